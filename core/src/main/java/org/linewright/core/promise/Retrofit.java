package org.linewright.core.promise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.instance.Bill;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.supply.KitCohort;

/**
 * Which kits may be started without the parts that they lack: the plant builds incomplete vehicles,
 * every missing part has retrofit hours and always comes in the kit, and the kits lack what their
 * cohort lacks (a kit that gave parts away in a transfer is not started without them). Left out are
 * variants in which a missing part and a loose part may be the same piece by way of alternates.
 */
final class Retrofit {
  private final Instance instance;
  private final boolean evenInterchangeable;
  private final boolean[] fittedLater;
  private final Map<String, Set<String>> missingOf = new HashMap<>();

  /**
   * @param evenInterchangeable true: also where a missing part and a loose part may be the same
   *     piece
   */
  Retrofit(Instance instance, boolean evenInterchangeable) {
    this.evenInterchangeable = evenInterchangeable;
    this.instance = instance;
    this.fittedLater = new boolean[instance.parts().size()];
    if (instance.plant().settings().buildIncomplete()) {
      for (Part part : instance.plant().parts()) {
        fittedLater[instance.parts().get(part.part())] = part.retrofitHours() != null;
      }
      for (KitCohort cohort : instance.plant().kits()) {
        missingOf.put(cohort.cohort(), new HashSet<>(cohort.missing()));
      }
    }
  }

  boolean allows(KitLot lot) {
    int[] missing = lot.missing();
    return missing.length > 0
        && Arrays.stream(missing).allMatch(part -> fittedLater[part])
        && names(missing).equals(missingOf.get(lot.cohort()))
        && instance.bills().get(lot.variant()).stream().allMatch(bill -> inKit(bill, missing))
        && (evenInterchangeable || areApart(lot.variant(), missing));
  }

  private Set<String> names(int[] parts) {
    Set<String> names = new HashSet<>();
    for (int part : parts) {
      names.add(instance.parts().name(part));
    }
    return names;
  }

  private static boolean inKit(Bill bill, int[] parts) {
    for (int i = 0; i < bill.parts().length; i++) {
      if (!bill.inKit()[i] && Arrays.binarySearch(parts, bill.parts()[i]) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** True when no piece can serve as a missing part and as a loose part of the variant. */
  private boolean areApart(int variant, int[] missing) {
    List<AlternateRule> rules =
        instance.alternates().stream()
            .filter(rule -> rule.variant() < 0 || rule.variant() == variant)
            .toList();
    Set<Integer> later = new HashSet<>();
    Set<Integer> loose = new HashSet<>();
    Arrays.stream(missing).forEach(later::add);
    for (Bill bill : instance.bills().get(variant)) {
      for (int i = 0; i < bill.parts().length; i++) {
        if (!bill.inKit()[i]) {
          loose.add(bill.parts()[i]);
        }
      }
    }
    Set<Integer> alsoLater = new HashSet<>(later);
    Set<Integer> alsoLoose = new HashSet<>(loose);
    for (AlternateRule rule : rules) {
      if (later.contains(rule.part())) {
        alsoLater.add(rule.alternate());
      }
      if (loose.contains(rule.part())) {
        alsoLoose.add(rule.alternate());
      }
    }
    alsoLoose.retainAll(alsoLater);
    return alsoLoose.isEmpty();
  }
}
