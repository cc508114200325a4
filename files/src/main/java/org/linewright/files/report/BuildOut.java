package org.linewright.files.report;

import java.util.List;
import java.util.stream.IntStream;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.Plan;
import org.linewright.files.report.draw.Curve;
import org.linewright.files.report.draw.CurvePicture;
import org.linewright.files.report.draw.DayAxis;
import org.linewright.files.report.draw.Html;
import org.linewright.files.report.draw.PicturePlace;

/** What is built when: the build-out curve, the heat map, and both in figures. */
final class BuildOut {
  private static final int MOST_CELLS_BY_DAY = 12_000;

  private final Instance instance;
  private final LineStarts starts;
  private final int days;

  BuildOut(Instance instance, Plan plan) {
    this.instance = instance;
    this.starts = new LineStarts(instance, plan);
    this.days = days(instance, starts);
  }

  /** Days that a picture must show: to the last start and the last due day within the horizon. */
  private static int days(Instance instance, LineStarts starts) {
    int last = IntStream.range(0, starts.lines()).map(starts::lastStart).max().orElse(-1);
    int due =
        instance.orders().stream()
            .mapToInt(OrderLine::dueDay)
            .filter(day -> day < instance.days())
            .max()
            .orElse(-1);
    int shown = Math.max(last, due) + 1;
    return shown <= 0 ? instance.days() : shown;
  }

  void write(Html html) {
    DayAxis axis =
        new DayAxis(instance.horizon(), days, PicturePlace.DAYS_LEFT, PicturePlace.DAYS_RIGHT);
    html.open("section").leaf("h2", "Build-out");
    writeCurve(html, axis);
    html.close().open("section").leaf("h2", "Lines and days");
    writeHeatMap(html, axis);
    new StartsTable(instance, starts, days).write(html);
    new LineTable(instance, starts).write(html);
    html.close();
  }

  private void writeCurve(Html html, DayAxis axis) {
    List<Curve> curves = new BuildOutCurve(instance, starts, days).curves();
    StringBuilder told = new StringBuilder();
    curves.forEach(curve -> told.append(told.isEmpty() ? "" : "; ").append(curve.label()));
    html.leaf(
        "p",
        "Vehicles started, added up over the days. The dashed curve is what is ordered, by due day;"
            + " orders without a due day count from the first day on. A dot marks the last start of"
            + " a line.",
        "class",
        "note");
    new CurvePicture(curves, axis).write(html, "Build-out curve", told + ".");
  }

  private void writeHeatMap(Html html, DayAxis axis) {
    boolean byDay = (long) days * starts.lines() <= MOST_CELLS_BY_DAY;
    Periods periods =
        byDay ? Periods.days(instance.horizon(), days) : Periods.weeks(instance.horizon(), days);
    html.leaf(
        "p",
        "Each row is a line, each cell a "
            + (byDay ? "day" : "week")
            + ": the stronger its color, the nearer to the best one of this line. Blank: open,"
            + " but nothing is started. Hatched: closed. Right: vehicles in all. Point at a cell to"
            + " read it; the table below has the figures.",
        "class",
        "note");
    new HeatMap(starts, periods.all(), axis)
        .write(
            html,
            "Vehicles started by line and " + (byDay ? "day" : "week"),
            "The table that follows gives the same in figures.");
  }
}
