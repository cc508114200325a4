package org.linewright.answers.launch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.ask.Parameter;
import org.linewright.answers.format.Refusal;
import org.linewright.core.launch.RetoolWish;
import org.linewright.core.time.DayPattern;

/** What is asked of a stop of a line. Refuses what cannot be read. */
public record RetoolOptions(
    @Parameter(
            doc = "Seek the cheapest window of so many working days for a stop of the line.",
            label = "LINE:DAYS",
            option = "--retool",
            needed = true)
        String stop,
    @Parameter(doc = "Only windows inside these days. Default: the horizon.", label = "FROM..TO")
        @Nullable String between,
    @Parameter(
            doc = "Make at most about N plans to find it.",
            label = "N",
            usual = "" + RetoolWish.PLANS,
            least = 1)
        int mostPlans) {

  public RetoolOptions {
    wish(stop, between, mostPlans);
  }

  RetoolWish wish() {
    return wish(stop, between, mostPlans);
  }

  private static RetoolWish wish(String stop, @Nullable String between, int mostPlans) {
    int colon = stop.lastIndexOf(':');
    int days = days(stop.substring(colon + 1));
    if (colon < 1 || days < 1) {
      throw new Refusal(
          "\"" + stop + "\" is not LINE:DAYS, such as A1:37 for 37 working days of line A1");
    }
    String line = stop.substring(0, colon);
    if (between == null) {
      return new RetoolWish(line, days, null, null, mostPlans);
    }
    DayPattern pattern = DayPattern.find(between).orElse(null);
    LocalDate from = pattern == null ? null : pattern.from();
    LocalDate to = pattern == null ? null : pattern.to();
    if (from == null || to == null) {
      throw new Refusal("\"" + between + "\" is not FROM..TO, such as 2022-10-01..2022-12-31");
    }
    return new RetoolWish(line, days, from, to, mostPlans);
  }

  private static int days(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }
}
