/** Scenarios and edits, in files of their own and in the words of the command line. */
@NullMarked
package org.linewright.files.scenario;

import org.jspecify.annotations.NullMarked;
