package org.linewright.core.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.linewright.core.draw.Draws;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.stress.internal.tables.ShockDays;
import org.linewright.core.stress.internal.tables.ShockTable;

/** The packed kernel against its plain twin, and what holds for every plant. */
class TwinProperties {

  @Property(tries = 300)
  void theKernelAgreesWithItsPlainTwin(@ForAll @LongRange(max = 1_000_000) long seed) {
    Instance instance = AfterTransfers.of(Instance.compile(RandomTroubles.plant(seed))).instance();
    int bufferDays = (int) (seed % 4) * 3;
    StressRun run =
        new StressRun(StressModel.compile(instance, StressPlant.plan(instance), bufferDays), seed);
    Replication kernel = new Replication(run.model(), seed);
    boolean[] isOn = comparable(run);
    for (long number = 0; number < 4; number++) {
      kernel.run(number, isOn);
      Outcome packed = kernel.outcome;
      PlainStress.Result plain = PlainStress.run(run.model(), seed, number, isOn);
      assertThat(packed.built).isEqualTo(plain.built());
      assertThat(packed.delayed).isEqualTo(plain.delayed());
      assertThat(packed.stop).isEqualTo(plain.stop());
      assertThat(Arrays.stream(packed.curve).boxed().toList()).isEqualTo(plain.curve());
      Map<Integer, Integer> stops = new TreeMap<>();
      for (int contract = 0; contract < packed.contractStop.length; contract++) {
        if (packed.contractStop[contract] >= 0) {
          stops.put(contract, packed.contractStop[contract]);
        }
      }
      assertThat(stops).isEqualTo(plain.contractStop());
    }
  }

  /**
   * Where weekly capacities bind, it matters who orders rejected pieces anew first: the kernel goes
   * by goods, the twin by days. There yields stay sure.
   */
  private static boolean[] comparable(StressRun run) {
    boolean[] isOn = run.all();
    boolean isLimited =
        Arrays.stream(run.model().supply.sources.option).anyMatch(one -> !one.isUnlimited());
    for (int chance = 0; chance < isOn.length && isLimited; chance++) {
      isOn[chance] = !run.model().chances.names().get(chance).endsWith(" yield");
    }
    return isOn;
  }

  @Property(tries = 60)
  void threadsAndPartsMakeNoDifference(@ForAll @LongRange(max = 1_000_000) long seed) {
    Instance instance = Instance.compile(RandomTroubles.plant(seed));
    StressRun run =
        new StressRun(StressModel.compile(instance, StressPlant.plan(instance), 0), seed);
    long[] expected = run.run(0, 90).pack();
    for (int threads : new int[] {1, 2, 4}) {
      StressTally tally = run.tally();
      run.addTo(tally, 0, 90, threads, run.all());
      assertThat(tally.pack()).isEqualTo(expected);
    }
    StressTally parts = run.tally();
    for (long from : new long[] {60, 0, 30}) {
      parts.addPacked(run.run(from, from + 30).pack());
    }
    assertThat(parts.pack()).isEqualTo(expected);
  }

  @Property(tries = 60)
  void anotherShockChangesNoDrawOfTheFirstOnes(@ForAll @LongRange(max = 1_000_000) long seed) {
    Plant plant = RandomTroubles.plant(seed);
    List<String> first = trace(plant, seed);
    Plant more =
        StressPlant.of(plant).add(PlantTables.SHOCKS, "TM,7,3,exponential,receipts").plant();
    List<String> second = trace(more, seed);
    second.removeIf(line -> line.startsWith("TM "));
    assertThat(second).isEqualTo(first);
  }

  private static List<String> trace(Plant plant, long seed) {
    ShockTable table = new ShockTable(plant);
    ShockDays days = new ShockDays(table, 60);
    Draws draws = new Draws(seed);
    draws.begin(5);
    boolean[] all = new boolean[table.size()];
    Arrays.fill(all, true);
    days.draw(draws, all);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < days.count(); i++) {
      String name = ShockTable.name(table.shocks.get(days.shock(i)));
      lines.add(name + " " + days.firstDown(i) + " " + days.firstUpAgain(i));
    }
    return lines;
  }
}
