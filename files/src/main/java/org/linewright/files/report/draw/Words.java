package org.linewright.files.report.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linewright.core.units.Money;

/** Figures and days as people read them. */
public final class Words {
  private static final DateTimeFormatter SPELLED =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.US);

  private Words() {}

  /** {@code 12,650}. */
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 12,650}; empty for none. */
  public static String count(@Nullable Integer number) {
    return number == null ? "" : count(number.longValue());
  }

  /** {@code 12,650}; empty for zero, so that the rest stands out. */
  public static String unlessZero(long number) {
    return number == 0 ? "" : count(number);
  }

  /** {@code 1 vehicle}, {@code 2 vehicles}. */
  public static String count(long number, String what) {
    return count(number) + " " + what + (number == 1 ? "" : "s");
  }

  /** {@code 118,617,486,100 RUB}, without cents. */
  public static String amount(Money money, String currency) {
    BigDecimal whole = BigDecimal.valueOf(money.cents(), 2).setScale(0, RoundingMode.HALF_EVEN);
    return String.format(Locale.ROOT, "%,d %s", whole.toBigInteger(), currency).strip();
  }

  /** {@code 2.75 %}, rounded up: only 0 reads 0. */
  public static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f %%", Math.ceil(share * 10_000 - 1e-9) / 100);
  }

  /** {@code Fri 7 Oct 2022}. */
  public static String spelled(LocalDate day) {
    return SPELLED.format(day);
  }

  /** {@code 2022-10-07}; empty for none. */
  public static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /** At most 34 letters of a text; an ellipsis says that it is cut. */
  static String brief(String text) {
    return brief(text, 34);
  }

  /** At most so many letters of a text; an ellipsis says that it is cut. */
  public static String brief(String text, int letters) {
    return text.codePointCount(0, text.length()) <= letters
        ? text
        : text.substring(0, text.offsetByCodePoints(0, letters - 1)) + "…";
  }
}
