/**
 * The plant as people, files and REST see it: immutable records, one class per table of the plant
 * folder, gathered in {@code Plant}. Main entries: {@code PlantTables} (all tables of format 1) and
 * {@code Plant}; here are its settings, too. The rows stand in rooms by what they are about: {@code
 * product}, {@code demand}, {@code supply}, {@code line}, {@code risk}, {@code programme}; {@code
 * check} holds rows against each other. Units stand in the names; money in the plant's currency.
 * Kernels do not read these records: they see the compiled {@code Instance}.
 */
@NullMarked
package org.linewright.core.plant;

import org.jspecify.annotations.NullMarked;
