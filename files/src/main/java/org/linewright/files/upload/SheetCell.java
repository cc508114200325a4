package org.linewright.files.upload;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a sheet.
 *
 * @param column from 0
 * @param kind what it holds
 * @param text a text, or the digits of a number as the workbook has them
 * @param date its number is shown as a date
 */
record SheetCell(int column, Kind kind, String text, boolean date) {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?([0-9]{1,40}(\\.[0-9]{0,40})?|\\.[0-9]{1,40})([eE][-+]?[0-9]{1,3})?");
  private static final int DIGITS = 15; // a spreadsheet keeps no more
  private static final int LAST_DAY = 2_958_465; // 9999-12-31
  private static final int SECONDS = 86_400;

  /** What a cell holds. */
  enum Kind {
    TEXT,
    NUMBER,
    BOOLEAN,
    /** An error such as #N/A. */
    ERROR,
    /** A formula that nobody has calculated yet. */
    NO_VALUE,
    /** A text that the workbook does not hold. */
    LOST_TEXT
  }

  boolean isEmpty() {
    return (kind == Kind.TEXT || kind == Kind.NUMBER) && text.isBlank();
  }

  /** The text as it stands in a table; a date only where one is wanted. */
  String plain(boolean dateWanted, boolean from1904) {
    if (kind == Kind.BOOLEAN) {
      return text.equals("1") ? "TRUE" : "FALSE";
    }
    if (kind != Kind.NUMBER || !NUMBER.matcher(text).matches()) {
      return text.strip();
    }
    BigDecimal number = new BigDecimal(text).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
    String shown = date && dateWanted ? date(number, from1904) : null;
    if (shown != null) {
      return shown;
    }
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
  }

  /** Days since the end of 1899, which has 29 February 1900 by an old mistake, or since 1904. */
  private static @Nullable String date(BigDecimal number, boolean from1904) {
    double days = number.doubleValue();
    if (days < (from1904 ? 0 : 1) || days >= LAST_DAY + 1) {
      return null;
    }
    long seconds = Math.round(days * SECONDS);
    long day = seconds / SECONDS;
    LocalDate start =
        from1904
            ? LocalDate.of(1904, 1, 1)
            : day < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    LocalDate date = start.plusDays(day);
    LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS);
    return time.equals(LocalTime.MIDNIGHT) ? date.toString() : date + " " + clock(time);
  }

  private static String clock(LocalTime time) {
    return "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
  }
}
