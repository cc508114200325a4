/**
 * What if? Main entry: {@code CompareQuestion.answer}: worlds side by side, the first of them being
 * the baseline: figures and their differences, the terms of the objective, stop dates, orders
 * gained, lost and moved, starts that stay and that move, and the edits that tell the worlds apart.
 * Units: vehicles, pieces, dates; money in the plant's currency. It compares plans that others have
 * made; it makes none.
 */
@NullMarked
package org.linewright.core.compare;

import org.jspecify.annotations.NullMarked;
