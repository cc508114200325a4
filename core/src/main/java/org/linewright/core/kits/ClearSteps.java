package org.linewright.core.kits;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.Supply;

/** What becomes clear to build when, as kits and parts arrive. */
final class ClearSteps {

  private ClearSteps() {}

  /** The plan date, then every day on which something changes. */
  static List<ClearStep> of(KitBook book) {
    Instance instance = book.instance();
    TreeSet<Integer> days = new TreeSet<>(List.of(0));
    for (KitClass kits : book.classes()) {
      days.add(kits.availableDay());
    }
    Supply supply = instance.supply();
    for (int day : supply.day()) {
      days.add(day);
    }
    List<ClearStep> steps = new ArrayList<>();
    for (int day : days.headSet(instance.days())) {
      ClearStep step = step(book, day);
      if (steps.isEmpty() || differs(step, steps.get(steps.size() - 1))) {
        steps.add(step);
      }
    }
    return steps;
  }

  private static ClearStep step(KitBook book, int day) {
    long complete =
        book.usable(day).stream().filter(KitClass::isComplete).mapToLong(KitClass::vehicles).sum();
    return new ClearStep(
        book.instance().horizon().date(day),
        complete,
        Situation.looseParts(book, day).plan().count(),
        Situation.shelfOnly(book, day).plan().count() - complete);
  }

  private static boolean differs(ClearStep a, ClearStep b) {
    return a.complete() != b.complete()
        || a.clearToBuild() != b.clearToBuild()
        || a.freedByParts() != b.freedByParts();
  }
}
