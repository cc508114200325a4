package org.linewright.core.stress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.stress.StressAnswer.ContractRisk;
import org.linewright.core.stress.StressAnswer.Known;

/** What the answer of stress says of contracts, and how sure it says that it is. */
class StressQuestionTest {
  private static final StressRequest REQUEST = StressRequest.of(250, 3).on(2).withDrivers(0);

  private static StressPlant plant() {
    return StressPlant.of(RandomTroubles.plant(5));
  }

  private static StressAnswer answer(Plant plant) {
    return answer(Instance.compile(plant));
  }

  private static StressAnswer answer(Instance instance) {
    return StressQuestion.answer(instance, StressPlant.plan(instance), REQUEST);
  }

  private static ContractRisk contract(StressAnswer answer, String name) {
    return answer.findContract(name).orElseThrow();
  }

  @Test
  void aContractWithoutAnEndIsToldWithoutOne() {
    Plant plant = plant().add(PlantTables.CONTRACTS, "OPEN", "BRANDED,EAST").plant();
    assertThat(contract(answer(plant), "OPEN").end()).isNull();
    assertThat(contract(answer(plant), "BRANDED").end()).isNull();
  }

  @Test
  void aContractWithoutAnyVehicleHasNoChanceToBeKept() {
    Plant plant = plant().add(PlantTables.CONTRACTS, "EMPTY,,2026-01-01,2026-02-01").plant();
    assertThat(contract(answer(plant), "EMPTY").chanceKept()).isNull();
  }

  @Test
  void howTheMeanBecameKnownIsTheSameWhereverTheReplicationsRan() {
    Instance instance = Instance.compile(plant().plant());
    StressAnswer here = answer(instance);
    StressRun run =
        new StressRun(StressModel.compile(instance, StressPlant.plan(instance), 0), REQUEST.seed());
    StressTally elsewhere = run.tally();
    for (long[] block : new long[][] {{170, 250}, {0, 90}, {90, 170}}) {
      elsewhere.addPacked(run.run(block[0], block[1]).pack());
    }
    StressAnswer there = StressQuestion.answer(run, elsewhere, REQUEST);
    assertThat(there).usingRecursiveComparison().as("every figure").isEqualTo(here);
    assertThat(here.lost().sd()).isPositive();
    assertThat(here.convergence())
        .extracting(Known::replications)
        .containsExactly(100L, 200L, 250L);
  }
}
