package org.linewright.files.report;

import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.files.report.draw.Html;
import org.linewright.files.report.draw.Words;

/** The top of the page: which plan this is, and how good it is. */
record KeyFigures(Plant plant, Plan plan, ReportTitle title) {

  void write(Html html) {
    PlantSettings settings = plant.settings();
    html.open("header").leaf("h1", settings.name());
    html.open("p", "class", "which").text("Build plan from ");
    html.leaf("strong", Words.spelled(settings.planDate())).text(" to ");
    html.leaf("strong", Words.spelled(settings.horizonEnd())).text(" · scenario ");
    html.leaf("strong", title.world()).text(" · mode ");
    html.leaf("strong", plan.summary().mode().code());
    html.text(" · made on " + Words.spelled(title.made())).close();
    writeEdits(html);
    html.leaf("p", sentence(), "class", "lead");
    writeFigures(html, settings.currency());
    writeNotices(html);
    html.close();
  }

  private void writeEdits(Html html) {
    if (!title.edits().isEmpty()) {
      html.open("ul", "class", "edits");
      title.edits().forEach(edit -> html.open("li").leaf("code", edit).close());
      html.close();
    }
  }

  private String sentence() {
    PlanSummary summary = plan.summary();
    long ordered = plan.orders().stream().mapToLong(order -> order.quantity()).sum();
    long delivered = ordered - summary.unmet();
    return Words.count(delivered)
        + " of "
        + Words.count(ordered, "ordered vehicle")
        + " can be delivered by "
        + Words.spelled(plant.settings().horizonEnd())
        + ", "
        + Words.count(summary.late())
        + " of them late; "
        + Words.count(summary.unmet())
        + " cannot"
        + (summary.unmetDueAfterHorizon() == 0
            ? "."
            : ", " + Words.count(summary.unmetDueAfterHorizon()) + " of these due later.");
  }

  private void writeFigures(Html html, String currency) {
    PlanSummary summary = plan.summary();
    String lastStart = summary.lastStart() == null ? "none" : Words.spelled(summary.lastStart());
    html.open("dl", "class", "figures");
    figure(html, "Objective", Words.amount(summary.objective(), currency));
    figure(html, "Bound", Words.amount(summary.bound(), currency));
    figure(html, "Gap", Words.percent(summary.gap()));
    figure(html, "Last start", lastStart);
    html.close().open("dl", "class", "figures");
    figure(html, "Released", Words.count(summary.released()));
    figure(html, "On time", Words.count(summary.onTime()));
    figure(html, "Late", Words.count(summary.late()));
    figure(html, "Unmet", Words.count(summary.unmet()));
    if (summary.unmetDueAfterHorizon() > 0) {
      figure(html, "Due after the horizon", Words.count(summary.unmetDueAfterHorizon()));
    }
    figure(html, "Late vehicle-days", Words.count(summary.lateVehicleDays()));
    if (summary.waitingVehicleDays() > 0) {
      figure(html, "Waiting vehicle-days", Words.count(summary.waitingVehicleDays()));
    }
    html.close();
  }

  private static void figure(Html html, String name, String value) {
    html.open("div").leaf("dt", name).leaf("dd", value).close();
  }

  private void writeNotices(Html html) {
    if (!plan.notices().isEmpty()) {
      html.leaf("h2", "What is locked or frozen and cannot be started").open("ul");
      plan.notices().forEach(notice -> html.leaf("li", notice.text()));
      html.close();
    }
  }
}
