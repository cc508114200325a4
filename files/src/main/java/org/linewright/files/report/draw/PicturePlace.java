package org.linewright.files.report.draw;

/** Where pictures draw, in pixels: all share the place of their days, so that one can look down. */
public final class PicturePlace {
  public static final double WIDTH = 1000;
  public static final double DAYS_LEFT = 66;
  public static final double DAYS_RIGHT = 740;

  private PicturePlace() {}
}
