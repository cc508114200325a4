package org.linewright.bench.jmh;

import java.util.concurrent.TimeUnit;
import org.linewright.bench.PlantSize;
import org.linewright.bench.plain.PlainCompile;
import org.linewright.bench.plain.PlainPlant;
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

/** What compiling a plant costs: dense numbers and arrays against maps by name and date. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CompileBenchmark {
  @Param PlantSize size;
  private Plant plant;

  @Setup
  public void makePlant() {
    plant = size.plant();
  }

  @Benchmark
  public Instance packed() {
    return Instance.compile(plant);
  }

  @Benchmark
  public PlainPlant plain() {
    return PlainCompile.compile(plant);
  }
}
