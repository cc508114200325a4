package org.linewright.answers.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Days;

/** A sheet in sentences: what is built on which line, what has to come, what is completed. */
public record SheetSentences(DaySheet sheet) {
  private static final int MOST = 6;

  private record LineDay(LocalDate day, String line) {}

  /** The sentences, by day and line. */
  public List<String> headlines() {
    Map<LineDay, Map<String, Integer>> built = new LinkedHashMap<>();
    for (SheetCar car : sheet.sequence()) {
      built
          .computeIfAbsent(new LineDay(car.day(), car.line()), first -> new LinkedHashMap<>())
          .merge(car.variant(), 1, Integer::sum);
    }
    List<String> lines = new ArrayList<>();
    built.forEach((where, variants) -> lines.add(sentence(where, variants)));
    addCompletions(lines);
    addComing(lines);
    addLacking(lines);
    return lines;
  }

  private static String sentence(LineDay where, Map<String, Integer> variants) {
    int all = variants.values().stream().mapToInt(Integer::intValue).sum();
    return Days.spelled(where.day())
        + ", "
        + where.line()
        + ": "
        + vehicles(all)
        + ". "
        + variants.entrySet().stream()
            .map(one -> Cells.grouped(one.getValue()) + " " + one.getKey())
            .collect(Collectors.joining(", "))
        + ".";
  }

  private void addCompletions(List<String> lines) {
    int units = sheet.completions().stream().mapToInt(SheetCompletion::units).sum();
    if (units > 0) {
      lines.add("To be completed on the yard: " + vehicles(units) + ".");
    }
  }

  private void addComing(List<String> lines) {
    List<SheetPart> coming = sheet.parts().stream().filter(row -> row.mustCome() > 0).toList();
    if (!coming.isEmpty()) {
      lines.add(
          "Must come on the day itself: "
              + coming.stream()
                  .limit(MOST)
                  .map(row -> Cells.grouped(row.mustCome()) + " " + row.part() + " on " + row.day())
                  .collect(Collectors.joining(", "))
              + more(coming.size()));
    }
  }

  private void addLacking(List<String> lines) {
    List<SheetKits> lacking = sheet.kits().stream().filter(row -> !row.complete()).toList();
    if (!lacking.isEmpty()) {
      lines.add(
          "Built incomplete: "
              + lacking.stream()
                  .limit(MOST)
                  .map(
                      row ->
                          Cells.grouped(row.kits())
                              + " of "
                              + row.cohort()
                              + " without "
                              + String.join(", ", row.lacks()))
                  .collect(Collectors.joining("; "))
              + more(lacking.size()));
    }
  }

  private static String more(int all) {
    return all > MOST ? " and " + (all - MOST) + " more." : ".";
  }

  private static String vehicles(int units) {
    return Cells.grouped(units) + (units == 1 ? " vehicle" : " vehicles");
  }
}
