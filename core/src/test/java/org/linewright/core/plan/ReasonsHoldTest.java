package org.linewright.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.plant.Plant;
import org.linewright.core.testplants.RandomPlants;
import org.linewright.core.testplants.TinyPlants;

/** Every reason of every order of random plants is tried out, see {@link ReasonClaims}. */
@Tag("slow")
class ReasonsHoldTest {
  private static final int PLANTS = Integer.getInteger("plants", 200);

  @ParameterizedTest
  @EnumSource
  void everyCauseTakenAwayMakesTheOrderBetterAndNoOtherDoes(Mode mode) {
    ReasonClaims claims = new ReasonClaims();
    for (long seed = 0; seed < PLANTS; seed++) {
      Plant plant = seed % 2 == 0 ? TinyPlants.plant(seed) : RandomPlants.plant(seed);
      claims.check(plant, mode, "seed " + seed);
    }
    assertThat(claims.faults()).as("told: %s", claims.told()).isEmpty();
    assertThat(claims.told())
        .containsKeys(
            "MaterialShort",
            "LineFull",
            "LineOff",
            "LineHeldBack",
            "ApprovalEnds",
            "ApprovalSuspended",
            "RampUsedUp",
            "ChangeoversTakeHours",
            "BelowMinimumShipment",
            "DueTooEarly",
            "takes",
            "brings",
            "event");
  }
}
