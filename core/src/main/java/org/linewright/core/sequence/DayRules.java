package org.linewright.core.sequence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.line.SequenceRule;
import org.linewright.core.plant.line.Task;
import org.linewright.core.plant.product.BomLine;

/** What holds for the sequence of a line: its rules, the work of a car, the parts it takes. */
final class DayRules {
  private static final String SOFT = "soft";

  private final Plant plant;

  DayRules(Plant plant) {
    this.plant = plant;
  }

  List<RatioRule> rules(String line) {
    List<RatioRule> rules = new ArrayList<>();
    for (SequenceRule row : plant.sequenceRules()) {
      if (row.line().equals(line)) {
        boolean isSoft = row.priority().toLowerCase(Locale.ROOT).equals(SOFT);
        rules.add(
            new RatioRule(
                row.option(),
                row.option(),
                row.atMost(),
                row.of(),
                isSoft ? Goal.SOFT : Goal.HARD));
      }
    }
    return rules;
  }

  Map<String, Long> work() {
    Map<String, Double> seconds = new LinkedHashMap<>();
    for (Task task : plant.tasks()) {
      seconds.merge(task.variant(), task.seconds(), Double::sum);
    }
    Map<String, Long> work = new LinkedHashMap<>();
    seconds.forEach((variant, sum) -> work.put(variant, Math.round(sum)));
    return work;
  }

  Map<String, Map<String, Long>> parts(LocalDate day) {
    Map<String, Map<String, Long>> parts = new LinkedHashMap<>();
    for (BomLine line : plant.bom()) {
      boolean begins = line.from() == null || !day.isBefore(line.from());
      boolean goesOn = line.to() == null || !day.isAfter(line.to());
      if (begins && goesOn) {
        parts
            .computeIfAbsent(line.variant(), v -> new LinkedHashMap<>())
            .merge(line.part(), (long) line.quantity(), Long::sum);
      }
    }
    return parts;
  }
}
