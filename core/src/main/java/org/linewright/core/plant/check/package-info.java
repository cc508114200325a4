/**
 * What is wrong with a plant: names, overlaps, sums and dates across its tables. Main entry: {@code
 * PlantCheck}.
 */
@NullMarked
package org.linewright.core.plant.check;

import org.jspecify.annotations.NullMarked;
