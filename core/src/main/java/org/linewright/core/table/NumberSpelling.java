package org.linewright.core.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.linewright.core.table.OtherSpelling.Kind;

/**
 * What a number may mean that has a decimal comma or digits in groups. A mark with three digits
 * behind it may be either: 1,200 is 1200 or 1.2.
 */
final class NumberSpelling {
  private static final int LONGEST = 40;
  private static final Pattern MARKED = Pattern.compile("[-+]?[0-9][0-9.,]*[0-9]");
  private static final Pattern BLANK_GROUPS =
      Pattern.compile(
          "[-+]?[0-9]{1,3}([ \\u00A0\\u202F\\u2009'’])[0-9]{3}(\\1[0-9]{3})*([.,][0-9]+)?");

  private NumberSpelling() {}

  /**
   * A way to read a number.
   *
   * @param plain digits with a dot for decimals
   */
  record Reading(Kind kind, String plain) {}

  /** The ways in which a cell can be read that is no number of the format; empty = none. */
  static List<Reading> of(String cell) {
    String text = cell.replace('\u2212', '-');
    if (text.length() > LONGEST) {
      return List.of();
    }
    if (BLANK_GROUPS.matcher(text).matches()) {
      return List.of(
          new Reading(
              Kind.GROUPS, text.replaceAll("[ \\u00A0\\u202F\\u2009'’]", "").replace(',', '.')));
    }
    return MARKED.matcher(text).matches() ? ofMarks(text) : List.of();
  }

  /** True for 1.200: a decimal in the format, twelve hundred where a comma marks the decimals. */
  static boolean mayBeGroup(String cell) {
    int dot = cell.indexOf('.');
    return dot > 0 && dot == cell.length() - 4 && isGroups(cell, '.');
  }

  private static List<Reading> ofMarks(String text) {
    int comma = text.lastIndexOf(',');
    int dot = text.lastIndexOf('.');
    char last = comma > dot ? ',' : '.';
    char other = last == ',' ? '.' : ',';
    int at = Math.max(comma, dot);
    boolean once = text.indexOf(last) == at;
    String whole = text.substring(0, Math.max(at, 0));
    String decimals = text.substring(at + 1);
    if (at < 0) {
      return List.of();
    }
    if (text.indexOf(other) >= 0) {
      return once && isGroups(whole, other)
          ? List.of(
              new Reading(Kind.GROUPS, whole.replace(String.valueOf(other), "") + "." + decimals))
          : List.of();
    }
    List<Reading> readings = new ArrayList<>();
    if (isGroups(text, last)) {
      readings.add(new Reading(Kind.GROUPS, text.replace(String.valueOf(last), "")));
    }
    if (once) {
      Kind kind = last == ',' ? Kind.DECIMAL_COMMA : Kind.NO_DECIMALS;
      readings.add(new Reading(kind, whole + "." + decimals));
    }
    return readings;
  }

  /** {@code 1.200.000}: groups of three behind one to three digits that do not begin with 0. */
  private static boolean isGroups(String text, char mark) {
    return text.matches(
        "[-+]?[1-9][0-9]{0,2}(" + Pattern.quote(String.valueOf(mark)) + "[0-9]{3})+");
  }
}
