package org.linewright.core.plan.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.exact.WholeProduction.Start;
import org.linewright.core.plan.internal.program.WholeProgram;
import org.linewright.core.promise.Recipe;
import org.linewright.core.testplants.FullPlants;

class WholeProductionTest {

  /** Where the missing part is waived from a day on, a kit is built whole from then on. */
  @Test
  void noVehicleIsBegunIncompleteOnADayOnWhichItLacksNothing() {
    int begun = 0;
    int never = 0;
    for (long seed = 1_560; seed < 1_570; seed++) {
      Instance instance = Instance.compile(FullPlants.plant(seed));
      List<Start> starts =
          new WholeProduction(instance, Books.ofAnyPlan(instance).recipes, new WholeProgram())
              .starts();
      for (Start start : starts) {
        if (start.recipe().kind() == Recipe.Kind.BEGIN) {
          assertThat(start.recipe().lacksAPart(instance, start.day())).as("seed " + seed).isTrue();
          begun++;
        }
      }
      for (Recipe recipe : Books.ofAnyPlan(instance).recipes.all()) {
        for (int day = 0; day < instance.days(); day++) {
          never += recipe.kind() == Recipe.Kind.BEGIN && !recipe.lacksAPart(instance, day) ? 1 : 0;
        }
      }
    }
    assertThat(begun).isPositive();
    assertThat(never).isPositive(); // there are such days
  }
}
