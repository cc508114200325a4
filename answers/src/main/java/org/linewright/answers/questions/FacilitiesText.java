package org.linewright.answers.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Days;
import org.linewright.core.plant.Plant;
import org.linewright.core.programme.DateChances;
import org.linewright.core.programme.DateChances.Driver;
import org.linewright.core.programme.FacilityDates;
import org.linewright.core.programme.Hold;
import org.linewright.core.programme.HoldKind;
import org.linewright.core.programme.ProgrammeAnswer;
import org.linewright.core.units.Money;

/**
 * When the new facilities are ready, and what holds them, in sentences.
 *
 * @param baseline name of the kept schedule that it is set beside; null = none is named
 */
record FacilitiesText(Plant plant, ProgrammeAnswer answer, @Nullable String baseline) {
  private static final int HOLDS_TOLD = 3;

  List<String> headlines() {
    if (answer.facilities().isEmpty()) {
      return List.of("There are no facilities: table facilities has no rows.");
    }
    if (!answer.isScheduled()) {
      return List.of(
          "Nothing can be scheduled: the activities cost "
              + money(cost())
              + ", and the funds lack "
              + money(answer.missing())
              + " of that.");
    }
    List<String> lines = new ArrayList<>();
    lines.add(openings());
    lines.add(spending());
    lines.add(delays());
    lines.addAll(new ProgressText(plant, answer.progress(), baseline).lines());
    lines.add(proof());
    mostHeld().forEach(hold -> lines.add(told(hold)));
    answer.chances().ifPresent(chances -> lines.add(told(chances)));
    return lines.stream().filter(line -> !line.isEmpty()).toList();
  }

  private String openings() {
    List<FacilityDates> open =
        answer.facilities().stream()
            .filter(row -> row.opening() != null)
            .sorted(Comparator.comparing(FacilitiesText::day))
            .toList();
    if (open.isEmpty()) {
      return "No facility has activities.";
    }
    FacilityDates first = open.get(0);
    FacilityDates last = open.get(open.size() - 1);
    return open.size() == 1
        ? first.facility() + " opens on " + Days.spelled(day(first)) + "."
        : open.size()
            + " facilities open from "
            + Days.spelled(day(first))
            + " ("
            + first.facility()
            + ") to "
            + Days.spelled(day(last))
            + " ("
            + last.facility()
            + ").";
  }

  private static LocalDate day(FacilityDates row) {
    LocalDate opening = row.opening();
    return opening == null ? LocalDate.MAX : opening;
  }

  private String spending() {
    Money budget = Money.ZERO;
    Money committed = Money.ZERO;
    Money spent = Money.ZERO;
    boolean isGiven = false;
    for (FacilityDates row : answer.facilities()) {
      Money own = row.budget();
      isGiven |= own != null;
      budget = own == null ? budget : budget.plus(own);
      committed = committed.plus(row.committed());
      spent = spent.plus(row.spent());
    }
    if (cost().cents() == 0) {
      return "";
    }
    return "They cost "
        + money(cost())
        + (isGiven ? against(budget) : "")
        + "; by "
        + Days.spelled(plant.horizon().end())
        + " "
        + money(committed)
        + " is committed and "
        + money(spent)
        + " spent.";
  }

  private String against(Money budget) {
    int more = cost().compareTo(budget);
    return more == 0
        ? ", as budgeted"
        : ", "
            + money(more > 0 ? cost().minus(budget) : budget.minus(cost()))
            + (more > 0 ? " more" : " less")
            + " than the budget";
  }

  /** What all of them cost. */
  Money cost() {
    Money cost = Money.ZERO;
    for (FacilityDates row : answer.facilities()) {
      cost = cost.plus(row.cost());
    }
    return cost;
  }

