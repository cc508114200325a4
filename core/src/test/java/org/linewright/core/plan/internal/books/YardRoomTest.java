package org.linewright.core.plan.internal.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.instance.Instance;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipe.Kind;
import org.linewright.core.testplants.MicroPlant;

/** A yard for three vehicles, on which one stands at the start. */
class YardRoomTest {
  private final YardRoom yard =
      new YardRoom(
          Instance.compile(
              MicroPlant.of(
                  "option build_incomplete=true",
                  "option yard_capacity=3",
                  "parts part=P",
                  "kits cohort=K variant=V kits=9 missing=P built_incomplete=1")));

  private static Recipe recipe(Kind kind) {
    return new Recipe(0, 0, 0, kind, new int[] {0}, List.of(), List.of());
  }

  @Test
  void aVehicleStandsThereFromTheEveningOfTheDayOnWhichItIsBegun() {
    yard.note(recipe(Kind.BEGIN), 4, 2);

    assertThat(yard.free(3)).isEqualTo(2);
    assertThat(yard.free(4)).isZero();
    assertThat(yard.free(20)).isZero();
  }

  @Test
  void onTheDayOnWhichItIsFinishedItIsGone() {
    yard.note(recipe(Kind.BEGIN), 4, 2);
    yard.note(recipe(Kind.FINISH), 6, 1);
    yard.note(recipe(Kind.COMPLETE), 7, 1);
    yard.note(recipe(Kind.BUILD), 8, 5);

    assertThat(List.of(yard.free(5), yard.free(6), yard.free(7), yard.free(8)))
        .containsExactly(0, 1, 2, 2);
  }

  @Test
  void oneTooManyIsTooManyOnOneDayAlone() {
    yard.note(recipe(Kind.BEGIN), 4, 2);
    assertThat(yard.holds()).isTrue();

    yard.note(recipe(Kind.BEGIN), 5, 1);
    assertThat(yard.holds()).isFalse();
    yard.note(recipe(Kind.FINISH), 5, 1);
    assertThat(yard.holds()).isTrue();
    yard.note(recipe(Kind.FINISH), 5, -1);
    yard.note(recipe(Kind.FINISH), 6, 1);
    assertThat(yard.holds()).isFalse();

    yard.note(recipe(Kind.BEGIN), 5, -1);
    yard.widen(-2);
    assertThat(yard.holds()).isFalse();
  }

  @Test
  void moreThanFitFromTheStartBreakNothingAsLongAsNoneIsAdded() {
    yard.widen(-3);
    assertThat(yard.free(0)).isEqualTo(-1);
    assertThat(yard.holds()).isTrue();

    yard.note(recipe(Kind.BEGIN), 0, 1);
    assertThat(yard.holds()).isFalse();
  }
}
