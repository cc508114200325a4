package org.linewright.bench.jmh;

import java.util.concurrent.TimeUnit;
import org.linewright.bench.PlantSize;
import org.linewright.bench.plain.PlainBurnDown;
import org.linewright.bench.plain.PlainCompile;
import org.linewright.bench.plain.PlainCover;
import org.linewright.bench.plain.PlainPlant;
import org.linewright.core.cover.CoverAnswer;
import org.linewright.core.cover.CoverQuestion;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.Plant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What "how long do we last" costs, packed and by maps. Both give the same stop of every variant
 * and line and the same run-out day of every part; the packed one also gives gaps, gating parts and
 * the other figures of the answer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CoverBenchmark {
  @Param PlantSize size;
  private Instance instance;
  private PlainPlant plainPlant;

  @Setup
  public void compile() {
    Plant plant = size.plant();
    instance = Instance.compile(plant);
    plainPlant = PlainCompile.compile(plant);
  }

  @Benchmark
  public CoverAnswer packed() {
    return CoverQuestion.inProportion(instance);
  }

  @Benchmark
  public PlainCover plain() {
    return PlainBurnDown.answer(plainPlant);
  }
}
