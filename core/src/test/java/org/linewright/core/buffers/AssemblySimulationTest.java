package org.linewright.core.buffers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.linewright.core.buffers.AssemblySimulation.Stock;

class AssemblySimulationTest {
  private static final int[] DEMAND = {
    5, 3, 6, 6, 6, 7, 5, 5, 5, 5, 7, 6, 3, 5, 6, 3, 6, 5, 4, 5, 4, 6, 5, 5, 4, 5, 4, 5, 4, 5, 6, 5,
    5, 5, 6, 6, 6, 5, 4, 3, 4, 8, 5, 4, 6, 5, 6, 6, 4, 4, 6, 4, 5, 4, 5, 6, 4, 6, 4, 4, 5, 5, 4, 2,
    4, 5, 6, 5, 8, 6, 4, 5, 5, 6, 6, 6, 4, 7, 6, 5, 5, 6, 5, 4, 6, 5, 7, 2, 6, 4, 4, 5, 8, 4, 6, 6,
    6, 4, 5, 7
  };

  /** SIM-assembly3: stockpyl, test_sim.py, test_assembly_3_stage. */
  @Test
  void theAssemblyOfTwoComponentsLivesThroughThePublishedPeriods() {
    AssemblySimulation run =
        AssemblySimulation.run(
            new Stock(7, 1, 2),
            20,
            List.of(new Stock(13, 2, 1), new Stock(11, 2, 1)),
            Arrays.stream(DEMAND).asDoubleStream().toArray());
    assertThat(run.cost()).isEqualTo(1884);
    assertThat(levels(run, 26)).containsExactly(3.0, 4.0, 2.0);
    assertThat(levels(run, 41)).containsExactly(-1.0, 1.0, -1.0);
    assertThat(run.productLevels().subList(0, 12))
        .containsExactly(2.0, 4.0, 1.0, 1.0, 0.0, -1.0, 0.0, 1.0, 2.0, 2.0, 0.0, 0.0);
    assertThat(run.componentLevels().get(1).subList(0, 12))
        .containsExactly(6.0, 3.0, 2.0, -1.0, -1.0, -2.0, -1.0, 1.0, 1.0, 1.0, -1.0, -2.0);
  }

  private static List<Double> levels(AssemblySimulation run, int period) {
    return List.of(
        run.productLevels().get(period),
        run.componentLevels().get(0).get(period),
        run.componentLevels().get(1).get(period));
  }

  /**
   * BS-4.4 simulated: components never run out. There an order leaves before the demand of its
   * period and takes 4 periods; here it leaves after it and takes 5.
   */
  @Test
  void withEndlessComponentsTheCostIsThatOfTheClosedForm() {
    SplittableRandom random = new SplittableRandom(44);
    int batches = 200;
    double sum = 0;
    double squares = 0;
    for (int batch = 0; batch < batches; batch++) {
      double[] demand = new double[1000];
      Arrays.setAll(demand, period -> 50 + 8 * random.nextGaussian());
      double warm = run(Arrays.copyOf(demand, 10)).cost();
      double cost = (run(demand).cost() - warm) / (demand.length - 10);
      sum += cost;
      squares += cost * cost;
    }
    double mean = sum / batches;
    double error = Math.sqrt((squares / batches - mean * mean) / (batches - 1));
    assertThat(error).isLessThan(0.02);
    assertThat(mean).isEqualTo(4.466781004149578, offset(4 * error));
  }

  private static AssemblySimulation run(double[] demand) {
    Stock product = new Stock(264.7668943741548, 5, 0.18);
    return AssemblySimulation.run(product, 0.70, List.of(new Stock(1e6, 1, 0)), demand);
  }

  /** Nothing is lost: what was there + what came = what lies, is under way, and went out. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theProductIsWhatItWasAfterDemandStops(
      @ForAll @IntRange(min = 0, max = 9) int first,
      @ForAll @IntRange(min = 0, max = 9) int second,
      @ForAll @IntRange(min = 1, max = 5) int lead,
      @ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] demand = new double[80];
    for (int period = 0; period < 30; period++) {
      demand[period] = random.nextInt(6);
    }
    AssemblySimulation run =
        AssemblySimulation.run(
            new Stock(4, lead, 2),
            20,
            List.of(new Stock(first, 2, 1), new Stock(second, lead, 1)),
            demand);
    assertThat(run.productLevels().get(79)).isEqualTo(4);
    assertThat(run.componentLevels().get(0).get(79)).isEqualTo(first);
    assertThat(run.componentLevels().get(1).get(79)).isEqualTo(second);
  }
}
