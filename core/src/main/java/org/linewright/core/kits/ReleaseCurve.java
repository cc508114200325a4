package org.linewright.core.kits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What more pieces of each part would free: solves again with them on the shelf, only the part of
 * the model that they can change.
 */
final class ReleaseCurve {
  private final KitBook book;
  private final Situation situation;
  private final CompletionModel model;
  private final Surroundings surroundings;
  private final IntList[] rowsOfPart;
  private final int[] shelfOfPart;
  private final long[] useful; // [part], pieces beyond the shelf that can be fitted

  private ReleaseCurve(KitBook book, Situation situation) {
    this.book = book;
    this.situation = situation;
    this.model = situation.model();
    this.surroundings = new Surroundings(model);
    int parts = book.instance().parts().size();
    this.rowsOfPart = new IntList[parts];
    this.shelfOfPart = new int[parts];
    this.useful = new long[parts];
    java.util.Arrays.setAll(rowsOfPart, part -> new IntList());
    java.util.Arrays.fill(shelfOfPart, -1);
  }

  /** Parts that free something, the most valuable first. */
  static List<PartRelease> of(KitBook book, List<KitClass> kits, Situation situation) {
    return new ReleaseCurve(book, situation).curve(kits);
  }

  private List<PartRelease> curve(List<KitClass> kits) {
    measure(kits);
    List<PartRelease> curve = new ArrayList<>();
    for (int part = 0; part < rowsOfPart.length; part++) {
      if (rowsOfPart[part].size() > 0 && useful[part] > 0) {
        release(part).ifPresent(curve::add);
      }
    }
    curve.sort(
        Comparator.comparingLong(PartRelease::next1000)
            .thenComparingLong(PartRelease::next100)
            .thenComparingLong(PartRelease::next1)
            .thenComparingLong(PartRelease::freedByAll)
            .reversed()
            .thenComparing(PartRelease::part));
    return curve;
  }

  private void measure(List<KitClass> kits) {
    Decisive decisive = new Decisive(situation);
    for (int row = 0; row < model.rows(); row++) {
      if (!decisive.isUseless(row)) {
        rowsOfPart[model.part()[row]].add(row);
      }
    }
    for (int f = 0; f < model.shelfPart().length; f++) {
      shelfOfPart[model.shelfPart()[f]] = f;
      useful[model.shelfPart()[f]] -= model.shelfPieces()[f];
    }
    for (KitClass one : kits) {
      for (int part : one.lacking()) {
        useful[part] += one.vehicles() * book.bill(one.variant()).quantity(part);
      }
    }
    for (int j = 0; j < model.columns().length; j++) {
      Column column = model.columns()[j];
      for (Substitution s : model.substitutions()) {
        if (s.variant() == column.variant()
            && java.util.Arrays.binarySearch(column.lacks(), s.row()) >= 0) {
          useful[model.shelfPart()[s.shelf()]] += s.uses() * column.most();
        }
      }
    }
    for (Substitution s : model.substitutions()) {
      rowsOfPart[model.shelfPart()[s.shelf()]].add(s.row());
    }
  }

  private Optional<PartRelease> release(int part) {
    Component around = surroundings.of(rowsOfPart[part], shelfOfPart[part]);
    long now = 0;
    for (int j : around.columns()) {
      now += situation.plan().finished()[j];
    }
    long all = gain(around, part, useful[part], now);
    if (all == 0) {
      return Optional.empty();
    }
    long next1 = useful[part] <= 1 ? all : gain(around, part, 1, now);
    long next100 = useful[part] <= 100 ? all : gain(around, part, 100, now);
    long next1000 = useful[part] <= 1000 ? all : gain(around, part, 1000, now);
    String name = book.instance().parts().name(part);
    return Optional.of(new PartRelease(name, next1, next100, next1000, useful[part], all));
  }

  private static long gain(Component around, int part, long pieces, long now) {
    return CompletionSolver.solveCount(around.model().plus(part, pieces)).count() - now;
  }
}
