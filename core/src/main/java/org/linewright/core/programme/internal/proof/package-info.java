/** Better schedules and proofs by CP-SAT of OR-Tools. Native libraries load on the first solve. */
@NullMarked
package org.linewright.core.programme.internal.proof;

import org.jspecify.annotations.NullMarked;
