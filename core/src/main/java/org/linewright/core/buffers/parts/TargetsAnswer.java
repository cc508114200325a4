package org.linewright.core.buffers.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.units.Money;

/**
 * How much to hold, and what it costs.
 *
 * @param parts the soonest to run out first
 * @param curve by months
 * @param targetValue money in all targets
 * @param usableValue money in what is usable today
 * @param missingValue money that the targets lack
 * @param orphanValue money in what no order wants
 * @param lastsDays days that the plant lasts when every first source stays away; null = past the
 *     horizon
 * @param gate part that runs out first then
 * @param budgetDays the same when the budget is spent on the parts that run out first
 * @param budgetGate part that runs out first then
 * @param unpriced parts that are needed and have no price; they count 0
 */
public record TargetsAnswer(
    List<PartTarget> parts,
    List<BufferPrice> curve,
    Money targetValue,
    Money usableValue,
    Money missingValue,
    Money orphanValue,
    @Nullable Double lastsDays,
    @Nullable String gate,
    @Nullable Double budgetDays,
    @Nullable String budgetGate,
    List<String> unpriced) {
  public TargetsAnswer {
    parts = List.copyOf(parts);
    curve = List.copyOf(curve);
    unpriced = List.copyOf(unpriced);
  }
}
