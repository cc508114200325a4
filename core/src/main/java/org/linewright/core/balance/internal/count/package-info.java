/**
 * The fewest stations for a graph of tasks: bounds, a first solution and the search that remembers
 * loads.
 */
@NullMarked
package org.linewright.core.balance.internal.count;

import org.jspecify.annotations.NullMarked;
