/**
 * What may go wrong, one record class per table: events that are known of, shocks that come by
 * chance, doubts of figures. Main entries: {@code Event}, {@code Shock}, {@code Doubt}. Times are
 * days. Not here: draws, which the package {@code stress} makes.
 */
@NullMarked
package org.linewright.core.plant.risk;

import org.jspecify.annotations.NullMarked;
