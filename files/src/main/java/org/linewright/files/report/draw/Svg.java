package org.linewright.files.report.draw;

import java.util.Locale;

/** Numbers and lines of pictures, in pixels to one tenth. */
public final class Svg {

  private Svg() {}

  /** {@code 12.5}, {@code 12}. */
  public static String number(double pixels) {
    long tenths = Math.round(pixels * 10);
    return tenths % 10 == 0
        ? String.valueOf(tenths / 10)
        : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
  }

  /** A straight line as path data. */
  static String segment(double x1, double y1, double x2, double y2) {
    return "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2);
  }

  /** Begins a picture that a screen reader announces with its title and description. */
  public static void open(Html html, String id, double width, double height, String[] told) {
    html.open(
        "svg",
        "viewBox",
        "0 0 " + number(width) + " " + number(height),
        "role",
        "img",
        "aria-labelledby",
        id + "-title " + id + "-desc");
    html.leaf("title", told[0], "id", id + "-title");
    html.leaf("desc", told[1], "id", id + "-desc");
  }
}
