package org.linewright.answers.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linewright.answers.format.Cells;
import org.linewright.core.launch.Launch;
import org.linewright.core.launch.LaunchAnswer;
import org.linewright.core.launch.Outlook;
import org.linewright.core.launch.RampFinding;
import org.linewright.core.plant.Plant;

/** How launches go, in sentences. */
record LaunchSentences(Plant plant, LaunchAnswer answer) {

  List<String> headlines() {
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
}
