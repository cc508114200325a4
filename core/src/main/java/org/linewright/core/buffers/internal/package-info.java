/**
 * Where safety stock lies in a network in which stages may be joined in several ways: {@code
 * NetworkPlacer.place}. Times are whole units of time, weights money for the root of a unit of
 * time. Bounds come from prices on the links ({@code LinkPrices}), placements from reading the
 * prices and from trees within the network ({@code TreeMoves}), proofs from {@code Branching}.
 */
@NullMarked
package org.linewright.core.buffers.internal;

import org.jspecify.annotations.NullMarked;
