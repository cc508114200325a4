package org.linewright.core.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.core.table.FileHabit.DayOrder;
import org.linewright.core.table.OtherSpelling.Kind;

/**
 * What a date may mean that is not written year-month-day. With dots the day comes first
 * everywhere; with slashes or dashes some write the month first.
 */
final class DateSpelling {
  private static final Pattern TIME =
      Pattern.compile("(.*?[0-9])[T ]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?Z?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})([-./])([0-9]{1,2})\\2([0-9]{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("([0-9]{1,2})([-./])([0-9]{1,2})\\2([0-9]{4})");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("[0-9]{1,2}([-./])[0-9]{1,2}\\1[0-9]{2}");
  private static final Pattern DIGITS = Pattern.compile("((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})");
  private static final Pattern MONTH_NAME =
      Pattern.compile("([0-9]{1,2})[-. ]+([a-z]{3,9})[-., ]+([0-9]{4})");
  private static final Pattern DAY_NUMBER = Pattern.compile("([2-7][0-9]{4})(?:[.,][0-9]{1,12})?");
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final int LONGEST = 40;

  private DateSpelling() {}

  /** A way to read a date. */
  record Reading(Kind kind, LocalDate date) {}

  /** The ways in which a cell can be read that is no date of the format; empty = none. */
  static List<Reading> of(String cell) {
    if (cell.length() > LONGEST) {
      return List.of();
    }
    Matcher time = TIME.matcher(cell);
    if (time.matches()) {
      LocalDate iso = Dates.parseOrNull(time.group(1));
      return iso == null ? of(time.group(1)) : List.of(new Reading(Kind.TIME_OF_DAY, iso));
    }
    List<Reading> readings = new ArrayList<>();
    Matcher first = YEAR_FIRST.matcher(cell);
    Matcher last = YEAR_LAST.matcher(cell);
    Matcher digits = DIGITS.matcher(cell);
    Matcher named = MONTH_NAME.matcher(cell.toLowerCase(Locale.ROOT));
    Matcher number = DAY_NUMBER.matcher(cell);
    if (first.matches()) {
      add(readings, Kind.YEAR_FIRST, first.group(1), first.group(3), first.group(4));
    } else if (digits.matches()) {
      add(readings, Kind.YEAR_FIRST, digits.group(1), digits.group(2), digits.group(3));
    } else if (last.matches()) {
      add(readings, Kind.DAY_FIRST, last.group(4), last.group(3), last.group(1));
      if (!last.group(2).equals(".")) {
        add(readings, Kind.MONTH_FIRST, last.group(4), last.group(1), last.group(3));
      }
    } else if (named.matches()) {
      add(readings, Kind.DAY_FIRST, named.group(3), month(named.group(2)), named.group(1));
    } else if (number.matches()) {
      // days since the end of 1899, 1954 to 2119: as spreadsheets count, but for old ones that
      // begin with 1904, which write no such number into a CSV file of their own accord
      readings.add(
          new Reading(Kind.DAY_NUMBER, DAY_ZERO.plusDays(Integer.parseInt(number.group(1)))));
    }
    boolean same = readings.size() == 2 && readings.get(0).date.equals(readings.get(1).date);
    return same ? readings.subList(0, 1) : readings;
  }

  /** What a date that can be read in one way shows of its order; dates with dots show nothing. */
  static DayOrder shows(String cell) {
    Matcher last = YEAR_LAST.matcher(TIME.matcher(cell).replaceFirst("$1"));
    if (!last.matches() || last.group(2).equals(".")) {
      return DayOrder.UNKNOWN;
    }
    boolean day = Integer.parseInt(last.group(1)) > 12;
    boolean month = Integer.parseInt(last.group(3)) > 12;
    return day == month ? DayOrder.UNKNOWN : day ? DayOrder.DAY : DayOrder.MONTH;
  }

  /** True for 07.10.22, which may be of any century and in any order. */
  static boolean hasShortYear(String cell) {
    return SHORT_YEAR.matcher(cell).matches();
  }

  private static String month(String name) {
    for (int month = 0; month < MONTHS.size(); month++) {
      if (MONTHS.get(month).startsWith(name)) {
        return String.valueOf(month + 1);
      }
    }
    return "0";
  }

  private static void add(
      List<Reading> readings, Kind kind, String year, String month, String day) {
    try {
      readings.add(
          new Reading(
              kind,
              LocalDate.of(
                  Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
    } catch (DateTimeException noSuchDay) {
      // not a way to read it
    }
  }
}
