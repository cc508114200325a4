/**
 * Integer and linear programs of kits and cover, CP-SAT and GLOP of OR-Tools behind plain arrays,
 * and the binding of HiGHS, on which the programs of plan and margin stand; with columns some of
 * which are whole, those of sourcing. Main entries: {@code IntegerProgram}, {@code LinearProgram},
 * {@code MixedProgram}, {@code Highs}. Native libraries are loaded on the first solve, not before.
 * Knows nothing of plants.
 */
@NullMarked
package org.linewright.core.solver;

import org.jspecify.annotations.NullMarked;
