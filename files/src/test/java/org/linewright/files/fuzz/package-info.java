/** Broken bytes in front of every reader: it ends, and says what is wrong. */
@NullMarked
package org.linewright.files.fuzz;

import org.jspecify.annotations.NullMarked;
