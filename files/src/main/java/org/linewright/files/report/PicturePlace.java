package org.linewright.files.report;

/** Where pictures draw, in pixels: all share the place of their days, so that one can look down. */
final class PicturePlace {
  static final double WIDTH = 1000;
  static final double DAYS_LEFT = 66;
  static final double DAYS_RIGHT = 740;

  private PicturePlace() {}
}
