/**
 * Which station does what: line balancing. Fewest stations for a takt (SALBP-1), shortest takt for
 * the stations (SALBP-2), with a proven bound.
 */
@NullMarked
package org.linewright.core.balance;

import org.jspecify.annotations.NullMarked;
