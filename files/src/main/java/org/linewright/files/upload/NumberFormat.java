package org.linewright.files.upload;

import java.util.Locale;

/** Whether a number format of a workbook shows a date. */
final class NumberFormat {
  private NumberFormat() {}

  /**
   * True for a date, with or without a time of day.
   *
   * @param id of the format; those below 164 are the same in every workbook
   * @param code of the format; empty = it has none of its own
   */
  static boolean isDate(int id, String code) {
    return code.isEmpty() ? isBuiltInDate(id) : isDate(code);
  }

  /** 14–17 and 22 are dates; 27–36 and 50–58 are dates of East Asian calendars. */
  private static boolean isBuiltInDate(int id) {
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  }

  /**
   * Looks for a year or a day, or for a month that is no minute, in the first section, where it is
   * not quoted, escaped or in brackets: {@code [$-419]d\ mmm;@} is a date, {@code 0.0" d"} none.
   */
  private static boolean isDate(String code) {
    String letters = bare(code).toLowerCase(Locale.ROOT);
    if (letters.contains("general") || letters.contains("standard")) {
      return false;
    }
    String plain = letters.replace("am/pm", "").replace("a/p", "").replaceAll("s[.,]0+", "s");
    boolean day = plain.indexOf('y') >= 0 || plain.indexOf('d') >= 0 || plain.indexOf('e') >= 0;
    boolean time = plain.indexOf('h') >= 0 || plain.indexOf('s') >= 0;
    boolean digits = plain.indexOf('0') >= 0 || plain.indexOf('#') >= 0;
    return !digits && (day || (plain.indexOf('m') >= 0 && !time));
  }

  /** The first section without quoted texts, escaped characters and brackets. */
  private static String bare(String code) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      switch (c) {
        case '"' -> i = end(code, i, '"');
        case '[' -> {
          int end = end(code, i, ']');
          // hours, minutes or seconds that go on counting: a duration
          bare.append(code.substring(i + 1, end).matches("(?i)h+|m+|s+") ? "h" : "");
          i = end;
        }
        case '\\', '_', '*' -> i++;
        case ';' -> {
          return bare.toString();
        }
        default -> bare.append(c);
      }
    }
    return bare.toString();
  }

  private static int end(String code, int from, char close) {
    int end = code.indexOf(close, from + 1);
    return end < 0 ? code.length() : end;
  }
}
