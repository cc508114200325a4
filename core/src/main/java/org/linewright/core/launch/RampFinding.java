package org.linewright.core.launch;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What can be said of a launch from what was built. */
public sealed interface RampFinding {

  /** One word for tables: fitted, too_few_weeks, no_ramp, not_started. */
  String code();

  /** In a sentence. */
  String text();

  /**
   * Curves were fitted.
   *
   * @param fits the chosen curve first, then the others, each worse by the information criterion
   */
  record Fitted(List<CurveFit> fits) implements RampFinding {
    public Fitted {
      fits = List.copyOf(fits);
    }

    public CurveFit chosen() {
      return fits.get(0);
    }

    @Override
    public String code() {
      return "fitted";
    }

    @Override
    public String text() {
      return "the "
          + chosen().family().code()
          + " curve fits best, off by "
          + decimal(chosen().residualPerDay())
          + " vehicles a day in a mean week";
    }
  }

  /**
   * Not enough weeks to tell a curve from chance.
   *
   * @param weeks weeks with a working day
   * @param needed weeks that a fit needs
   */
  record TooFewWeeks(int weeks, int needed) implements RampFinding {
    @Override
    public String code() {
      return "too_few_weeks";
    }

    @Override
    public String text() {
      return weeks + " weeks of output; a curve needs " + needed;
    }
  }

  /**
   * The first week is as good as the later ones: these rows do not show a launch.
   *
   * @param firstPerDay vehicles a day in the first week
   * @param bestPerDay vehicles a day in the best week
   */
  record NoRamp(double firstPerDay, double bestPerDay) implements RampFinding {
    @Override
    public String code() {
      return "no_ramp";
    }

    @Override
    public String text() {
      return "no launch to be seen: "
          + decimal(firstPerDay)
          + " a day in the first week reported, "
          + decimal(bestPerDay)
          + " in the best";
    }
  }

  /**
   * Nothing was built yet.
   *
   * @param startOfProduction as planned
   */
  record NotStarted(LocalDate startOfProduction) implements RampFinding {
    @Override
    public String code() {
      return "not_started";
    }

    @Override
    public String text() {
      return "nothing built yet; start of production is planned for " + startOfProduction;
    }
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
