package org.linewright.core.kits.internal.release;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.Supply;
import org.linewright.core.kits.ClearStep;
import org.linewright.core.kits.internal.book.KitBook;
import org.linewright.core.kits.internal.book.KitClass;
import org.linewright.core.kits.internal.book.Patience;

/**
 * What becomes clear to build when, as kits and parts arrive, and as bills, waivers and alternates
 * begin and end. On a plant with much to choose from, the later days are counted greedily: the
 * figures are sure, and a little more may be possible.
 */
public final class ClearSteps {
  private static final double EFFORT = 0.1;

  private final KitBook book;
  private final Situation looseNow;
  private final Situation shelfNow;
  private final TreeMap<Integer, KitBook> books = new TreeMap<>();
  private final Patience patience = new Patience(EFFORT);
  private long clearToBuild;

  private ClearSteps(KitBook book, Situation looseNow, Situation shelfNow) {
    this.book = book;
    this.looseNow = looseNow;
    this.shelfNow = shelfNow;
    books.put(0, book);
  }

  /**
   * The plan date, then every day on which something changes.
   *
   * @param looseNow {@link Situation#looseParts} of the plan date
   * @param shelfNow {@link Situation#shelfOnly} of the plan date
   */
  public static List<ClearStep> of(KitBook book, Situation looseNow, Situation shelfNow) {
    return new ClearSteps(book, looseNow, shelfNow).steps();
  }

  private List<ClearStep> steps() {
    Instance instance = book.instance();
    TreeSet<Integer> days = new TreeSet<>(List.of(0));
    for (KitClass kits : book.classes()) {
      days.add(kits.availableDay());
    }
    Supply supply = instance.supply();
    for (int day : supply.day()) {
      days.add(day);
    }
    for (int day : changes().subSet(1, instance.days())) {
      books.put(day, new KitBook(instance, day));
      days.add(day);
    }
    List<ClearStep> steps = new ArrayList<>();
    for (int day : days.headSet(instance.days())) {
      ClearStep step = step(day);
      if (steps.isEmpty() || differs(step, steps.get(steps.size() - 1))) {
        steps.add(step);
      }
    }
    return steps;
  }

  /**
   * Days from which on other parts are needed, or others may be fitted: bills, waivers, alternates.
   */
  private NavigableSet<Integer> changes() {
    TreeSet<Integer> changes = new TreeSet<>();
    for (KitClass kits : book.classes()) {
      book.instance().bills().get(kits.variant()).forEach(bill -> changes.add(bill.fromDay()));
    }
    for (AlternateRule rule : book.instance().alternates()) {
      changes.add(rule.fromDay());
      if (rule.toDay() != Instance.NEVER) {
        changes.add(rule.toDay() + 1);
      }
    }
    return changes;
  }

  private KitBook bookOf(int day) {
    return books.floorEntry(day).getValue();
  }

  private ClearStep step(int day) {
    if (books.containsKey(day)) {
      clearToBuild = 0;
    }
    long complete =
        bookOf(day).usable(day).stream()
            .filter(KitClass::isComplete)
            .mapToLong(KitClass::vehicles)
            .sum();
    // nothing is used up: what could be built yesterday can be built today, by the same bills
    clearToBuild = Math.max(clearToBuild, loose(day).plan().count());
    return new ClearStep(
        book.instance().horizon().date(day),
        complete,
        clearToBuild,
        shelfOnly(day).plan().count() - complete);
  }

  private Situation loose(int day) {
    return day == 0 ? looseNow : Situation.looseParts(bookOf(day), day, patience);
  }

  private Situation shelfOnly(int day) {
    return day == 0 ? shelfNow : Situation.shelfOnly(bookOf(day), day, patience);
  }

  private static boolean differs(ClearStep a, ClearStep b) {
    return a.complete() != b.complete()
        || a.clearToBuild() != b.clearToBuild()
        || a.freedByParts() != b.freedByParts();
  }
}
