package org.linewright.core.kits.internal.release;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.kits.internal.book.AlternateBook;
import org.linewright.core.kits.internal.book.DayBill;
import org.linewright.core.kits.internal.book.KitBook;
import org.linewright.core.kits.internal.book.KitClass;
import org.linewright.core.kits.internal.book.Patience;
import org.linewright.core.kits.internal.model.CompletionModel;
import org.linewright.core.kits.internal.model.CompletionPlan;
import org.linewright.core.kits.internal.model.ModelBuilder;
import org.linewright.core.kits.internal.solve.CompletionSolver;
import org.linewright.core.plant.PartTransfers;

/**
 * A question put as a model, and its best plan.
 *
 * @param model the model
 * @param plan its best plan
 */
public record Situation(CompletionModel model, CompletionPlan plan) {

  /**
   * Vehicles that the shelf completes by a day without transfers; complete kits count as completed.
   * Kits that lack a part of which the shelf holds too little for one vehicle are left out.
   */
  public static Situation shelfOnly(KitBook book, int day, Patience patience) {
    long[] shelf = book.freeShelf(day);
    AlternateBook alternates = new AlternateBook(book);
    List<KitClass> hopeful =
        book.usable(day).stream().filter(kits -> isHopeful(book, kits, shelf, alternates)).toList();
    return solved(book, hopeful, shelf, patience);
  }

  private static boolean isHopeful(
      KitBook book, KitClass kits, long[] shelf, AlternateBook alternates) {
    DayBill bill = book.bill(kits.variant());
    return Arrays.stream(kits.lacking())
        .allMatch(
            part ->
                shelf[part] >= bill.quantity(part)
                    || alternates.of(part).stream()
                        .anyMatch(
                            rule ->
                                rule.allows(kits.variant(), part, book.day())
                                    && shelf[rule.alternate()]
                                        >= rule.pieces(bill.quantity(part))));
  }

  /**
   * Complete kits that the loose parts usable by a day allow to build. From which day a kit lies
   * here no longer matters: all of a variant are one class.
   */
  public static Situation looseParts(KitBook book, int day, Patience patience) {
    long[] shelf = new long[book.instance().parts().size()];
    Arrays.setAll(shelf, part -> book.instance().supply().usable(part, day));
    Map<Integer, KitClass> kits = new LinkedHashMap<>();
    for (KitClass complete : book.usable(day)) {
      if (complete.isComplete()) {
        int variant = complete.variant();
        kits.merge(
            complete.built() ? -1 - variant : variant, // cars on the yard lack nothing
            complete,
            (one, more) -> one.anywhere(one.vehicles() + more.vehicles()));
      }
    }
    List<KitClass> lacking =
        kits.values().stream().map(of -> of.built() ? of : asLackingLoose(book, of)).toList();
    return solved(book, lacking, shelf, patience);
  }

  /** A complete kit, with its loose parts as what it lacks. */
  private static KitClass asLackingLoose(KitBook book, KitClass kits) {
    DayBill bill = book.bill(kits.variant());
    int[] loose = bill.loose();
    return new KitClass(
        kits.variant(),
        loose,
        false,
        kits.availableDay(),
        kits.vehicles(),
        bill.pieces(loose),
        kits.lots());
  }

  private static Situation solved(
      KitBook book, List<KitClass> kits, long[] shelf, Patience patience) {
    CompletionModel model = new ModelBuilder(book, kits, shelf, false).build(PartTransfers.NONE);
    return new Situation(model, CompletionSolver.solveCount(model, patience));
  }
}
