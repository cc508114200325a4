package org.linewright.bench.jmh;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.linewright.bench.plain.PlainLoads;
import org.linewright.core.balance.LoadCensus;
import org.linewright.core.balance.Workload;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What walking over the full loads of a station costs: bits and counters against sets of task
 * numbers. With {@code -prof gc} the packed one allocates nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BalanceBenchmark {
  static final int TAKT = 60;

  private Workload work;
  private LoadCensus census;

  /** Sixty tasks of 10 to 39; each second one follows the one before. */
  static Workload line() {
    Random random = new Random(1);
    int[] times = random.ints(60, 10, 40).toArray();
    int[] from = IntStream.range(0, 20).map(link -> 2 * link).toArray();
    int[] to = IntStream.range(0, 20).map(link -> 2 * link + 1).toArray();
    return new Workload(times, from, to);
  }

  @Setup
  public void makeLine() {
    work = line();
    census = new LoadCensus(work, TAKT);
  }

  @Benchmark
  public long packed() {
    return census.count();
  }

  @Benchmark
  public long plain() {
    return PlainLoads.count(work, TAKT);
  }
}
