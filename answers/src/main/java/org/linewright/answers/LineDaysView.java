package org.linewright.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Grid;
import org.linewright.answers.world.BalanceSubject;
import org.linewright.core.plan.Job;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.Vehicle;

/**
 * On which days a line has cars to be put in sequence, and which lines can be balanced.
 *
 * @param plant the plant
 * @param jobs what the plan starts
 */
public record LineDaysView(Plant plant, List<Job> jobs) {
  public LineDaysView {
    jobs = List.copyOf(jobs);
  }

  private record Row(String line, LocalDate day, Map<String, Integer> variants) {}

  private record Balanced(String line, int stations, List<String> variants) {}

  public Answer view() {
    Grid<?> days = days();
    Grid<?> balanced = balanced();
    return new Answer(
        List.of(), List.of(days, balanced), List.of(days, balanced), () -> json(days, balanced));
  }

  private static Map<String, @Nullable Object> json(Grid<?> days, Grid<?> balanced) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("days", days);
    json.put("balanced", balanced);
    return json;
  }

  private Grid<Row> days() {
    return Grid.of("days", "Days with cars", rows())
        .column("line", Row::line)
        .column("day", Row::day)
        .column("cars", row -> row.variants.values().stream().mapToInt(n -> n).sum())
        .column("variants", row -> List.copyOf(row.variants.keySet()));
  }

  /** As the sequence takes them: vehicles by number where a day has some, else what is planned. */
  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Line line : plant.lines()) {
      Map<LocalDate, Map<String, Integer>> known = new TreeMap<>();
      for (Vehicle row : plant.vehicles()) {
        boolean isToCome = !row.day().isBefore(plant.settings().planDate());
        if (row.line().equals(line.line()) && isToCome) {
          count(known, row.day(), row.variant(), 1);
        }
      }
      Map<LocalDate, Map<String, Integer>> all = new TreeMap<>(known);
      for (Job job : jobs) {
        if (job.line().equals(line.line()) && !known.containsKey(job.day())) {
          count(all, job.day(), job.variant(), job.units());
        }
      }
      all.forEach((day, variants) -> rows.add(new Row(line.line(), day, variants)));
    }
    return rows;
  }

  private static void count(
      Map<LocalDate, Map<String, Integer>> days, LocalDate day, String variant, int cars) {
    days.computeIfAbsent(day, d -> new TreeMap<>()).merge(variant, cars, Integer::sum);
  }

  private Grid<Balanced> balanced() {
    List<Balanced> lines = new ArrayList<>();
    for (Line line : plant.lines()) {
      List<String> variants = BalanceSubject.listVariants(plant, line.line());
      if (!variants.isEmpty()) {
        int stations =
            (int) plant.stations().stream().filter(row -> row.line().equals(line.line())).count();
        lines.add(new Balanced(line.line(), stations, variants));
      }
    }
    return Grid.of("balanced", "Lines with tasks", lines)
        .column("line", Balanced::line)
        .column("stations", Balanced::stations)
        .column("variants", Balanced::variants);
  }
}
