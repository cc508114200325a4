package org.linewright.answers.obligations;

import java.time.LocalDate;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Days;
import org.linewright.core.obligations.Standing;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.demand.Obligation;
import org.linewright.core.units.Money;

/** An obligation that is missed, in sentences. */
public record StandingText(Plant plant, Standing standing) {

  /** What is missed, by how much, since when, and until when something can be done. */
  public String sentence() {
    Obligation row = standing.obligation();
    return (row.name().isEmpty() ? row.obligation() : row.obligation() + " (" + row.name() + ")")
        + " is missed: "
        + how(row)
        + since()
        + penalty()
        + ". "
        + lastDay();
  }

  private String how(Obligation row) {
    String lacking = Cells.grouped(round(standing.lacking()));
    String reached = standing.reached() == null ? "" : Cells.grouped(round(standing.reached()));
    String pieces = Cells.grouped(standing.pieces());
    return switch (row.measure()) {
      case VEHICLES -> reached + " vehicles, " + lacking + " too few";
      case POINTS -> pieces + " vehicles have " + lacking + " points too few";
      case SKD_SHARE ->
          reached + " % of SKD, " + lacking + " percent points too many, " + pieces + " vehicles";
      case INVESTMENT -> money(standing.lacking()) + " too little is committed";
      case OPENING ->
          standing.pieces() == 0
              ? row.subject() + " does not open"
              : row.subject() + " opens " + days() + " too late";
      case APPROVAL -> days() + " are not covered";
    };
  }

  private String days() {
    return Cells.grouped(standing.pieces()) + (standing.pieces() == 1 ? " day" : " days");
  }

  private static Object round(double number) {
    return number == Math.rint(number) ? (Object) (long) number : (Object) number;
  }

  private String money(double amount) {
    return new Money(Math.round(100 * amount)).in(plant.settings().currency());
  }

  private String since() {
    LocalDate since = standing.since();
    return since == null ? "" : ", from " + Days.spelled(since) + " on";
  }

  private String penalty() {
    Money penalty = standing.penalty();
    return penalty.cents() == 0 ? "" : ", which costs " + penalty.in(plant.settings().currency());
  }

  private String lastDay() {
    LocalDate last = standing.lastDay();
    return last == null
        ? "No day is left on which that could be put right in time."
        : "Something can still be done until " + Days.spelled(last) + ".";
  }
}
