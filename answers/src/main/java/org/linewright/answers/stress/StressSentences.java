package org.linewright.answers.stress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.stress.Spread;
import org.linewright.core.stress.StressAnswer;
import org.linewright.core.stress.StressAnswer.ContractRisk;

/** How bad it can get, in sentences. */
final class StressSentences {
  private final Plant plant;
  private final StressAnswer answer;
  private final @Nullable LocalDate by;

  StressSentences(Plant plant, StressAnswer answer, @Nullable LocalDate by) {
    this.plant = plant;
    this.answer = answer;
    this.by = by;
  }

  List<String> headlines() {
    List<String> lines = new ArrayList<>();
    Spread lost = answer.lost();
    lines.add(
        String.format(
            Locale.US,
            "In %,d replications the plant loses %,.0f of %,d vehicles on average (95 %% sure: %s);"
                + " in one of ten %,d or more.",
            answer.replications(),
            lost.mean(),
            answer.planned(),
            range(lost),
            lost.p90()));
    answer.drivers().stream()
        .findFirst()
        .filter(worst -> worst.lostAlone() > 0 || worst.lostSaved() > 0)
        .ifPresent(
            worst ->
                lines.add(
                    String.format(
                        Locale.US,
                        "The worst source is %s: alone it costs %,.0f vehicles; without it %,.0f"
                            + " fewer are lost.",
                        worst.name(),
                        worst.lostAlone(),
                        worst.lostSaved())));
    if (!answer.isPrecise()) {
      lines.add("The precision asked for was not reached: ask for more replications.");
    }
    LocalDate day = by;
    if (day != null) {
      for (ContractRisk contract : answer.contracts()) {
        lines.add(
            String.format(
                Locale.US,
                "%s has started its last vehicle by %s in %.1f %% of the replications.",
                contract.contract(),
                day,
                100 * new EndChances(plant, answer).chance(contract, day)));
      }
    }
    return lines;
  }

  private static String range(Spread spread) {
    return Double.isInfinite(spread.halfWidth())
        ? "unknown"
        : String.format(
            Locale.US,
            "%,.0f to %,.0f",
            spread.mean() - spread.halfWidth(),
            spread.mean() + spread.halfWidth());
  }
}
