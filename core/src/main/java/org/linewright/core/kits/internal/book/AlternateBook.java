package org.linewright.core.kits.internal.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.instance.AlternateRule;

/**
 * Alternates that are allowed from the day of a book to its last, by the part that they replace.
 */
public final class AlternateBook {
  private final Map<Integer, List<AlternateRule>> rulesOfPart = new HashMap<>();

  private final int day;

  public AlternateBook(KitBook book) {
    this.day = book.day();
    for (AlternateRule rule : book.instance().alternates()) {
      if (rule.fromDay() <= day
          && rule.toDay() >= book.lastDay()
          && rule.part() != rule.alternate()) {
        rulesOfPart.computeIfAbsent(rule.part(), first -> new ArrayList<>()).add(rule);
      }
    }
  }

  public boolean isEmpty() {
    return rulesOfPart.isEmpty();
  }

  /** Rules for a part, of any variant. */
  public List<AlternateRule> of(int part) {
    return rulesOfPart.getOrDefault(part, List.of());
  }

  /** Rules for a part in a variant. */
  public List<AlternateRule> of(int variant, int part) {
    List<AlternateRule> rules = of(part);
    return rules.isEmpty()
        ? rules
        : rules.stream().filter(rule -> rule.allows(variant, part, day)).toList();
  }
}
