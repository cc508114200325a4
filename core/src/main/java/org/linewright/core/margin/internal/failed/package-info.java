/**
 * What may fail in a plant, and the plant as it is without it: suppliers, routes, events, goods
 * under way. Main entries: {@code FailureList}, {@code FailedPlant}. Units: days from the plan
 * date. Not here: what a failure costs.
 */
@NullMarked
package org.linewright.core.margin.internal.failed;

import org.jspecify.annotations.NullMarked;
