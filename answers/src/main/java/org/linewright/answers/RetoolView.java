package org.linewright.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Days;
import org.linewright.answers.format.Grid;
import org.linewright.core.launch.RetoolAnswer;
import org.linewright.core.launch.RetoolWindow;
import org.linewright.core.plant.Plant;

/** Shows when a line can be re-tooled. */
public record RetoolView(Plant plant, RetoolAnswer answer) {

  private record Row(String window, RetoolWindow times) {}

  public Answer view() {
    List<Grid<?>> tables = List.of(windows(), EditRows.grid(answer.edits()));
    return new Answer(headlines(), List.of(windows()), tables, this::json);
  }

  private List<String> headlines() {
    List<String> lines = new ArrayList<>();
    String line = answer.wish().line();
    if (answer.windows().isEmpty()) {
      lines.add(
          "No window of "
              + answer.wish().days()
              + " working days of "
              + line
              + " fits. Maybe ask for fewer days or a wider --between.");
      return lines;
    }
    RetoolWindow best = answer.windows().get(0);
    lines.add(
        line
            + " is best re-tooled from "
            + Days.spelled(best.start())
            + " to "
            + Days.spelled(best.end())
            + ", "
            + answer.wish().days()
            + " working days; it costs "
            + money(best)
            + ".");
    answer.given().ifPresent(given -> lines.add(given(given, best)));
    if (answer.idleFrom() != null) {
      lines.add(
          "The plan starts nothing on "
              + line
              + " from "
              + Days.spelled(answer.idleFrom())
              + " on.");
    }
    lines.add(
        "Looked at "
            + Cells.grouped(answer.starts())
            + " starts with "
            + Cells.grouped(answer.plans())
            + " plans: "
            + answer.proof().text()
            + ".");
    return lines;
  }

  private String given(RetoolWindow given, RetoolWindow best) {
    String names = String.join(", ", answer.givenEvents());
    boolean same = given.start().equals(best.start()) && given.end().equals(best.end());
    return same
        ? "That is the window given today (" + names + ")."
        : "The window given today ("
            + names
            + "), from "
            + Days.spelled(given.start())
            + " to "
            + Days.spelled(given.end())
            + ", costs "
            + money(given)
            + ".";
  }

  private String money(RetoolWindow window) {
    return window.cost().cents() == 0
        ? "nothing"
        : Cells.grouped(window.cost()) + " " + plant.settings().currency();
  }

  private Grid<Row> windows() {
    List<Row> rows = new ArrayList<>();
    for (RetoolWindow window : answer.windows()) {
      rows.add(new Row(String.valueOf(rows.size() + 1), window));
    }
    answer.given().ifPresent(given -> rows.add(new Row("given", given)));
    return Grid.of("windows", "Windows, the cheapest first", rows)
        .column("window", Row::window)
        .column("start", row -> row.times.start())
        .column("end", row -> row.times.end())
        .column("latest_start", row -> row.times.latestStart())
        .column("cost", row -> row.times.cost())
        .column("displaced", row -> row.times.displaced())
        .column("late_more", row -> row.times.lateMore())
        .column("unmet_more", row -> row.times.unmetMore())
        .column("moved", row -> row.times.moved());
  }

  private Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("line", answer.wish().line());
    json.put("days", answer.wish().days());
    RetoolWindow best = answer.windows().isEmpty() ? null : answer.windows().get(0);
    json.put("start", best == null ? null : best.start());
    json.put("end", best == null ? null : best.end());
    json.put("cost", best == null ? null : best.cost());
    json.put("idle_from", answer.idleFrom());
    json.put("starts", answer.starts());
    json.put("plans", answer.plans());
    json.put("proof", answer.proof().text());
    json.put("windows", windows());
    json.put("edits", EditRows.grid(answer.edits()));
    return json;
  }
}
