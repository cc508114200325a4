package org.linewright.core.plant.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.CheckLog.Cell;
import org.linewright.core.table.CellType;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;
import org.linewright.core.time.DayPattern;

/** Ranges of dates must run forward, and rows that speak of the same thing must not overlap. */
final class RangeCheck {

  /** A row with its days; open ends are the first and the last date there is. */
  private record Range(int index, LocalDate from, LocalDate to) {
    static Range of(int index, @Nullable LocalDate from, @Nullable LocalDate to) {
      return new Range(index, from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to);
    }
  }

  private RangeCheck() {}

  static void check(Plant plant, CheckLog log) {
    for (TableSpec<?> spec : PlantTables.all()) {
      reversed(plant.table(spec), "from", "to", log);
      reversed(plant.table(spec), "start", "end", log);
    }
    overlaps(
        plant.table(PlantTables.CALENDARS),
        row -> row.day().precision() == 2 ? row.calendar() : null,
        row -> days(row.day()),
        log);
    overlaps(
        plant.table(PlantTables.LINE_RATES),
        row -> List.of(row.line(), row.variant()),
        row -> Range.of(0, row.from(), row.to()),
        log);
    overlaps(
        plant.table(PlantTables.BOM),
        row -> List.of(row.variant(), row.part()),
        row -> Range.of(0, row.from(), row.to()),
        log);
    overlaps(
        plant.table(PlantTables.ALTERNATES),
        row -> List.of(row.variant(), row.part(), row.alternate()),
        row -> Range.of(0, row.from(), row.to()),
        log);
  }

  private static Range days(DayPattern day) {
    return Range.of(0, day.from(), day.to());
  }

  private static <T extends Record> void reversed(
      Table<T> table, String start, String end, CheckLog log) {
    ColumnSpec from = dateColumn(table.spec(), start);
    ColumnSpec to = dateColumn(table.spec(), end);
    if (from == null || to == null) {
      return;
    }
    for (int i = 0; i < table.rows().size(); i++) {
      T row = table.rows().get(i);
      if (table.spec().value(row, from) instanceof LocalDate first
          && table.spec().value(row, to) instanceof LocalDate last
          && last.isBefore(first)) {
        log.reject(
            Cell.of(table, i, end),
            IssueCode.REVERSED_DATES,
            "lies before " + start + " " + first,
            "maybe the two are swapped.");
      }
    }
  }

  private static @Nullable ColumnSpec dateColumn(TableSpec<?> spec, String name) {
    return spec.findColumn(name).filter(column -> column.type() == CellType.DATE).orElse(null);
  }

  private static <T extends Record> void overlaps(
      Table<T> table, Function<T, @Nullable Object> group, Function<T, Range> range, CheckLog log) {
    Map<Object, List<Range>> groups = new HashMap<>();
    for (int i = 0; i < table.rows().size(); i++) {
      T row = table.rows().get(i);
      Object key = group.apply(row);
      Range days = range.apply(row);
      if (key != null && !days.to.isBefore(days.from)) {
        groups
            .computeIfAbsent(key, first -> new ArrayList<>(1))
            .add(new Range(i, days.from, days.to));
      }
    }
    groups.values().forEach(ranges -> overlaps(table, ranges, log));
  }

  /** Sweeps the ranges by first day, holding the one that lasts longest so far. */
  private static void overlaps(Table<?> table, List<Range> ranges, CheckLog log) {
    if (ranges.size() < 2) {
      return;
    }
    ranges.sort(Comparator.comparing(Range::from));
    boolean startIsKey = startColumn(table).equals("from");
    Range longest = ranges.get(0);
    for (Range next : ranges.subList(1, ranges.size())) {
      boolean duplicate = startIsKey && next.from.equals(longest.from); // told as such
      if (!next.from.isAfter(longest.to) && !duplicate) {
        tell(table, longest, next, log);
      }
      longest = next.to.isAfter(longest.to) ? next : longest;
    }
  }

  private static void tell(Table<?> table, Range a, Range b, CheckLog log) {
    Range later = a.index > b.index ? a : b;
    Range earlier = a.index > b.index ? b : a;
    log.reject(
        Cell.of(table, later.index, startColumn(table)),
        IssueCode.OVERLAP,
        "overlaps " + KeyCheck.place(table, earlier.index) + " on " + b.from,
        "end one range on the day before the other begins.");
  }

  private static String startColumn(Table<?> table) {
    return table.spec().findColumn("from").isPresent() ? "from" : "day";
  }
}
