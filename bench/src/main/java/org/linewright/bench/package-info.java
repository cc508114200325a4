/**
 * How fast is it, and how good? JMH benchmarks (room {@code jmh}, each against a plain twin of room
 * {@code plain}) and runners (rooms {@code runs} and {@code server}) that print the figures of
 * {@code bench/results.md}. Script {@code bench/run} builds and starts them. Here is what they
 * share. Units: seconds of wall time, of CPU of the working thread, and of CPU of all threads of
 * the process (collector and compiler among them). Never shipped.
 */
@NullMarked
package org.linewright.bench;

import org.jspecify.annotations.NullMarked;
