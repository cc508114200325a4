package org.linewright.files.report;

import java.util.List;
import org.linewright.files.report.draw.DayAxis;
import org.linewright.files.report.draw.Html;
import org.linewright.files.report.draw.PicturePlace;
import org.linewright.files.report.draw.Svg;
import org.linewright.files.report.draw.Words;

/** Draws which line starts how many vehicles when: a row for each line, a cell for each period. */
record HeatMap(LineStarts starts, List<Period> periods, DayAxis axis) {
  private static final double TOP = 6;
  private static final double ROW = 24;
  private static final double CELL = 20;

  void write(Html html, String title, String description) {
    double bottom = TOP + ROW * starts.lines();
    Svg.open(html, "heat", PicturePlace.WIDTH, bottom + 22, new String[] {title, description});
    writeHatch(html);
    axis.write(html, TOP, bottom);
    Shade shade = new Shade(starts, periods);
    for (int line = 0; line < starts.lines(); line++) {
      writeRow(html, line, shade);
    }
    html.close();
  }

  private static void writeHatch(Html html) {
    html.open("defs");
    html.open(
        "pattern",
        "id",
        "closed",
        "width",
        "5",
        "height",
        "5",
        "patternUnits",
        "userSpaceOnUse",
        "patternTransform",
        "rotate(45)");
    html.empty("path", "class", "hatch", "d", "M0 0L0 5");
    html.close().close();
  }

  /** Closed days are the hatched ground; everything else is drawn on top of it. */
  private void writeRow(Html html, int line, Shade shade) {
    double top = TOP + ROW * line;
    writeText(html, "amount", PicturePlace.DAYS_LEFT - 6, top, Words.brief(starts.name(line), 9));
    writeCell(html, "shut", new Period(0, axis.days() - 1, ""), top);
    html.leaf("title", starts.name(line) + ": closed").close();
    int from = 0;
    while (from < periods.size()) {
      int to = from;
      while (to + 1 < periods.size() && isSame(line, periods.get(from), periods.get(to + 1))) {
        to++;
      }
      writeRun(html, line, shade, periods.subList(from, to + 1));
      from = to + 1;
    }
    String sum = starts.total(line) == 0 ? "no start" : Words.count(starts.total(line));
    writeText(html, "label", PicturePlace.DAYS_RIGHT + 10, top, sum);
  }

  private boolean isSame(int line, Period one, Period other) {
    return starts.units(line, one) == starts.units(line, other)
        && isOpen(line, one) == isOpen(line, other);
  }

  private boolean isOpen(int line, Period period) {
    return starts.openDays(line, period) > 0;
  }

  /** Periods in a row with the same number of vehicles are one cell. */
  private void writeRun(Html html, int line, Shade shade, List<Period> run) {
    Period first = run.get(0);
    Period last = run.get(run.size() - 1);
    if (!isOpen(line, first)) {
      return;
    }
    long units = starts.units(line, first);
    Period whole = new Period(first.from(), last.to(), "");
    writeCell(html, shade.of(line, units), whole, TOP + ROW * line);
    String days = first.equals(last) ? first.name() : first.name() + " to " + last.name();
    html.leaf("title", starts.name(line) + " " + days + ": " + told(units, run.size())).close();
  }

  private static String told(long units, int periods) {
    return units == 0 ? "open, no start" : Words.count(units) + (periods > 1 ? " each" : "");
  }

  private void writeCell(Html html, String look, Period days, double top) {
    double left = axis.x(days.from());
    html.open(
        "rect",
        "class",
        look,
        "x",
        Svg.number(left),
        "y",
        Svg.number(top),
        "width",
        Svg.number(axis.x(days.to() + 1) - left),
        "height",
        Svg.number(CELL));
  }

  private static void writeText(Html html, String look, double x, double top, String text) {
    html.leaf("text", text, "class", look, "x", Svg.number(x), "y", Svg.number(top + CELL / 2 + 4));
  }
}
