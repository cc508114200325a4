package org.linewright.answers.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Days;
import org.linewright.core.plant.Plant;
import org.linewright.core.programme.EarnedValue;
import org.linewright.core.programme.FacilityValue;
import org.linewright.core.programme.ProgressAnswer;
import org.linewright.core.programme.Slip;
import org.linewright.core.units.Money;

/**
 * How the programme goes against what was agreed, in sentences.
 *
 * @param baseline name of a kept schedule; null = the baseline columns of the activities
 */
record ProgressText(Plant plant, ProgressAnswer progress, @Nullable String baseline) {
  private static final int FACILITIES_TOLD = 4;

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    slips().ifPresent(lines::add);
    if (!progress.values().isEmpty()) {
      FacilityValue all = progress.values().get(progress.values().size() - 1);
      lines.add(earned(all));
      inTheEnd(all).ifPresent(lines::add);
    }
    return lines;
  }

  private String against() {
    return baseline == null ? "the baseline" : "baseline " + baseline;
  }

  private Optional<String> slips() {
    List<Slip> facilities =
        progress.slips().stream().filter(row -> row.activity() == null).toList();
    if (facilities.isEmpty()) {
      return Optional.empty();
    }
    List<Slip> late =
        facilities.stream()
            .filter(row -> row.slipDays() > 0)
            .sorted(Comparator.comparingInt(row -> -row.slipDays()))
            .toList();
    long early = facilities.stream().filter(row -> row.slipDays() < 0).count();
    if (late.isEmpty()) {
      return Optional.of(
          early == 0
              ? "All facilities are where " + against() + " has them."
              : "No facility is later than " + against() + " has it, " + early + " earlier.");
    }
    String some =
        late.stream()
            .limit(FACILITIES_TOLD)
            .map(row -> row.facility() + " by " + count(row.slipDays()))
            .collect(Collectors.joining(", "));
    int more = late.size() - FACILITIES_TOLD;
    return Optional.of(
        late.size()
            + " of "
            + facilities.size()
            + (late.size() == 1 ? " is" : " are")
            + " later than "
            + against()
            + ": "
            + some
            + (more > 0 ? ", " + more + " more" : "")
            + ".");
  }

  private static String count(int days) {
    return Cells.grouped(days) + (days == 1 ? " day" : " days");
  }

  private String earned(FacilityValue all) {
    EarnedValue value = all.value();
    Money actual = all.actual();
    Money planned = all.planned();
    String spi = value.schedulePerformance().map(ProgressText::ratio).orElse("");
    String cpi = value.costPerformance().map(ProgressText::ratio).orElse("");
    return "Before "
        + Days.spelled(plant.settings().planDate())
        + " work for "
        + money(all.earned())
        + " of "
        + money(all.budget())
        + " was done"
        + (planned == null
            ? ""
            : ", " + money(planned) + " was planned" + (spi.isEmpty() ? "" : " (SPI " + spi + ")"))
        + (actual == null
            ? ""
            : ", " + money(actual) + " was spent" + (cpi.isEmpty() ? "" : " (CPI " + cpi + ")"))
        + ".";
  }

  private static String ratio(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }

  private Optional<String> inTheEnd(FacilityValue all) {
    EstimateRow row = EstimateRow.of(all);
    Money atBudget = row.atBudget();
    Money atCpi = row.atCpi();
    Money atBoth = row.atCpiSpi();
    if (atBudget == null) {
      return Optional.of("What it costs in the end cannot be told: " + row.notTold() + ".");
    }
    String worse =
        (atCpi == null ? "" : ", " + money(atCpi) + " if it costs what work has cost so far")
            + (atBoth == null ? "" : ", " + money(atBoth) + " if delay adds to that");
    return Optional.of(
        "In the end it costs "
            + money(atBudget)
            + " if the rest keeps its budget"
            + worse
            + (row.notTold().isEmpty() ? "" : " (" + row.notTold() + ")")
            + ".");
  }

  private String money(Money amount) {
    return amount.in(plant.settings().currency());
  }
}
