package org.linewright.bench.jmh;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.linewright.bench.plain.PlainSequence;
import org.linewright.core.sequence.LineDay;
import org.linewright.core.sequence.MoveCensus;
import org.linewright.core.sequence.MoveCensus.Kind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What judging a move of a day of 500 cars costs: windows kept as bits against counting the day's
 * goals anew. With {@code -prof gc} the packed one allocates nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SequenceBenchmark {
  static final int CARS = 500;
  static final int MOVES = 4096;
  static final long[] WEIGHTS = {1_000_000, 1_000, 1};
  private static final int STRETCH = 30;

  @Param({"EXCHANGE", "INSERTION", "REFLECTION"})
  private Kind kind = Kind.EXCHANGE;

  private int[] first = {};
  private int[] last = {};
  private MoveCensus packed;
  private PlainSequence plain;

  static LineDay day() {
    return PaintedDay.of(CARS, 1);
  }

  /** Slots of moves as the search draws them: exchanges from anywhere, stretches of up to 30. */
  static int[][] slots(Kind kind, long seed) {
    Random random = new Random(seed);
    int[][] slots = new int[2][MOVES];
    for (int i = 0; i < MOVES; i++) {
      int a = random.nextInt(CARS - STRETCH - 1);
      int reach = kind == Kind.EXCHANGE ? CARS - a - 1 : STRETCH;
      slots[0][i] = a;
      slots[1][i] = a + 1 + random.nextInt(reach);
    }
    return slots;
  }

  @Setup
  public void makeDay() {
    int[][] slots = slots(kind, 1);
    first = slots[0];
    last = slots[1];
    packed = new MoveCensus(day(), WEIGHTS);
    plain = new PlainSequence(day(), WEIGHTS);
  }

  @Benchmark
  @OperationsPerInvocation(MOVES)
  public long packed() {
    long sum = 0;
    for (int i = 0; i < MOVES; i++) {
      sum += packed.added(kind, first[i], last[i]);
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(MOVES)
  public long plain() {
    long sum = 0;
    for (int i = 0; i < MOVES; i++) {
      sum += plain.added(kind, first[i], last[i]);
    }
    return sum;
  }
}
