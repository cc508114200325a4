package org.linewright.files.report;

import java.util.List;
import java.util.stream.IntStream;
import org.linewright.core.instance.Instance;
import org.linewright.files.report.draw.Html;
import org.linewright.files.report.draw.Words;

/** Vehicles started in figures: a row for each day, week or month, a column for each line. */
record StartsTable(Instance instance, LineStarts starts, int days) {
  private static final int DAYS_BY_DAY = 35;
  private static final int DAYS_BY_WEEK = 750;
  private static final String CAPTION = "Vehicles started by line";

  void write(Html html) {
    Periods periods = periods();
    Shade shade = new Shade(starts, periods.all());
    html.open("div", "class", "wide", "role", "region", "aria-label", CAPTION, "tabindex", "0");
    html.open("table", "class", "starts").leaf("caption", CAPTION).open("thead").open("tr");
    html.leaf("th", periods.heading(), "scope", "col", "class", "text");
    lines().forEach(line -> html.leaf("th", starts.name(line), "scope", "col", "class", "figure"));
    html.leaf("th", "All", "scope", "col", "class", "figure").close().close().open("tbody");
    periods.all().forEach(period -> writePeriod(html, period, shade));
    writeTotals(html);
    html.close().close().close();
  }

  private Periods periods() {
    if (days <= DAYS_BY_DAY) {
      return Periods.days(instance.horizon(), days);
    }
    return days <= DAYS_BY_WEEK
        ? Periods.weeks(instance.horizon(), days)
        : Periods.months(instance.horizon(), days);
  }

  /** Lines that start something. */
  private List<Integer> lines() {
    return IntStream.range(0, starts.lines())
        .filter(line -> starts.total(line) > 0)
        .boxed()
        .toList();
  }

  private void writePeriod(Html html, Period period, Shade shade) {
    html.open("tr").leaf("th", period.name(), "scope", "row", "class", "text");
    long sum = 0;
    for (int line : lines()) {
      long units = starts.units(line, period);
      int open = starts.openDays(line, period);
      sum += units;
      if (open == 0) {
        html.leaf("td", "closed", "class", "figure shut");
      } else {
        html.leaf(
            "td",
            Words.unlessZero(units),
            "class",
            "figure " + shade.of(line, units),
            "title",
            Words.count(open, "open day"));
      }
    }
    html.leaf("td", Words.unlessZero(sum), "class", "figure").close();
  }

  private void writeTotals(Html html) {
    html.open("tr", "class", "sum").leaf("th", "All", "scope", "row", "class", "text");
    long sum = 0;
    for (int line : lines()) {
      sum += starts.total(line);
      html.leaf("td", Words.count(starts.total(line)), "class", "figure");
    }
    html.leaf("td", Words.count(sum), "class", "figure").close();
  }
}
