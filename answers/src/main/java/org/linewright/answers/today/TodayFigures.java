package org.linewright.answers.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linewright.answers.format.Cells;
import org.linewright.core.kits.ClearStep;
import org.linewright.core.kits.KitGroup;
import org.linewright.core.plan.Job;

/**
 * Figures of the director's page that are drawn from several answers.
 *
 * @param facts the answers
 */
public record TodayFigures(DemoFacts facts) {

  /** Kits that cannot be finished, by variant. */
  public record StuckVariant(String variant, long stuck, long built, String lacking) {}

  /** What a line builds. */
  public record LinePlan(String line, String name, long units, LocalDate first, LocalDate last) {}

  /** What a line begins on a day, and what it has begun by then. */
  public record BuiltDay(LocalDate day, String line, long units, long cumulative) {}

  /** Kits that become clear to build on a day. */
  public record Arriving(LocalDate day, long more) {}

  /** What arrives complete, by day. */
  public List<Arriving> arrivals() {
    List<Arriving> arrivals = new ArrayList<>();
    List<ClearStep> steps = facts.kits().steps();
    for (int i = 1; i < steps.size(); i++) {
      long more = steps.get(i).clearToBuild() - steps.get(i - 1).clearToBuild();
      if (more > 0) {
        arrivals.add(new Arriving(steps.get(i).day(), more));
      }
    }
    return arrivals;
  }

  /** Stuck kits by what they lack. */
  public List<StuckVariant> stuck() {
    PartFamilies families = new PartFamilies(facts.plant());
    Map<String, List<KitGroup>> byVariant = new LinkedHashMap<>();
    for (KitGroup group : facts.kits().groups()) {
      if (!group.missing().isEmpty() && group.usableNow() > 0) {
        byVariant.computeIfAbsent(group.variant(), variant -> new ArrayList<>()).add(group);
      }
    }
    List<StuckVariant> rows = new ArrayList<>();
    byVariant.forEach(
        (variant, groups) ->
            rows.add(
                new StuckVariant(
                    variant,
                    groups.stream().mapToLong(KitGroup::usableNow).sum(),
                    groups.stream().mapToLong(KitGroup::builtIncomplete).sum(),
                    groups.stream()
                        .sorted(Comparator.comparingLong(KitGroup::usableNow).reversed())
                        .map(
                            group ->
                                families.codes(group.missing())
                                    + " "
                                    + Cells.grouped(group.usableNow()))
                        .collect(Collectors.joining(", ")))));
    return rows;
  }

  /** The families that would free most on top of the moves of a case. */
  public List<String> binds(DemoFacts.Case one) {
    return one.movesParts()
        ? new PartFamilies(facts.plant())
            .freed(one.kits().release()).keySet().stream().limit(2).toList()
        : List.of();
  }

  /** What each line builds to the end of the horizon. */
  public List<LinePlan> linePlans() {
    Map<String, LinePlan> plans = new TreeMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    facts.plant().lines().forEach(line -> names.put(line.line(), line.name()));
    for (Job job : facts.plan().jobs()) {
      plans.merge(
          job.line(),
          new LinePlan(
              job.line(), names.getOrDefault(job.line(), ""), job.units(), job.day(), job.day()),
          (a, b) -> new LinePlan(a.line, a.name, a.units + b.units, a.first, b.last));
    }
    return List.copyOf(plans.values());
  }

  /** What is begun by line and day. */
  public List<BuiltDay> buildOut() {
    Map<String, TreeMap<LocalDate, Long>> byLine = new TreeMap<>();
    for (Job job : facts.plan().jobs()) {
      byLine
          .computeIfAbsent(job.line(), line -> new TreeMap<>())
          .merge(job.day(), (long) job.units(), Long::sum);
    }
    List<BuiltDay> days = new ArrayList<>();
    byLine.forEach(
        (line, units) -> {
          long sum = 0;
          for (Map.Entry<LocalDate, Long> day : units.entrySet()) {
            sum += day.getValue();
            days.add(new BuiltDay(day.getKey(), line, day.getValue(), sum));
          }
        });
    return days;
  }
}
