/**
 * The plant as people, files and REST see it: immutable records, one class per table of the plant
 * folder, gathered in {@code Plant}. Main entries: {@code PlantTables} (all tables of format 1) and
 * {@code Plant}. Units stand in the names; money in the plant's currency. Kernels do not read these
 * records: they see the compiled {@code Instance}.
 */
@NullMarked
package org.linewright.core.plant;

import org.jspecify.annotations.NullMarked;
