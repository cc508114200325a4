/**
 * Where a line has places: which task goes to which station, with the fewest moves and even loads.
 */
@NullMarked
package org.linewright.core.balance.internal.place;

import org.jspecify.annotations.NullMarked;
