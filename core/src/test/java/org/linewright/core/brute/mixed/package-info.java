/**
 * The best plan of a tiny plant once more, as an integer program from the raw tables that shares
 * nothing with the one of the planner. Main entry: {@code MixedModel}. Units as in the package
 * above.
 */
@NullMarked
package org.linewright.core.brute.mixed;

import org.jspecify.annotations.NullMarked;
