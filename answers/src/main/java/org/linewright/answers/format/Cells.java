package org.linewright.answers.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Coded;
import org.linewright.core.units.Money;

/** The text of a cell. */
public final class Cells {
  private static final int DECIMALS_FOR_PEOPLE = 2;
  private static final int DECIMALS_FOR_PROGRAMS = 6;
  private static final double NOISE = 1e-13;

  private Cells() {}

  /** For CSV and TSV: plain digits, ISO dates, yes and no. */
  public static String plain(@Nullable Object cell) {
    if (cell instanceof Rounded number) {
      return number.forPrograms().toPlainString();
    }
    if (cell instanceof Double number) {
      return decimal(number, DECIMALS_FOR_PROGRAMS).toPlainString();
    }
    if (cell instanceof Boolean flag) {
      return flag ? "yes" : "no";
    }
    return text(cell);
  }

  /** For people: digits in groups of three, two decimals; what is not 0 never reads 0. */
  public static String grouped(@Nullable Object cell) {
    if (cell instanceof Money money) {
      String whole = String.format(Locale.ROOT, "%,.0f", BigDecimal.valueOf(money.cents(), 2));
      return whole.equals("-0") ? "0" : whole;
    }
    if (cell instanceof Rounded number) {
      return digits(number.forPeople());
    }
    if (cell instanceof Double number) {
      return decimal(number, DECIMALS_FOR_PEOPLE).toPlainString();
    }
    if (cell instanceof Number whole) {
      return String.format(Locale.ROOT, "%,d", whole.longValue());
    }
    return plain(cell);
  }

  /** True for cells that are set to the right. */
  public static boolean isNumber(@Nullable Object cell) {
    return cell instanceof Number || cell instanceof Money;
  }

  /** Digits in groups of three, as many decimals as the number has. */
  private static String digits(BigDecimal number) {
    return String.format(Locale.ROOT, "%,." + number.scale() + "f", number);
  }

  private static String text(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof Coded choice) {
      return choice.code();
    }
    if (cell instanceof List<?> list) {
      return list.stream().map(Cells::text).collect(Collectors.joining(";"));
    }
    return cell.toString();
  }

  private static BigDecimal decimal(double number, int decimals) {
    BigDecimal rounded =
        BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
    if (rounded.signum() == 0 && Math.abs(number) > NOISE) {
      // little is not nothing: a gap of 0 would read as proven
      return new BigDecimal(number, new MathContext(2, RoundingMode.UP));
    }
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
