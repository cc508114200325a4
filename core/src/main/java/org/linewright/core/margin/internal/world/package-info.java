/**
 * A plant with its targets as linear programs over what its materials allow by a day. Main entries:
 * {@code PlantBase}, {@code PlantWorld.loss}. Units: vehicles, days from the plan date, cents of
 * value. Not here: which failures there are.
 */
@NullMarked
package org.linewright.core.margin.internal.world;

import org.jspecify.annotations.NullMarked;
