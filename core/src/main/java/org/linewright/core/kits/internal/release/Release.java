package org.linewright.core.kits.internal.release;

import java.util.Arrays;
import org.linewright.core.kits.PartRelease;
import org.linewright.core.kits.internal.model.Column;
import org.linewright.core.kits.internal.model.CompletionModel;
import org.linewright.core.kits.internal.model.CompletionPlan;
import org.linewright.core.kits.internal.model.Component;
import org.linewright.core.kits.internal.model.Draw;
import org.linewright.core.kits.internal.solve.CompletionSolver;
import org.linewright.core.kits.internal.solve.GreedyFill;

/**
 * What 1, 100, 1,000 and all useful pieces of one part would free, between what is sure and what is
 * possible. Mutable until proven.
 *
 * <p>n more pieces free at most ⌈n / a⌉ vehicles, a being the smallest draw on the part: taking so
 * many vehicles out of the better plan gives the pieces back.
 */
final class Release {
  private final int part;
  private final CompletionModel model;
  private final CompletionPlan now;
  private final long finishedNow;
  private final long owed;
  private final long[] pieces; // to be fitted, ascending
  private final long[] sure;
  private final long[] possible;

  /**
   * @param around the part of the model that can change
   * @param now its best plan
   * @param useful pieces that are of use at most
   * @param owed pieces that complete kits need first, as loose parts
   */
  Release(int part, Component around, CompletionPlan now, long useful, long owed) {
    this.part = part;
    this.model = around.model();
    this.now = now;
    this.finishedNow = now.count();
    this.owed = owed;
    this.pieces = new long[] {1, 100, 1000, useful + owed};
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = Math.max(0, Math.min(pieces[i], useful + owed) - owed);
    }
    this.sure = new long[pieces.length];
    this.possible = new long[pieces.length];
  }

  int part() {
    return part;
  }

  /** Vehicles that all useful pieces may free. */
  long most() {
    return possible[pieces.length - 1];
  }

  void estimate() {
    int smallest = smallestDraw();
    long unfinished = -finishedNow;
    for (Column column : model.columns()) {
      unfinished += column.most();
    }
    for (int i = pieces.length - 1; i >= 0 && (i == pieces.length - 1 || most() > 0); i--) {
      possible[i] = Math.min(unfinished, (pieces[i] + smallest - 1) / smallest);
      if (i == pieces.length - 1 || sure[pieces.length - 1] > 0 || !model.isBig()) {
        estimate(i, model.plus(part, pieces[i]));
      }
    }
    settle();
  }

  private void estimate(int i, CompletionModel richer) {
    sure[i] = GreedyFill.extend(richer, now).count() - finishedNow;
    if (sure[i] < possible[i] && !model.isBig()) {
      CompletionPlan plan = CompletionSolver.estimateCount(richer);
      sure[i] = Math.max(sure[i], plan.count() - finishedNow);
      possible[i] = Math.min(possible[i], plan.bound() - finishedNow);
    }
  }

  /** Smallest draw on rows of the part; 1 when it may be an alternate. */
  private int smallestDraw() {
    int smallest = Integer.MAX_VALUE;
    for (Draw draw : model.draws()) {
      for (int i = 0; i < draw.rows().length; i++) {
        if (model.part()[draw.rows()[i]] == part) {
          smallest = Math.min(smallest, draw.pieces()[i]);
        }
      }
    }
    return model.substitutions().length > 0 ? 1 : smallest;
  }

  /** More pieces free no fewer. */
  private void settle() {
    for (int i = 1; i < sure.length; i++) {
      sure[i] = Math.max(sure[i], sure[i - 1]);
    }
    for (int i = sure.length - 2; i >= 0; i--) {
      possible[i] = Math.min(possible[i], possible[i + 1]);
    }
  }

  /**
   * Solves what is not settled, at most so many times, unless the model is big; gives how often it
   * solved.
   */
  int prove(int atMost) {
    int solved = model.isBig() ? atMost : 0;
    for (int i = pieces.length - 1; i >= 0 && solved < atMost; i--) {
      if (sure[i] < possible[i]) {
        CompletionPlan plan = CompletionSolver.solveCount(model.plus(part, pieces[i]));
        sure[i] = Math.max(sure[i], plan.count() - finishedNow);
        possible[i] = Math.min(possible[i], plan.bound() - finishedNow);
        settle();
        solved++;
      }
    }
    return solved;
  }

  PartRelease answer(String name) {
    return new PartRelease(
        name, sure[0], sure[1], sure[2], pieces[3] + owed, sure[3], Arrays.equals(sure, possible));
  }
}
