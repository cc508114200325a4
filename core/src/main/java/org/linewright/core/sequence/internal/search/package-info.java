/**
 * The search over sequences of one day: what a move changes in the day's state, and which moves are
 * kept. In dense numbers.
 */
@NullMarked
package org.linewright.core.sequence.internal.search;

import org.jspecify.annotations.NullMarked;
