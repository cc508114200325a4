/**
 * One zip file that holds a store, and the way back. Main entry: {@code Backup}. A file is whole,
 * as it was written, or refused. Not here: copies of the database file.
 */
@NullMarked
package org.linewright.store.internal.backup;

import org.jspecify.annotations.NullMarked;
