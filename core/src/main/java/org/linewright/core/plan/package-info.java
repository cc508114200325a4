/**
 * What do we build, on which line, on which day? Main entry: {@code Planner.plan}. A {@code Plan}
 * says jobs, completions, transfers, purchases and deliveries by day, what becomes of every order,
 * and the money. Units: vehicles, pieces, dates; money in the plant's currency. A plan is made by
 * list (orders in a fixed sequence) or searched for, beside a proven bound; the rooms of {@code
 * internal} say how.
 */
@NullMarked
package org.linewright.core.plan;

import org.jspecify.annotations.NullMarked;
