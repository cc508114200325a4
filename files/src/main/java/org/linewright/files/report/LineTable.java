package org.linewright.files.report;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.files.report.draw.Html;
import org.linewright.files.report.draw.Words;

/** Each line in a few figures. */
record LineTable(Instance instance, LineStarts starts) {

  void write(Html html) {
    ReportTable.of(
            "Lines, " + Words.spelled(instance.horizon().planDate()) + " to the end of the horizon",
            IntStream.range(0, starts.lines()).boxed().toList())
        .text("Line", starts::name)
        .prose("Name", line -> instance.plant().lines().get(line).name())
        .figure("Vehicles started", line -> Words.count(starts.total(line)))
        .figure("Open days", line -> Words.count(starts.openDays(line, starts.whole())))
        .figure("Open days without a start", line -> Words.unlessZero(starts.idleDays(line)))
        .figure("Last start", line -> Words.day(lastStart(line)))
        .write(html);
  }

  private @Nullable LocalDate lastStart(int line) {
    int day = starts.lastStart(line);
    return day < 0 ? null : instance.horizon().date(day);
  }
}
