package org.linewright.core.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linewright.core.time.DayPattern;
import org.linewright.core.units.Money;

/**
 * One column of a table: its name in files, its type and its rules, and how to read and print a
 * cell.
 *
 * @param name name in files, e.g. {@code units_per_day}
 * @param index position in the record, from 0
 * @param type what a cell holds
 * @param choices the spellings of a {@link CellType#CHOICE}, else empty
 * @param key part of the table's key
 * @param required an empty cell is an issue
 * @param fallback what an empty cell stands for; null = nothing
 * @param refersTo table that holds the name; null = none
 * @param anyAllowed {@code *} stands for every name
 * @param min smallest number allowed
 * @param doc what it says
 * @param javaType type of the record component
 */
public record ColumnSpec(
    String name,
    int index,
    CellType type,
    List<String> choices,
    boolean key,
    boolean required,
    @Nullable String fallback,
    @Nullable String refersTo,
    boolean anyAllowed,
    long min,
    String doc,
    Class<?> javaType) {

  /** Longer names are taken for broken quoting. */
  public static final int LONGEST_NAME = 200;

  /** The longest text; a cell of a workbook holds no more. */
  public static final int LONGEST_TEXT = 32_767;

  /** Larger numbers and amounts are taken for slips; sums of accepted ones stay exact. */
  private static final double LARGEST = 1e13;

  /** What stands in the place of a value when a cell cannot be read. */
  public record Fault(IssueCode code, String problem, String fix) {}

  /**
   * Reads one cell.
   *
   * @param text the cell; blanks around it are ignored
   * @return the value for the record component, null for "not given", or a {@link Fault}
   */
  public @Nullable Object parse(String text) {
    String cell = text.strip();
    if (cell.isEmpty()) {
      if (fallback != null) {
        return parse(fallback);
      }
      if (required) {
        return new Fault(IssueCode.MISSING_VALUE, "must be given", type.description() + ".");
      }
      return type == CellType.TEXT ? "" : type == CellType.ID_LIST ? List.of() : null;
    }
    return switch (type) {
      case TEXT -> parseText(cell);
      case ID -> parseId(cell);
      case ID_LIST -> parseIds(cell);
      case COUNT -> parseCount(cell);
      case NUMBER -> parseNumber(cell);
      case MONEY -> parseMoney(cell);
      case DATE -> parseDate(cell);
      case FLAG -> parseFlag(cell);
      case DAY_PATTERN ->
          DayPattern.find(cell)
              .<Object>map(pattern -> pattern)
              .orElseGet(
                  () ->
                      new Fault(
                          IssueCode.BAD_DATE,
                          "is not a day",
                          "mon … sun, 2022-06-13 or 2022-05-01..2022-05-22."));
      case CHOICE -> parseChoice(cell);
    };
  }

  /** True when a file without the column cannot be the table. */
  public boolean isNeeded() {
    return required && fallback == null;
  }

  private static Object parseText(String cell) {
    return cell.length() <= LONGEST_TEXT
        ? cell
        : new Fault(
            IssueCode.TOO_LONG,
            "is longer than " + LONGEST_TEXT + " characters",
            "a shorter text; maybe a double quote is missing.");
  }

  private Object parseId(String cell) {
    if (cell.length() > LONGEST_NAME) {
      return new Fault(
          IssueCode.BAD_NAME,
          "is longer than " + LONGEST_NAME + " characters",
          "a shorter name; maybe a double quote is missing.");
    }
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (Character.isISOControl(c)) {
        return new Fault(
            IssueCode.BAD_NAME, "holds a control character", "printable characters only.");
      }
      if (c == ';') {
        return new Fault(IssueCode.BAD_NAME, "holds a ;, which separates names", "one name.");
      }
    }
    if (cell.equals("*") && !anyAllowed) {
      return new Fault(IssueCode.BAD_NAME, "cannot stand for every name here", "one name.");
    }
    return cell;
  }

  private Object parseIds(String cell) {
    List<String> names = new ArrayList<>();
    for (String piece : cell.split(";", -1)) {
      String name = piece.strip();
      if (name.isEmpty()) {
        return new Fault(
            IssueCode.BAD_NAME, "has an empty name in the list", "names separated by one ;");
      }
      if (parseId(name) instanceof Fault fault) {
        return fault;
      }
      if (names.contains(name)) {
        return new Fault(IssueCode.DUPLICATE_KEY, "names " + name + " twice", "each name once.");
      }
      names.add(name);
    }
    return List.copyOf(names);
  }

  private Object parseCount(String cell) {
    try {
      if (!isPlainDecimal(cell)) {
        throw new NumberFormatException(cell);
      }
      int value = Integer.parseInt(cell);
      return value < min ? negative() : value;
    } catch (NumberFormatException e) {
      boolean digitsOnly = cell.matches("[-+]?[0-9]+");
      String problem =
          !digitsOnly
              ? "is not a whole number"
              : cell.startsWith("-") ? "must be " + min + " or more" : "is too large";
      return new Fault(
          digitsOnly && cell.startsWith("-") ? IssueCode.TOO_SMALL : IssueCode.BAD_NUMBER,
          problem,
          "digits only, at most 2147483647.");
    }
  }

  private Object parseNumber(String cell) {
    try {
      if (!isPlainDecimal(cell)) {
        throw new NumberFormatException(cell);
      }
      double value = Double.parseDouble(cell) + 0.0; // -0 becomes 0
      return value < min ? negative() : value > LARGEST ? tooLarge() : value;
    } catch (NumberFormatException e) {
      return new Fault(IssueCode.BAD_NUMBER, "is not a number", "digits with a dot for decimals.");
    }
  }

  private Object parseMoney(String cell) {
    try {
      if (!isPlainDecimal(cell)) {
        throw new NumberFormatException(cell);
      }
      double size = Double.parseDouble(cell);
      return size < min ? negative() : size > LARGEST ? tooLarge() : Money.parse(cell);
    } catch (NumberFormatException e) {
      return new Fault(
          IssueCode.BAD_NUMBER,
          "is not an amount",
          "digits with a dot for decimals, no currency sign.");
    }
  }

  /** Rejects what {@code Double.parseDouble} would take silently: NaN, hex, exponents, suffixes. */
  private static boolean isPlainDecimal(String cell) {
    if (cell.length() > 24) {
      return false;
    }
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if ((c < '0' || c > '9') && c != '.' && !(i == 0 && (c == '-' || c == '+'))) {
        return false;
      }
    }
    return true;
  }

  private Fault negative() {
    return new Fault(
        IssueCode.TOO_SMALL,
        "must be " + min + " or more",
        type.description() + ", " + min + " or more.");
  }

  private Fault tooLarge() {
    return new Fault(IssueCode.BAD_NUMBER, "is too large", type.description() + ", at most 10^13.");
  }

  private static Object parseDate(String cell) {
    LocalDate date = Dates.parseOrNull(cell);
    if (date == null) {
      return new Fault(IssueCode.BAD_DATE, "is not a date", "write YYYY-MM-DD, e.g. 2022-10-07.");
    }
    return date;
  }

  private static Object parseFlag(String cell) {
    return switch (cell.toLowerCase(Locale.ROOT)) {
      case "yes", "true", "1" -> true;
      case "no", "false", "0" -> false;
      default -> new Fault(IssueCode.BAD_CHOICE, "is neither yes nor no", "yes or no.");
    };
  }

  private Object parseChoice(String cell) {
    Object[] constants = javaType.getEnumConstants();
    for (Object constant : constants) {
      String code = ((Coded) constant).code();
      if (code.equalsIgnoreCase(cell) && choices.contains(code)) {
        return constant;
      }
    }
    String known = String.join(", ", choices);
    return new Fault(
        IssueCode.BAD_CHOICE,
        "is not one of " + known,
        NearestName.suggest(cell, choices)
            .map(n -> "maybe " + n + ".")
            .orElse("one of " + known + "."));
  }

  /** The text of a value such that {@link #parse} gives the value back; null gives "". */
  public String print(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return switch (type) {
      case CHOICE -> ((Coded) value).code();
      case FLAG -> (Boolean) value ? "yes" : "no";
      case ID_LIST ->
          String.join(
              ";", Arrays.stream(((List<?>) value).toArray()).map(String::valueOf).toList());
      case NUMBER -> Numbers.print((Double) value);
      default -> value.toString();
    };
  }
}
