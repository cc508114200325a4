package org.linewright.core.sequence.internal.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The value of an option in table options: {@code yes} (or anything that is no share) = every
 * vehicle of the variant has it, {@code no} = none, {@code 30%} = that share of them; for the
 * option {@code COLOR} shares by color, {@code WHITE 40; BLACK 20}.
 */
public final class OptionShare {
  public static final String COLOR = "COLOR";
  private static final int PERCENT = 100;

  private OptionShare() {}

  /** How many of some vehicles have an option, rounded to the nearest. */
  public static int vehicles(String value, int units) {
    String text = value.strip().toLowerCase(Locale.ROOT);
    if (text.equals("no") || text.equals("0")) {
      return 0;
    }
    if (text.matches("\\d{1,3}(\\.\\d+)?\\s*%")) {
      double share = Double.parseDouble(text.replace("%", "").strip()) / PERCENT;
      return (int) Math.min(units, Math.round(share * units));
    }
    return units;
  }

  /**
   * True when a vehicle is among those with an option: spread evenly in an order that differs from
   * option to option, so that options and colors do not fall on the same vehicles.
   *
   * @param number of the vehicle, from 0
   * @param with how many of them have it
   */
  static boolean has(String option, int number, int with, int units) {
    int stride = stride(option, units);
    long place = ((long) number * stride + Math.floorMod(option.hashCode(), units)) % units;
    return (place + 1) * with / units > place * with / units;
  }

  /** A stride that visits every vehicle once. */
  private static int stride(String option, int units) {
    int stride = 1 + Math.floorMod(31 * option.hashCode(), units);
    while (greatestCommonDivisor(stride, units) != 1) {
      stride++;
    }
    return stride;
  }

  private static int greatestCommonDivisor(int a, int b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }

  /** The colors of some vehicles, by largest remainder; a color without a number counts 1. */
  static List<String> colors(String value, int units) {
    List<String> names = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    for (String one : value.split(";", -1)) {
      String text = one.strip();
      if (!text.isEmpty()) {
        boolean hasShare = text.matches(".*\\S\\s+\\d+(\\.\\d+)?\\s*%?");
        int cut = hasShare ? text.replaceAll("\\s*%$", "").lastIndexOf(' ') : text.length();
        names.add(text.substring(0, cut).strip());
        shares.add(hasShare ? Double.parseDouble(text.substring(cut).replace("%", "")) : 1.0);
      }
    }
    return apportion(names, shares, units);
  }

  private static List<String> apportion(List<String> names, List<Double> shares, int units) {
    double all = shares.stream().mapToDouble(Double::doubleValue).sum();
    List<String> colors = new ArrayList<>();
    double[] owed = new double[names.size()];
    for (int i = 0; i < units && all > 0; i++) {
      int most = 0;
      for (int c = 0; c < owed.length; c++) {
        owed[c] += shares.get(c) / all;
        most = owed[c] > owed[most] ? c : most;
      }
      owed[most]--;
      colors.add(names.get(most));
    }
    return colors;
  }
}
