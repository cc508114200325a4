package org.linewright.core.testplants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.check.PlantCheck;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.table.InputIssue;

class RandomPlantsTest {
  private static final Set<Feature> ALL = EnumSet.allOf(Feature.class);

  @Test
  void theSameSeedGivesTheSamePlant() {
    for (long seed = 0; seed < 20; seed++) {
      assertThat(RandomPlants.plant(seed)).isEqualTo(RandomPlants.plant(seed));
    }
    assertThat(RandomPlants.plant(1)).isNotEqualTo(RandomPlants.plant(2));
  }

  @Test
  void noRandomPlantIsRejectedByThePlantCheck() {
    for (long seed = 0; seed < 200; seed++) {
      assertIsAccepted(RandomPlants.plant(seed), seed);
      assertIsAccepted(RandomPlants.plant(seed, ALL, Size.SMALL), seed);
      assertIsAccepted(RandomPlants.plant(seed, ALL, Size.TINY), seed);
    }
  }

  private static void assertIsAccepted(Plant plant, long seed) {
    assertThat(PlantCheck.check(plant).stream().filter(InputIssue::isRejected))
        .as("seed " + seed)
        .isEmpty();
  }

  @Test
  void sizesAreKept() {
    for (long seed = 0; seed < 200; seed++) {
      Plant plant = RandomPlants.plant(seed, ALL, Size.TINY);
      assertThat(plant.lines()).hasSizeBetween(1, 2);
      assertThat(plant.variants()).hasSizeBetween(1, 2);
      assertThat(plant.parts()).hasSizeBetween(2, 3);
      assertThat(plant.orders()).hasSizeBetween(1, 3);
      assertThat(plant.horizon().days()).isBetween(5, 8);
    }
  }

  @Test
  void withoutFeaturesAPlantIsPlain() {
    for (long seed = 0; seed < 100; seed++) {
      Plant plant = RandomPlants.plant(seed, EnumSet.noneOf(Feature.class), Size.SMALL);
      assertThat(plant.lines()).hasSize(1);
      assertThat(plant.kits()).isEmpty();
      assertThat(plant.events()).isEmpty();
      assertThat(plant.sources()).isEmpty();
      assertThat(plant.arrivals()).isEmpty();
      assertThat(plant.alternates()).isEmpty();
      assertThat(plant.ramps()).isEmpty();
      assertThat(plant.orders()).allMatch(o -> o.due() != null && o.minimumShipment() == null);
    }
  }

  @Test
  void withAllFeaturesEveryKindOfTroubleTurnsUp() {
    Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
    Set<StockStatus> kitStates = EnumSet.noneOf(StockStatus.class);
    boolean waitsForConsignment = false;
    boolean hasCars = false;
    boolean hasSecondStage = false;
    boolean isPhased = false;
    boolean isAsap = false;
    for (long seed = 0; seed < 100; seed++) {
      Plant plant = RandomPlants.plant(seed, ALL, Size.SMALL);
      plant.events().stream().map(Event::kind).forEach(kinds::add);
      plant.kits().forEach(row -> kitStates.add(row.status()));
      waitsForConsignment |= plant.kits().stream().anyMatch(k -> k.consignment() != null);
      hasCars |= plant.kits().stream().anyMatch(k -> k.builtIncomplete() > 0);
      hasSecondStage |= plant.variants().stream().anyMatch(v -> v.baseVariant() != null);
      isPhased |= plant.bom().stream().anyMatch(b -> b.from() != null);
      isAsap |= plant.orders().stream().anyMatch(o -> o.due() == null);
    }
    assertThat(kinds).containsExactlyInAnyOrder(EventKind.values());
    assertThat(kitStates)
        .containsExactlyInAnyOrder(
            StockStatus.ON_HAND, StockStatus.IN_TRANSIT, StockStatus.ON_HOLD);
    assertThat(waitsForConsignment).isTrue();
    assertThat(hasCars).isTrue();
    assertThat(hasSecondStage).isTrue();
    assertThat(isPhased).isTrue();
    assertThat(isAsap).isTrue();
  }

  @Test
  void switchingAFeatureOffLeavesTheOtherTablesAsTheyWere() {
    Set<Feature> withoutRamps = EnumSet.complementOf(EnumSet.of(Feature.RAMPS));
    for (long seed = 0; seed < 50; seed++) {
      Plant all = RandomPlants.plant(seed, ALL, Size.SMALL);
      Plant without = RandomPlants.plant(seed, withoutRamps, Size.SMALL);
      assertThat(without.ramps()).isEmpty();
      assertThat(without.orders()).isEqualTo(all.orders());
      assertThat(without.sources()).isEqualTo(all.sources());
      assertThat(without.events()).isEqualTo(all.events());
      assertThat(without.kits()).isEqualTo(all.kits());
    }
  }
}
