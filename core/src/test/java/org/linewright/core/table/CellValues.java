package org.linewright.core.table;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.linewright.core.time.DayPattern;
import org.linewright.core.units.Money;

/** Random values as columns hold them: every type, every character, given and not given. */
public final class CellValues {
  private static final String ODD = "\",;'\n\r\t =+-@#|{}[]:&*!%`<>\\/~äßÖЖя中文é🚗\u00A0\u200B0aZ";

  private final Random random;

  public CellValues(long seed) {
    this.random = new Random(seed);
  }

  /** Some rows of a table with different keys. */
  public <T extends Record> List<T> rows(TableSpec<T> spec, int count) {
    List<T> rows = new ArrayList<>();
    Set<String> keys = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      T row = row(spec);
      if (keys.add(spec.keyText(row))) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** One row. */
  public <T extends Record> T row(TableSpec<T> spec) {
    return spec.newRow(spec.columns().stream().map(this::value).toArray());
  }

  private Object value(ColumnSpec column) {
    if (!column.required() && random.nextInt(4) == 0) {
      return column.parse("");
    }
    return switch (column.type()) {
      case TEXT -> column.parse("x" + text(random.nextInt(20)));
      case ID -> name();
      case ID_LIST -> List.copyOf(new LinkedHashSet<>(List.of(name(), name(), name())));
      case COUNT -> (int) column.min() + random.nextInt(Integer.MAX_VALUE - 1);
      case NUMBER -> column.min() + random.nextInt(1_000_000) / Math.pow(10, random.nextInt(9));
      case MONEY -> new Money(100 * column.min() + (random.nextLong() >>> 15));
      case DATE -> date();
      case FLAG -> random.nextBoolean();
      case DAY_PATTERN -> days();
      case CHOICE -> column.parse(column.choices().get(random.nextInt(column.choices().size())));
    };
  }

  private String name() {
    String name = text(1 + random.nextInt(12)).replaceAll("[;\\p{Cntrl}]", "").strip();
    return name.isEmpty() || name.equals("*") ? "N" + random.nextInt(100) : name;
  }

  /** Text of ordinary and odd characters. */
  public String text(int length) {
    int[] odd = ODD.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(
          random.nextBoolean() ? 'a' + random.nextInt(26) : odd[random.nextInt(odd.length)]);
    }
    return text.toString();
  }

  private LocalDate date() {
    return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(40_000));
  }

  private DayPattern days() {
    LocalDate from = date();
    return random.nextBoolean()
        ? new DayPattern(DayOfWeek.of(1 + random.nextInt(7)), null, null)
        : new DayPattern(null, from, from.plusDays(random.nextInt(3)));
  }
}
