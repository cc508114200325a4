/**
 * JMH benchmarks, each against a plain twin of package {@code plain}. Main entries: {@code
 * *Benchmark}; {@code CpuProfiler} adds the CPU seconds of all threads. Nothing here is used by the
 * runners.
 */
@NullMarked
package org.linewright.bench.jmh;

import org.jspecify.annotations.NullMarked;
