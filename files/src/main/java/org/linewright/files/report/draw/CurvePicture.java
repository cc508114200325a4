package org.linewright.files.report.draw;

import java.util.Comparator;
import java.util.List;

/** Draws curves of sums over the days, each with its name at the right. */
public record CurvePicture(List<Curve> curves, DayAxis axis) {
  private static final double TOP = 14;
  private static final double BOTTOM = 330;
  private static final double LABEL_HEIGHT = 16;
  private static final int GRID_LINES = 5;

  public void write(Html html, String title, String description) {
    Svg.open(html, "curve", PicturePlace.WIDTH, BOTTOM + 24, new String[] {title, description});
    writeAmounts(html);
    axis.write(html, TOP, BOTTOM);
    curves.forEach(curve -> writeCurve(html, curve));
    writeLabels(html);
    html.close();
  }

  private long highest() {
    return Math.max(1, curves.stream().mapToLong(Curve::end).max().orElse(1));
  }

  private double y(long amount) {
    return BOTTOM - (BOTTOM - TOP) * amount / highest();
  }

  private void writeAmounts(Html html) {
    long step = step(highest());
    for (long amount = 0; amount <= highest(); amount += step) {
      double y = y(amount);
      html.empty("path", "class", "grid", "d", Svg.segment(axis.left(), y, axis.right(), y));
      html.leaf(
          "text",
          Words.count(amount),
          "class",
          "amount",
          "x",
          Svg.number(axis.left() - 6),
          "y",
          Svg.number(y + 4));
    }
  }

  /** A round step, 1, 2 or 5 and zeros, that cuts an amount into five pieces or a few more. */
  public static long step(long highest) {
    long step = 1;
    while (step * GRID_LINES * 10 <= highest) {
      step *= 10;
    }
    return step * GRID_LINES * 5 <= highest
        ? step * 5
        : step * GRID_LINES * 2 <= highest ? step * 2 : step;
  }

  /** The sum of a day is reached where the day ends; days without a change are left out. */
  private void writeCurve(Html html, Curve curve) {
    StringBuilder path = new StringBuilder("M");
    point(path, axis.x(0), 0);
    long before = 0;
    int drawn = -1;
    for (int day = 0; day <= curve.lastDay(); day++) {
      long sum = curve.sums()[day];
      if (sum != before || day == curve.lastDay()) {
        if (drawn < day - 1) {
          point(path.append('L'), axis.x(day), before);
        }
        point(path.append('L'), axis.x(day + 1), sum);
        drawn = day;
      }
      before = sum;
    }
    html.open("path", "class", "curve " + curve.look(), "d", path.toString());
    html.leaf("title", curve.label()).close();
    if (curve.stops()) {
      String x = Svg.number(axis.x(curve.lastDay() + 1));
      html.open("circle", "class", "stop " + curve.look(), "cx", x, "cy", height(curve), "r", "4");
      html.leaf("title", "Last start: " + curve.label()).close();
    }
  }

  private String height(Curve curve) {
    return Svg.number(y(curve.end()));
  }

  private void point(StringBuilder path, double x, long amount) {
    path.append(Svg.number(x)).append(' ').append(Svg.number(y(amount)));
  }

  /** The names stand at the height of the ends, moved apart where they would touch. */
  private void writeLabels(Html html) {
    List<Curve> fromTop =
        curves.stream().sorted(Comparator.comparingLong(curve -> -curve.end())).toList();
    double[] heights = new double[fromTop.size()];
    for (int i = 0; i < heights.length; i++) {
      double touching = i == 0 ? TOP : heights[i - 1] + LABEL_HEIGHT;
      heights[i] = Math.max(touching, y(fromTop.get(i).end()));
    }
    double lowest = BOTTOM;
    for (int i = heights.length - 1; i >= 0; i--) {
      heights[i] = Math.min(heights[i], lowest);
      lowest = heights[i] - LABEL_HEIGHT;
    }
    for (int i = 0; i < heights.length; i++) {
      writeLabel(html, fromTop.get(i), heights[i]);
    }
  }

  private void writeLabel(Html html, Curve curve, double height) {
    double end = axis.x(curve.lastDay() + 1);
    double text = axis.right() + 40;
    String leader =
        Svg.segment(end + 5, y(curve.end()), Math.max(end + 5, axis.right() + 10), y(curve.end()))
            + "L"
            + Svg.number(text - 4)
            + " "
            + Svg.number(height);
    html.empty("path", "class", "leader " + curve.look(), "d", leader);
    html.leaf(
        "text",
        Words.brief(curve.label()),
        "class",
        "label",
        "x",
        Svg.number(text),
        "y",
        Svg.number(height + 4));
  }
}
