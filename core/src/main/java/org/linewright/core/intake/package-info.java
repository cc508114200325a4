/**
 * What rows from elsewhere do to a plant: puts them into its tables by key and tells, cell by cell,
 * what changes. Main entries: {@code NewRows.into}, {@code PlantChanges.between}. It reads no file
 * and asks no question; whether the changed plant is sound is the affair of {@code plant.check}.
 */
@NullMarked
package org.linewright.core.intake;

import org.jspecify.annotations.NullMarked;
