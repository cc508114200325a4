/**
 * Worlds beside the plant: an {@code Edit} is one change (cells, a row, an option), a {@code
 * Scenario} a named list of edits. Main entry: {@code Scenarios.apply}, which gives the changed
 * plant or the issues that forbid it, and the edits that undo the change. Cells are text in the
 * spelling and units of the plant folder. Knows nothing of plans or of how scenarios are stored.
 */
@NullMarked
package org.linewright.core.scenario;

import org.jspecify.annotations.NullMarked;
