package org.linewright.core.obligations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.demand.Obligation;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.programme.ActivityDates;
import org.linewright.core.programme.FacilityDates;
import org.linewright.core.programme.ProgrammeAnswer;
import org.linewright.core.units.Money;

/** Obligations about facilities, their money, and approvals. */
record ProgrammeMeasures(Plant plant, ProgrammeAnswer programme) {
  private static final double CENTS = 100;

  /**
   * Cost of the activities that have started by the last day. What has not could still start on
   * that day, so far as its cost is enough.
   */
  Finding investment(Obligation row, double threshold) {
    Money committed = Money.ZERO;
    Money later = Money.ZERO;
    for (ActivityDates activity : programme.activities()) {
      boolean isAsked = row.subject() == null || row.subject().equals(activity.facility());
      boolean isIn = !activity.start().isAfter(row.to());
      committed = isAsked && isIn ? committed.plus(activity.cost()) : committed;
      later = isAsked && !isIn ? later.plus(activity.cost()) : later;
    }
    double reached = committed.cents() / CENTS;
    double lacking = threshold - reached;
    if (lacking <= 0) {
      return Finding.met(reached);
    }
    boolean isEnough = later.cents() / CENTS >= lacking;
    return Finding.missed(reached, lacking, 0, row.to().plusDays(1), isEnough ? row.to() : null);
  }

  /** A facility is open: the days from the last day to the opening. */
  Finding opening(Obligation row) {
    FacilityDates dates =
        programme.facilities().stream()
            .filter(one -> one.facility().equals(row.subject()))
            .findFirst()
            .orElse(null);
    LocalDate opens = dates == null ? null : dates.opening();
    if (dates == null || opens == null) {
      return Finding.missed(null, 0, 0, null, null);
    }
    long late = ChronoUnit.DAYS.between(row.to(), opens);
    return late <= 0
        ? Finding.met(null)
        : Finding.missed(
            null, (double) late, late, row.to().plusDays(1), lastDay(row, dates.earliest()));
  }

  /**
   * If the work began on that day and no crew were busy, it would be done just in time: as many
   * days after today as the opening by links alone lies before the last day.
   */
  private @Nullable LocalDate lastDay(Obligation row, @Nullable LocalDate linksAlone) {
    return linksAlone == null
        ? null
        : plant.settings().planDate().plusDays(ChronoUnit.DAYS.between(linksAlone, row.to()));
  }

  /** An approval or permit: the days without it up to the last day. */
  Finding approval(Obligation row) {
    LocalDate until = row.validUntil() == null ? approvedUntil(row) : row.validUntil();
    if (until == null || !until.isBefore(row.to())) {
      return Finding.met(null);
    }
    LocalDate from = row.from();
    LocalDate first = from != null && from.isAfter(until) ? from : until.plusDays(1);
    long days = ChronoUnit.DAYS.between(first, row.to()) + 1;
    return Finding.missed(null, (double) days, days, first, first.minusDays(1));
  }

  private @Nullable LocalDate approvedUntil(Obligation row) {
    for (Variant variant : plant.variants()) {
      if (variant.variant().equals(row.subject())) {
        return variant.approvalUntil();
      }
    }
    return null;
  }
}
