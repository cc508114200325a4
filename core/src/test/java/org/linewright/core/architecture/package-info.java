/**
 * Rules about packages that the architecture tests of all modules share. Main entry: {@code Rooms}.
 */
@NullMarked
package org.linewright.core.architecture;

import org.jspecify.annotations.NullMarked;