  private String delays() {
    List<FacilityDates> dated =
        answer.facilities().stream().filter(row -> row.daysLate() != null).toList();
    List<FacilityDates> late = dated.stream().filter(row -> days(row) > 0).toList();
    if (dated.isEmpty()) {
      return "";
    }
    return late.isEmpty()
        ? "All " + dated.size() + " with a deadline are in time."
        : late.size()
            + " of "
            + dated.size()
            + " with a deadline "
            + (late.size() == 1 ? "is" : "are")
            + " late: "
            + late.stream()
                .map(row -> row.facility() + " by " + count(days(row)))
                .collect(Collectors.joining(", "))
            + ".";
  }

  private static int days(FacilityDates row) {
    Integer late = row.daysLate();
    return late == null ? 0 : late;
  }

  private static String count(int days) {
    return Cells.grouped(days) + (days == 1 ? " day" : " days");
  }

  private String proof() {
    if (answer.activities().isEmpty()) {
      return "";
    }
    if (answer.isProven()) {
      return "No schedule opens them sooner, weighted and all together.";
    }
    long less = answer.openingDays() - answer.openingDaysBound();
    return "Not proven: another schedule may open them up to "
        + Cells.grouped(less)
        + " weighted days sooner, all together ("
        + Cells.grouped(100.0 * less / Math.max(1, answer.openingDays()))
        + " % of "
        + Cells.grouped(answer.openingDays())
        + ").";
  }

  /** The greatest hold of each facility, what can be changed more easily than a link first. */
  private List<Hold> mostHeld() {
    Map<String, Hold> first = new LinkedHashMap<>();
    Comparator<Hold> linksLast = Comparator.comparing(hold -> hold.kind() == HoldKind.LINK);
    answer.holds().stream()
        .sorted(linksLast)
        .forEach(hold -> first.putIfAbsent(hold.facility(), hold));
    return first.values().stream()
        .sorted(linksLast.thenComparingInt(hold -> -hold.days()))
        .limit(HOLDS_TOLD)
        .toList();
  }

  private String told(Hold hold) {
    Money worth = hold.worth();
    return hold.facility()
        + " opens "
        + count(hold.days())
        + " earlier, on "
        + Days.spelled(hold.opens())
        + ", "
        + without(hold)
        + (worth == null ? "" : "; with the others that is worth " + money(worth))
        + ".";
  }

  private static String without(Hold hold) {
    return switch (hold.kind()) {
      case CREW -> "with one more of crew " + hold.crew();
      case LINK -> "when " + hold.activity() + " does not wait for " + hold.from();
      case CASH -> "when the money is there from the beginning";
      case EARLIEST -> "when " + hold.activity() + " may start at once";
    };
  }

  private String told(DateChances chances) {
    List<Driver> first = chances.drivers().stream().filter(one -> one.days() > 0).limit(1).toList();
    return "Lived through "
        + Cells.grouped(chances.replications())
        + " times, all are open by "
        + Days.spelled(chances.all().p50())
        + " in half of the cases, by "
        + Days.spelled(chances.all().p90())
        + " in nine of ten, and cost up to "
        + money(chances.costP90())
        + first.stream()
            .map(one -> "; most of the doubt comes from " + one.activity())
            .collect(Collectors.joining())
        + ".";
  }

  /** What openings that are later cost. */
  List<String> later(List<OpeningRow> openings) {
    List<String> lines = new ArrayList<>();
    for (OpeningRow row : openings) {
      boolean isLost = row.vehicles() != 0 || row.money().cents() != 0 || row.points() != 0;
      if (isLost) {
        lines.add(
            row.facility()
                + " "
                + count(row.laterDays())
                + " later: the plan to "
                + Days.spelled(plant.horizon().end())
                + " has "
                + Cells.grouped(row.vehicles())
                + " vehicles, "
                + money(row.money())
                + " and "
                + Cells.grouped(Math.round(row.points()))
                + " localization points less.");
      }
    }
    if (lines.isEmpty()) {
      lines.add(
          openings.isEmpty()
              ? "No facility that opens adds anything: table unlocks has no row for one."
              : "No opening that is so much later changes the plan to "
                  + Days.spelled(plant.horizon().end())
                  + ".");
    }
    return lines;
  }

  private String money(Money amount) {
    return amount.in(plant.settings().currency());
  }
}
