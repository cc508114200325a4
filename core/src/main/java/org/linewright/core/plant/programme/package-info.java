/**
 * New facilities, one record class per table: activities, their links, crews, and what an opening
 * adds to the plant. Main entries: {@code Facility}, {@code Activity}. Durations are days, money is
 * in the plant's currency. Not here: when they are ready.
 */
@NullMarked
package org.linewright.core.plant.programme;

import org.jspecify.annotations.NullMarked;
