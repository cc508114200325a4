/** Folders that a plan is written into and read from, and the world that it was asked in. */
@NullMarked
package org.linewright.cli.keep;

import org.jspecify.annotations.NullMarked;
