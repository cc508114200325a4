package org.linewright.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Grid;
import org.linewright.core.launch.CurveFit;
import org.linewright.core.launch.Launch;
import org.linewright.core.launch.LaunchAnswer;
import org.linewright.core.launch.Milestone;
import org.linewright.core.launch.OrderShift;
import org.linewright.core.launch.Outlook;
import org.linewright.core.launch.RampFinding;
import org.linewright.core.launch.WeekGap;
import org.linewright.core.plant.Plant;
import org.linewright.core.scenario.Edit;

/** Shows how launches go. */
public record LaunchView(Plant plant, LaunchAnswer answer) {

  private record Curve(Launch launch, CurveFit fit, boolean chosen) {}

  private record Step(Launch launch, Milestone milestone) {}

  private record Week(Launch launch, WeekGap gap) {}

  public Answer view() {
    List<Grid<?>> shown = new ArrayList<>(List.of(launches()));
    List<Grid<?>> further = List.of(milestones(), weeks(), orders());
    further.stream().filter(grid -> !grid.rows().isEmpty()).forEach(shown::add);
    return new Answer(
        headlines(),
        shown,
        List.of(
            launches().column("says", launch -> launch.finding().text()),
            milestones(),
            curves(),
            weeks(),
            orders(),
            EditRows.grid(edits())),
        this::json);
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

  private Grid<Launch> launches() {
    return Grid.of("launches", "Launches", answer.launches())
        .column("line", Launch::line)
        .column("variant", Launch::variant)
        .column("finding", launch -> launch.finding().code())
        .column("start_planned", Launch::startPlanned)
        .column("started", Launch::started)
        .column("weeks", launch -> launch.weeks().size())
        .column("built", launch -> launch.weeks().stream().mapToInt(week -> week.units()).sum())
        .column("curve", launch -> of(launch.chosen(), CurveFit::family))
        .column("target", Launch::targetPerDay)
        .column("ahead", launch -> launch.gaps().isEmpty() ? null : launch.ahead())
        .column("days_behind", Launch::daysBehind);
  }

  private static <T> @Nullable Object of(@Nullable CurveFit fit, Function<CurveFit, T> value) {
    return fit == null ? null : value.apply(fit);
  }

  private Grid<Curve> curves() {
    List<Curve> rows = new ArrayList<>();
    for (Launch launch : answer.launches()) {
      if (launch.finding() instanceof RampFinding.Fitted fitted) {
        fitted.fits().forEach(fit -> rows.add(new Curve(launch, fit, fit.equals(fitted.chosen()))));
      }
    }
    return Grid.of("curves", "Curves, the best first", rows)
        .column("line", row -> row.launch.line())
        .column("variant", row -> row.launch.variant())
        .column("curve", row -> row.fit.family())
        .column("chosen", Curve::chosen)
        .column("residual_per_day", row -> row.fit.residualPerDay())
        .column("aicc", row -> row.fit.criterion())
        .column("parameters", row -> parameters(row.fit));
  }

  private static String parameters(CurveFit fit) {
    return fit.curve().parameters().entrySet().stream()
        .map(number -> number.getKey() + "=" + Cells.plain(rounded(number.getValue())))
        .collect(Collectors.joining("; "));
  }

  private static Double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  private Grid<Step> milestones() {
    List<Step> rows = new ArrayList<>();
    for (Launch launch : answer.launches()) {
      launch.milestones().forEach(milestone -> rows.add(new Step(launch, milestone)));
    }
    return Grid.of("milestones", "When the target is reached, first day of the week", rows)
        .column("line", row -> row.launch.line())
        .column("variant", row -> row.launch.variant())
        .column("percent", row -> row.milestone.percent())
        .column("per_day", row -> row.milestone.perDay())
        .column("planned", row -> row.milestone.planned())
        .column("reached", row -> row.milestone.reached())
        .column("expected", row -> row.milestone.expected())
        .column("earliest", row -> row.milestone.earliest())
        .column("latest", row -> row.milestone.latest());
  }

  private Grid<Week> weeks() {
    List<Week> rows = new ArrayList<>();
    for (Launch launch : answer.launches()) {
      launch.gaps().forEach(gap -> rows.add(new Week(launch, gap)));
    }
    return Grid.of("weeks", "Plan against outcome", rows)
        .column("line", row -> row.launch.line())
        .column("variant", row -> row.launch.variant())
        .column("week", row -> row.gap.week())
        .column("from", row -> row.gap.from())
        .column("days", row -> row.gap.days())
        .column("planned", row -> row.gap.planned())
        .column("actual", row -> row.gap.actual())
        .column("planned_sum", row -> row.gap.plannedSum())
        .column("actual_sum", row -> row.gap.actualSum())
        .column("ahead", row -> row.gap.ahead());
  }

  private Grid<OrderShift> orders() {
    List<OrderShift> rows = answer.outlook().map(Outlook::orders).orElse(List.of());
    return Grid.of("orders", "Orders that the fitted ramp moves", rows)
        .column("order", OrderShift::order)
        .column("variant", OrderShift::variant)
        .column("quantity", OrderShift::quantity)
        .column("due", OrderShift::due)
        .column("delivered_as_planned", OrderShift::before)
        .column("delivered_as_fitted", OrderShift::after)
        .column("days_later", OrderShift::daysLater)
        .column("late_more", OrderShift::lateMore)
        .column("unmet_more", OrderShift::unmetMore);
  }

  private Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("launches", launches().column("says", launch -> launch.finding().text()));
    json.put("milestones", milestones());
    json.put("curves", curves());
    json.put("weeks", weeks());
    Optional<Outlook> outlook = answer.outlook();
    json.put("cost", outlook.map(Outlook::cost).orElse(null));
    json.put(
        "late_more", outlook.map(o -> o.asFitted().late() - o.asPlanned().late()).orElse(null));
    json.put(
        "unmet_more", outlook.map(o -> o.asFitted().unmet() - o.asPlanned().unmet()).orElse(null));
    LocalDate last = outlook.map(o -> o.asFitted().lastStart()).orElse(null);
    json.put("last_start", last);
    json.put("orders", orders());
    json.put("edits", EditRows.grid(edits()));
    return json;
  }
}
