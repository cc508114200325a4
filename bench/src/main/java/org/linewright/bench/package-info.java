/**
 * How fast is it, and how good? JMH benchmarks ({@code *Benchmark}, each against a plain twin of
 * package {@code plain}) and runners ({@code KitAssemblyRun}, {@code GrowthRun}, {@code LoadRun},
 * {@code ServerLoad}) that print the figures of {@code bench/results.md}. Script {@code bench/run}
 * builds and starts them. Units: seconds of wall time, of CPU of the working thread, and of CPU of
 * all threads of the process (collector and compiler among them). Never shipped.
 */
@NullMarked
package org.linewright.bench;

import org.jspecify.annotations.NullMarked;
