/**
 * How much to hold, and where. Over a supply network: {@code BuffersQuestion.answer} places safety
 * stock by the guaranteed-service model. For one item: room {@code item}. Units: any one unit of
 * time, units of product, money per unit of time. Demand is a stream of its own: what a plan takes
 * from a shelf day by day is the affair of {@code plan} and {@code cover}. Safety stock guards
 * against varying demand; how long a source may stay away is the affair of {@code margin} and
 * {@code stress}.
 */
@NullMarked
package org.linewright.core.buffers;

import org.jspecify.annotations.NullMarked;
