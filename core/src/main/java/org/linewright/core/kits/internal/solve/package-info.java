/**
 * Finds the most vehicles that the program allows: greedy fills, bounds by counting and by moves,
 * and\n * an integer program where these leave a gap.
 */
@NullMarked
package org.linewright.core.kits.internal.solve;

import org.jspecify.annotations.NullMarked;
