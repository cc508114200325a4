/**
 * Who wants what by when, one record class per table. Main entries: {@code Contract}, {@code
 * Order}. Quantities are vehicles, money is in the plant's currency. Not here: what is promised or
 * planned.
 */
@NullMarked
package org.linewright.core.plant.demand;

import org.jspecify.annotations.NullMarked;
