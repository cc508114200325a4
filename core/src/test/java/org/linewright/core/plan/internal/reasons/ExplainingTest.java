package org.linewright.core.plan.internal.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.frozen.FrozenStarts;
import org.linewright.core.plan.internal.list.ListPlanner;
import org.linewright.core.plan.internal.list.PlacingRules;
import org.linewright.core.plan.internal.list.PlannedOrders;
import org.linewright.core.reason.Reason;
import org.linewright.core.testplants.FullPlants;

class ExplainingTest {

  @Test
  void twoThreadsSayOfEachOrderWhatOneDoes() {
    int told = 0;
    for (int seed = 0; seed < 40; seed++) {
      Instance instance = AfterTransfers.of(Instance.compile(FullPlants.plant(seed))).instance();
      PlannedOrders planned = planned(instance);
      for (int worthAThread : new int[] {0, Integer.MAX_VALUE}) {
        Explaining explaining =
            Explaining.begin(planned, PlacingRules.LIST, () -> books(instance), worthAThread);
        List<List<Reason>> reasons = explaining.reasons();
        PlannedOrders alone = new Explained(planned(instance), PlacingRules.LIST).all();
        assertThat(reasons).as("plant %d", seed).isEqualTo(alone.reasons());
        told += reasons.stream().mapToInt(List::size).sum();
      }
    }
    assertThat(told).isGreaterThan(200);
  }

  private static PlannedOrders planned(Instance instance) {
    ListPlanner planner = new ListPlanner(books(instance), PlacingRules.LIST);
    planner.plan(Mode.TWO);
    return planner.planned();
  }

  private static Books books(Instance instance) {
    return FrozenStarts.open(instance, List.of());
  }
}
