package org.linewright.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.linewright.core.units.Money;

class EarnedValueTest {
  private static EarnedValue of(long planned, long earned, long actual, long budget) {
    return new EarnedValue(Money.of(planned), Money.of(earned), Money.of(actual), Money.of(budget));
  }

  @Test
  void aFacilityThatIsBehindAndOverBudget() {
    EarnedValue value = of(800, 734, 1100, 800);

    assertThat(value.scheduleVariance()).isEqualTo(Money.of(-66));
    assertThat(value.costVariance()).isEqualTo(Money.of(-366));
    assertThat(value.schedulePerformance().orElseThrow()).isEqualTo(0.92, offset(0.005));
    assertThat(value.costPerformance().orElseThrow()).isEqualTo(0.67, offset(0.005));
    // 800 × 1100 / 734
    assertThat(value.atCostPerformance()).contains(Money.parse("1198.91"));
    // 1100 + 66
    assertThat(value.atBudget()).isEqualTo(Money.of(1166));
    // 1100 + 66 × 1100 / 734 × 800 / 734 = 1100 + 98.91 × 1.08992
    assertThat(value.atBothPerformances()).contains(Money.parse("1207.8"));
    assertThat(value.toComplete()).isEmpty();
  }

  @Test
  void whatCannotBeDividedIsNotANumber() {
    EarnedValue before = of(0, 0, 0, 500);

    assertThat(before.schedulePerformance()).isEmpty();
    assertThat(before.costPerformance()).isEmpty();
    assertThat(before.atCostPerformance()).isEmpty();
    assertThat(before.atBothPerformances()).isEmpty();
    assertThat(before.atBudget()).isEqualTo(Money.of(500));
    assertThat(before.toComplete()).contains(1.0);
  }

  @Test
  void twoFacilitiesAddUp() {
    assertThat(of(1, 2, 3, 4).plus(of(10, 20, 30, 40))).isEqualTo(of(11, 22, 33, 44));
  }
}
