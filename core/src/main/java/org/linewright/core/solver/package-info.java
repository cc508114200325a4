/**
 * Integer and linear programs of kits and cover: CP-SAT and GLOP of OR-Tools behind plain arrays.
 * Native libraries are loaded on the first solve, not before. Knows nothing of plants.
 */
@NullMarked
package org.linewright.core.solver;

import org.jspecify.annotations.NullMarked;
