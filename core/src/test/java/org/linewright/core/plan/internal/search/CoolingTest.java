package org.linewright.core.plan.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.linewright.core.plan.Effort;

/** A search is cold at the end, whichever of moves and time ends first. */
class CoolingTest {
  private static final long SECOND = 1_000_000_000;

  @Test
  void aSearchWhoseMovesAreAheadCoolsByItsMovesAlone() {
    Cooling cooling = new Cooling(100, 1, 0, 1_000, 0, 60 * SECOND);
    assertThat(cooling.share(500, SECOND)).isEqualTo(0.5);
    assertThat(cooling.share(500, 20 * SECOND)).isEqualTo(0.5);
    assertThat(cooling.temperature(0.5)).isCloseTo(10, within(1e-9));
    assertThat(cooling.share(1_000, 30 * SECOND)).isEqualTo(1);
    assertThat(cooling.isByClock()).isFalse();
  }

  @Test
  void aSearchWhoseTimeEndsFirstIsColdWhenItEnds() {
    Cooling cooling = new Cooling(100, 1, 0, 1_000_000, 0, 32 * SECOND);
    assertThat(cooling.share(1_000, SECOND)).isEqualTo(0.001);
    assertThat(cooling.isByClock()).as("the first second is no sign").isFalse();
    assertThat(cooling.share(2_000, 16 * SECOND + SECOND / 2)).isEqualTo(0.5);
    assertThat(cooling.isByClock()).isTrue();
    assertThat(cooling.share(4_000, 32 * SECOND)).isEqualTo(1);
    assertThat(cooling.temperature(1)).isCloseTo(1, within(1e-9));
  }

  @Test
  void withoutALimitOfMovesOnlyTheClockCounts() {
    Cooling cooling = new Cooling(100, 1, 7, Effort.ENDLESS, 0, 10 * SECOND);
    assertThat(cooling.share(1_000_000, 5 * SECOND)).isEqualTo(0.5);
    assertThat(cooling.isByClock()).isTrue();
    assertThat(cooling.lastMove()).isEqualTo(Effort.ENDLESS);
  }

  @Test
  void aSecondCoolingCountsItsOwnMoves() {
    Cooling cooling = new Cooling(100, 1, 5_000, 10_000, 0, 60 * SECOND);
    assertThat(cooling.share(10_000, SECOND)).isEqualTo(0.5);
    assertThat(cooling.lastMove()).isEqualTo(15_000);
  }
}
