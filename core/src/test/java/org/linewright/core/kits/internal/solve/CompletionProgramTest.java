package org.linewright.core.kits.internal.solve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linewright.core.kits.internal.book.Patience;
import org.linewright.core.kits.internal.model.Column;
import org.linewright.core.kits.internal.model.CompletionModel;
import org.linewright.core.kits.internal.model.CompletionPlan;
import org.linewright.core.kits.internal.model.Draw;
import org.linewright.core.kits.internal.model.Substitution;

/**
 * Ten vehicles A that lack five pieces each and ten B that lack one, all of them to be had from
 * kits. What is best two vehicles beside a plan is not called the best of all.
 */
class CompletionProgramTest {
  private static final CompletionModel MODEL =
      new CompletionModel(
          new Column[] {column(0, 5), column(1, 1)},
          new Draw[] {
            new Draw(new int[] {0}, new int[] {5}), new Draw(new int[] {0}, new int[] {1})
          },
          new int[] {0},
          new int[] {0},
          new long[] {60},
          new int[] {-1},
          new int[0],
          new long[0],
          new Substitution[0]);

  private static Column column(int draw, int pieces) {
    return new Column(draw, draw, false, 10, pieces, new int[0], new int[0], new int[0]);
  }

  private static CompletionPlan plan(long ofA, long ofB) {
    CompletionPlan plan = CompletionPlan.empty(MODEL);
    plan.finished()[0] = ofA;
    plan.finished()[1] = ofB;
    return plan;
  }

  @Test
  void mostVehiclesNearAPlanAreNoBoundOfAll() {
    CompletionProgram near = new CompletionProgram(MODEL, false);
    near.stayNear(plan(0, 0));

    CompletionPlan found = near.mostVehicles(plan(0, 0).proven(20, 0), 1, Patience.ample());

    assertThat(found.count()).isEqualTo(4);
    assertThat(found.bound()).isEqualTo(20);
  }

  @Test
  void mostVehiclesOfAllAreTheirBound() {
    CompletionPlan found =
        new CompletionProgram(MODEL, false)
            .mostVehicles(plan(0, 0).proven(30, 0), 1, Patience.ample());

    assertThat(found.count()).isEqualTo(20);
    assertThat(found.bound()).isEqualTo(20);
  }

  @Test
  void fewestMovesNearAPlanAreNoBoundOfAll() {
    CompletionProgram near = new CompletionProgram(MODEL, true);
    near.stayNear(plan(10, 0));

    CompletionPlan found = near.fewestMoves(plan(10, 0).proven(20, 0), 10);

    assertThat(found.moves(MODEL)).isEqualTo(8 * 5 + 2);
    assertThat(found.movesBound()).isLessThanOrEqualTo(10);
  }

  @Test
  void fewestMovesOfAllAreTheirBound() {
    CompletionPlan found =
        new CompletionProgram(MODEL, true).fewestMoves(plan(10, 0).proven(20, 0), 10);

    assertThat(found.moves(MODEL)).isEqualTo(10);
    assertThat(found.movesBound()).isEqualTo(10);
  }
}
