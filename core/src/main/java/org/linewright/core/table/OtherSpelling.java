package org.linewright.core.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.ColumnSpec.Fault;
import org.linewright.core.table.FileHabit.DayOrder;
import org.linewright.core.table.FileHabit.Decimals;
import org.linewright.core.time.DayPattern;

/**
 * A cell that is not written as the format says, but can be read in one way only: {@code 10,5},
 * {@code 1 200}, {@code 07.10.2022}. Whoever reads it tells so, once for a file.
 *
 * @param kind how it is written
 * @param value what it was read as, for the record component
 * @param read the text that the format would have for it
 */
public record OtherSpelling(Kind kind, Object value, String read) {

  /** How a cell is written. */
  public enum Kind {
    DECIMAL_COMMA("has a decimal comma"),
    GROUPS("has its digits in groups"),
    NO_DECIMALS("is a whole number with decimals"),
    YEAR_FIRST("is a date without the dashes of YYYY-MM-DD"),
    DAY_FIRST("is a date that begins with the day"),
    MONTH_FIRST("is a date that begins with the month"),
    DAY_NUMBER("is a date as the day number of a spreadsheet"),
    TIME_OF_DAY("has a time of day, which is not used"),
    CHOICE("is one of the allowed words in another spelling"),
    /** Taken as it stands; only told. */
    ROUNDED("has more than two decimals"),
    /** Taken as it stands: a decimal of the format, unless the file writes decimals otherwise. */
    MAYBE_GROUP("may be a number with its digits in groups"),
    /** Both of the former. */
    ROUNDED_OR_GROUP("has more than two decimals");

    private final String problem;

    Kind(String problem) {
      this.problem = problem;
    }

    /** For messages: what is unusual about the cell. */
    public String problem() {
      return problem;
    }
  }

  /**
   * Reads one cell as {@link ColumnSpec#parse} does, and where that fails, as people write.
   *
   * @return the value, null for "not given"; an {@code OtherSpelling} of it; or a {@link Fault},
   *     which names both readings where there are two
   */
  public static @Nullable Object parse(ColumnSpec column, String text) {
    return parse(column, text, FileHabit.UNKNOWN);
  }

  /**
   * As {@link #parse(ColumnSpec, String)}, for a cell of a file.
   *
   * @param habit settles what can be read in two ways
   */
  public static @Nullable Object parse(ColumnSpec column, String text, FileHabit habit) {
    Object value = column.parse(text);
    String cell = text.strip();
    if (value instanceof Fault fault) {
      return switch (column.type()) {
        case COUNT, NUMBER, MONEY -> number(column, cell, fault, habit.decimals());
        case DATE -> date(cell, fault, habit.order());
        case DAY_PATTERN -> days(cell, fault, habit.order());
        case CHOICE -> choice(column, cell, fault);
        default -> fault;
      };
    }
    return value == null || cell.isEmpty() ? value : doubted(column, cell, value, habit.decimals());
  }

  /** A value that is taken as it stands, though somebody should look. */
  private static Object doubted(ColumnSpec column, String cell, Object value, Decimals decimals) {
    boolean decimal = column.type() == CellType.NUMBER || column.type() == CellType.MONEY;
    boolean rounded = column.type() == CellType.MONEY && isRounded(cell);
    boolean group = decimal && NumberSpelling.mayBeGroup(cell) && decimals != Decimals.DOT;
    if (group && decimals == Decimals.COMMA) {
      Object thousands = column.parse(cell.replace(".", ""));
      return thousands == null || thousands instanceof Fault
          ? value
          : new OtherSpelling(Kind.GROUPS, thousands, column.print(thousands));
    }
    if (!rounded && !group) {
      return value;
    }
    Kind kind = !rounded ? Kind.MAYBE_GROUP : group ? Kind.ROUNDED_OR_GROUP : Kind.ROUNDED;
    return new OtherSpelling(kind, value, column.print(value));
  }

  /** True for an amount that is finer than the hundredths that are kept. */
  public static boolean isRounded(String amount) {
    int mark = Math.max(amount.indexOf('.'), amount.indexOf(','));
    for (int i = mark + 3; mark >= 0 && i < amount.length(); i++) {
      if (amount.charAt(i) != '0') {
        return true;
      }
    }
    return false;
  }

