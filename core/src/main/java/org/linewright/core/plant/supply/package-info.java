/**
 * What is there and what comes, one record class per table: stock, kits, arrivals, and the
 * suppliers, sources and routes that they come by. Main entries: {@code Stock}, {@code KitCohort},
 * {@code Source}. Quantities are pieces or kits, lead times days. Not here: what is bought, which a
 * plan tells.
 */
@NullMarked
package org.linewright.core.plant.supply;

import org.jspecify.annotations.NullMarked;
