package org.linewright.core.testplants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.check.PlantCheck;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.table.InputIssue;

class KitAssemblyTest {

  @Test
  void theSameSeedGivesTheSamePlant() {
    assertThat(KitAssembly.small(7).plant()).isEqualTo(KitAssembly.small(7).plant());
    assertThat(KitAssembly.small(7).plant()).isNotEqualTo(KitAssembly.small(8).plant());
  }

  @Test
  void thePlantCheckAcceptsIt() {
    assertThat(
            PlantCheck.check(KitAssembly.small(1).plant()).stream().filter(InputIssue::isRejected))
        .isEmpty();
  }

  @Test
  void theSizesAreThoseAskedFor() {
    Plant plant = new KitAssembly(12, 30, 200, 3, 2_000, 1).plant();

    assertThat(plant.variants()).hasSize(12);
    assertThat(plant.bom()).hasSize(12 * 30);
    assertThat(plant.parts()).hasSize(200);
    assertThat(plant.lines()).hasSize(3);
    assertThat(plant.orders()).hasSize(2_000);
  }

  @Test
  void aVehicleMayTakeTheWholePool() {
    assertThat(new KitAssembly(4, 2_000, 2_000, 1, 1_000, 1).plant().bom()).hasSize(8_000);
  }

  @Test
  void linesAreLoadedTo95Percent() {
    Plant plant = KitAssembly.medium(3).plant();
    Map<String, Double> dayShare = new HashMap<>();
    Map<String, LineRate> rates = new HashMap<>();
    plant.lineRates().forEach(row -> rates.put(row.variant(), row));
    for (Order order : plant.orders()) {
      LineRate rate = rates.get(order.variant());
      dayShare.merge(rate.line(), order.quantity() / rate.unitsPerDay(), Double::sum);
    }

    assertThat(dayShare.values())
        .allSatisfy(
            days -> assertThat(days / (180 * 5.0 / 7)).isCloseTo(0.95, Offset.offset(0.02)));
  }

  @Test
  void fifteenPercentOfTheKitsAreOnHandAndATenthOfThePartsIsScarce() {
    Plant plant = KitAssembly.medium(3).plant();
    long onHand = kits(plant, StockStatus.ON_HAND);
    long ordered = plant.orders().stream().mapToLong(Order::quantity).sum();

    assertThat(onHand / (double) ordered).isBetween(0.15, 0.21);
    assertThat(plant.sources().stream().map(Source::part).distinct()).hasSize(450);
    assertThat(plant.sources()).hasSize(450 + 75);
    assertThat(plant.orders()).allMatch(o -> o.priority() >= 1 && o.priority() <= 3);
  }

  private static long kits(Plant plant, StockStatus status) {
    return plant.kits().stream()
        .filter(row -> row.status() == status)
        .mapToLong(KitCohort::kits)
        .sum();
  }
}
