package org.linewright.files.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.files.report.draw.Curve;
import org.linewright.files.report.draw.Words;

/** What is drawn of the build-out: vehicles ordered, started in all, and started on each line. */
record BuildOutCurve(Instance instance, LineStarts starts, int days) {
  /** Lines drawn one by one; the smaller ones beyond that are drawn as one. */
  private static final int MOST_LINES = 10;

  /** The curves; those of the lines by vehicles started. */
  List<Curve> curves() {
    List<Integer> lines =
        IntStream.range(0, starts.lines())
            .filter(line -> starts.total(line) > 0)
            .boxed()
            .sorted(Comparator.comparingLong(line -> -starts.total(line)))
            .toList();
    List<Curve> curves = new ArrayList<>();
    curves.add(ordered());
    curves.add(started("all lines", "total", lines));
    int alone = lines.size() <= MOST_LINES ? lines.size() : MOST_LINES - 1;
    for (int i = 0; i < alone && lines.size() > 1; i++) {
      curves.add(started(starts.name(lines.get(i)), "line l" + i, lines.subList(i, i + 1)));
    }
    if (alone < lines.size()) {
      List<Integer> others = lines.subList(alone, lines.size());
      curves.add(started(others.size() + " other lines", "line l9", others));
    }
    return curves;
  }

  private Curve started(String name, String look, List<Integer> lines) {
    long[] sums = new long[days];
    int last = 0;
    for (int line : lines) {
      long[] ofLine = starts.cumulative(line);
      for (int day = 0; day < days; day++) {
        sums[day] += ofLine[day];
      }
      last = Math.max(last, starts.lastStart(line));
    }
    String stop = lines.isEmpty() ? "" : ", to " + instance.horizon().date(last);
    String label = name + " " + Words.count(sums[last]) + stop;
    return new Curve(name, label, look, sums, last, !lines.isEmpty());
  }

  /** Vehicles ordered by due day; those wanted as soon as possible from the first day on. */
  private Curve ordered() {
    long[] sums = new long[days];
    for (OrderLine order : instance.orders()) {
      int due = order.isAsSoonAsPossible() ? 0 : Math.max(0, order.dueDay());
      if (due < days) {
        sums[due] += order.quantity();
      }
    }
    for (int day = 1; day < days; day++) {
      sums[day] += sums[day - 1];
    }
    String label = "ordered " + Words.count(sums[days - 1]);
    return new Curve("ordered", label, "ordered", sums, days - 1, false);
  }
}
