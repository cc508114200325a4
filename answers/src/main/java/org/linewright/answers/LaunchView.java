package org.linewright.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Grid;
import org.linewright.core.launch.Launch;
import org.linewright.core.launch.LaunchAnswer;
import org.linewright.core.launch.Outlook;
import org.linewright.core.launch.RampFinding;
import org.linewright.core.plant.Plant;
import org.linewright.core.scenario.Edit;

/** Shows how launches go. */
public record LaunchView(Plant plant, LaunchAnswer answer) {

  public Answer view() {
    List<Grid<?>> shown = new ArrayList<>(List.of(tables().launches()));
    List<Grid<?>> further = List.of(tables().milestones(), tables().weeks(), tables().orders());
    further.stream().filter(grid -> !grid.rows().isEmpty()).forEach(shown::add);
    return new Answer(
        headlines(),
        shown,
        List.of(
            tables().launches().column("says", launch -> launch.finding().text()),
            tables().milestones(),
            tables().curves(),
            tables().weeks(),
            tables().orders(),
            EditRows.grid(edits())),
        this::json);
  }

  private LaunchTables tables() {
    return new LaunchTables(answer);
  }

  private List<Edit> edits() {
    return answer.outlook().map(Outlook::edits).orElse(List.of());
  }

  private List<String> headlines() {
    List<String> lines = new ArrayList<>();
    if (answer.launches().isEmpty()) {
      lines.add("Nothing is launched: there are no rows in ramps and in actuals.");
    }
    for (Launch launch : answer.launches()) {
      if (launch.finding() instanceof RampFinding.Fitted && launch.startPlanned() != null) {
        lines.add(headline(launch));
      }
    }
    answer.outlook().map(this::headline).ifPresent(lines::add);
    return lines;
  }

  private static String headline(Launch launch) {
    String name = launch.variant() + " on " + launch.line();
    Integer behind = launch.daysBehind();
    String state =
        behind == null
            ? ""
            : Cells.grouped(Math.abs(launch.ahead()))
                + " vehicles and "
                + Math.abs(behind)
                + (Math.abs(behind) == 1 ? " working day " : " working days ")
                + (launch.ahead() <= 0 ? "behind the plan; " : "ahead of the plan; ");
    return name + ": " + state + launch.finding().text() + ".";
  }

  private String headline(Outlook outlook) {
    int late = outlook.asFitted().late() - outlook.asPlanned().late();
    int unmet = outlook.asFitted().unmet() - outlook.asPlanned().unmet();
    int orders = outlook.orders().size();
    return String.format(
        Locale.US,
        "Planned again with the fitted ramp: %+,d vehicles late, %+,d unmet, %,d %s otherwise; it"
            + " costs %s %s.",
        late,
        unmet,
        orders,
        orders == 1 ? "order fares" : "orders fare",
        Cells.grouped(outlook.cost()),
        plant.settings().currency());
  }

  private Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("launches", tables().launches().column("says", launch -> launch.finding().text()));
    json.put("milestones", tables().milestones());
    json.put("curves", tables().curves());
    json.put("weeks", tables().weeks());
    Optional<Outlook> outlook = answer.outlook();
    json.put("cost", outlook.map(Outlook::cost).orElse(null));
    json.put(
        "late_more", outlook.map(o -> o.asFitted().late() - o.asPlanned().late()).orElse(null));
    json.put(
        "unmet_more", outlook.map(o -> o.asFitted().unmet() - o.asPlanned().unmet()).orElse(null));
    LocalDate last = outlook.map(o -> o.asFitted().lastStart()).orElse(null);
    json.put("last_start", last);
    json.put("orders", tables().orders());
    json.put("edits", EditRows.grid(edits()));
    return json;
  }
}
