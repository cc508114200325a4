/**
 * The integer program behind the part transfers, solved by CP-SAT of OR-Tools. Native libraries are
 * loaded on the first solve, not before. Not for use outside {@code kits}.
 */
@NullMarked
package org.linewright.core.kits.internal;

import org.jspecify.annotations.NullMarked;