  private static Object number(ColumnSpec column, String cell, Fault fault, Decimals decimals) {
    List<NumberSpelling.Reading> readings = NumberSpelling.of(cell);
    if (readings.size() == 2 && decimals != Decimals.UNKNOWN) {
      boolean marksDecimals = (cell.indexOf(',') >= 0) == (decimals == Decimals.COMMA);
      readings = List.of(readings.get(marksDecimals ? 1 : 0)); // groups come first
    }
    if (readings.size() == 2) {
      return ambiguous(
          IssueCode.BAD_NUMBER,
          Numbers.plain(readings.get(0).plain()),
          Numbers.plain(readings.get(1).plain()),
          column.type() == CellType.COUNT ? "digits only." : "a dot for decimals, no groups.");
    }
    if (readings.isEmpty()) {
      return fault;
    }
    NumberSpelling.Reading only = readings.get(0);
    String plain =
        column.type() == CellType.COUNT ? only.plain().replaceFirst("\\.0+$", "") : only.plain();
    Object value = column.parse(plain);
    if (value == null || value instanceof Fault) {
      return value instanceof Fault other && other.code() == IssueCode.TOO_SMALL ? other : fault;
    }
    boolean rounded = column.type() == CellType.MONEY && isRounded(plain);
    return new OtherSpelling(rounded ? Kind.ROUNDED : only.kind(), value, column.print(value));
  }

  private static Object date(String cell, Fault fault, DayOrder order) {
    List<DateSpelling.Reading> readings = DateSpelling.of(cell);
    if (readings.size() == 2 && order != DayOrder.UNKNOWN) {
      readings = List.of(readings.get(order == DayOrder.DAY ? 0 : 1)); // the day comes first
    }
    if (readings.size() == 2) {
      return ambiguous(
          IssueCode.BAD_DATE,
          readings.get(0).date().toString(),
          readings.get(1).date().toString(),
          "write YYYY-MM-DD.");
    }
    if (readings.isEmpty()) {
      return DateSpelling.hasShortYear(cell)
          ? new Fault(
              IssueCode.BAD_DATE,
              "has a year of two digits, so that it can mean several days",
              "write YYYY-MM-DD, e.g. 2022-10-07.")
          : fault;
    }
    LocalDate date = readings.get(0).date();
    return new OtherSpelling(readings.get(0).kind(), date, date.toString());
  }

  /** A date or a range of dates, each as people write it. */
  private static Object days(String cell, Fault fault, DayOrder order) {
    int dots = cell.indexOf("..");
    String first = dots < 0 ? cell : cell.substring(0, dots).strip();
    String last = dots < 0 ? cell : cell.substring(dots + 2).strip();
    if (DayPattern.find(first + ".." + last).isPresent()) {
      return fault; // both are dates of the format: the fault is another one
    }
    Object from = orDate(first, fault, order);
    Object to = orDate(last, fault, order);
    if (from instanceof OtherSpelling a && to instanceof OtherSpelling b) {
      String text = dots < 0 ? a.read : a.read + ".." + b.read;
      Kind kind = a.kind == Kind.TIME_OF_DAY ? b.kind : a.kind;
      return DayPattern.find(text)
          .<Object>map(days -> new OtherSpelling(kind, days, text))
          .orElse(fault);
    }
    return from instanceof Fault told ? told : to;
  }

  private static Object orDate(String cell, Fault fault, DayOrder order) {
    LocalDate iso = Dates.parseOrNull(cell);
    return iso == null ? date(cell, fault, order) : new OtherSpelling(Kind.TIME_OF_DAY, iso, cell);
  }

  private static Object choice(ColumnSpec column, String cell, Fault fault) {
    String code = plainName(cell);
    Object value = column.choices().contains(code) ? column.parse(code) : fault;
    return value == null || value instanceof Fault
        ? fault
        : new OtherSpelling(Kind.CHOICE, value, code);
  }

  /**
   * A name of the format as it is written there: small letters, {@code _} for blanks and dashes,
   * without invisible characters.
   */
  public static String plainName(String text) {
    return text.replaceAll("\\p{Cf}", "")
        .replace('\u00A0', ' ')
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s-]+", "_");
  }

  private static Fault ambiguous(IssueCode code, String one, String other, String fix) {
    return new Fault(code, "can mean " + one + " or " + other, fix);
  }
}
