package org.linewright.core.kits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.instance.Instance;

/** Alternates that are allowed on day 0, by the part that they replace. */
final class AlternateBook {
  private final Map<Integer, List<AlternateRule>> rulesByPart = new HashMap<>();

  AlternateBook(Instance instance) {
    for (AlternateRule rule : instance.alternates()) {
      if (rule.fromDay() <= 0 && rule.toDay() >= 0 && rule.part() != rule.alternate()) {
        rulesByPart.merge(rule.part(), List.of(rule), AlternateBook::joined);
      }
    }
  }

  private static List<AlternateRule> joined(List<AlternateRule> a, List<AlternateRule> b) {
    return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
  }

  boolean isEmpty() {
    return rulesByPart.isEmpty();
  }

  /** Rules for a part, of any variant. */
  List<AlternateRule> of(int part) {
    return rulesByPart.getOrDefault(part, List.of());
  }
}
