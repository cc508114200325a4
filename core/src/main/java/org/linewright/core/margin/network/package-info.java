/**
 * Supply networks of any depth: how long demand is met when a site fails, and what is lost until it
 * recovers. Main entry: {@code NetworkQuestion.answer}. Units: one unit of time for capacities,
 * demand and recovery (any, but one), units of each node's product, money per unit lost. Static:
 * stock and capacity are added up over the time, nothing travels. Not a plant: kits, days and
 * arrivals are {@code margin}'s affair.
 */
@NullMarked
package org.linewright.core.margin.network;

import org.jspecify.annotations.NullMarked;
