/**
 * The stress test on Apache Spark: many worlds and many replications on many machines, with the
 * same totals as on one, to the last bit. Main entry: {@code Sweep} as a program, {@code SweepJob}
 * for a session. Units: vehicles, cents, day numbers. It simulates nothing itself: that is the
 * kernel of {@code core}.
 */
@NullMarked
package org.linewright.sweep;

import org.jspecify.annotations.NullMarked;
