/**
 * Files that people send: archives, workbooks and single tables become a plant folder, and what is
 * not used, stands there twice or cannot be read is told. Main entry: {@code ReceivedFiles}. Counts
 * what is unpacked and written, so that a small file cannot fill a disk. Knows nothing of HTTP.
 */
@NullMarked
package org.linewright.files.upload;

import org.jspecify.annotations.NullMarked;
