/**
 * How big is the safety margin: for every supplier, country, route, part family, event and group of
 * them, how long the plant keeps its plan when it fails for good (time to survive), against how
 * long it takes to recover, and what is lost until then. Main entry: {@code MarginQuestion.answer}.
 * Units: calendar days from the plan date, vehicles, plant currency. Not a forecast: no failure has
 * a probability here, and no lost vehicle is caught up.
 */
@NullMarked
package org.linewright.core.margin;

import org.jspecify.annotations.NullMarked;
