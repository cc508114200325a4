package org.linewright.core.instance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.line.Ramp;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.time.Horizon;

/** Compiles line rates, ramps and approvals into the ways to build each variant. */
final class OptionCompiler {
  private final Plant plant;
  private final Horizon horizon;
  private final Names variants;
  private final Names lines;
  private final EventBook events;
  private int nextNumber;

  OptionCompiler(Plant plant, Names variants, Names lines, EventBook events) {
    this.plant = plant;
    this.horizon = plant.horizon();
    this.variants = variants;
    this.lines = lines;
    this.events = events;
  }

  /** {@code [variant]}: options in the order of the rows of {@code line_rates}. */
  List<List<BuildOption>> compile() {
    Map<String, List<Integer>> rowsOf = new HashMap<>();
    List<LineRate> rates = plant.lineRates();
    for (int row = 0; row < rates.size(); row++) {
      rowsOf.computeIfAbsent(rates.get(row).variant(), v -> new ArrayList<>()).add(row);
    }
    List<Integer> anyRows = rowsOf.getOrDefault("*", List.of());
    List<List<BuildOption>> options = new ArrayList<>();
    for (Variant variant : plant.variants()) {
      List<Integer> own = rowsOf.getOrDefault(variant.variant(), List.of());
      options.add(optionsOf(variant, own, anyRows));
    }
    return List.copyOf(options);
  }

  /** A named row beats "*" on its line; lines come in the order of the rows that hold. */
  private List<BuildOption> optionsOf(Variant variant, List<Integer> own, List<Integer> any) {
    List<LineRate> rates = plant.lineRates();
    Set<String> ownLines = new HashSet<>();
    own.forEach(row -> ownLines.add(rates.get(row).line()));
    List<Integer> rows = new ArrayList<>(own);
    any.stream().filter(row -> !ownLines.contains(rates.get(row).line())).forEach(rows::add);
    rows.sort(null);
    Map<String, List<LineRate>> byLine = new LinkedHashMap<>();
    for (int row : rows) {
      LineRate rate = rates.get(row);
      byLine.computeIfAbsent(rate.line(), line -> new ArrayList<>()).add(rate);
    }
    List<BuildOption> options = new ArrayList<>();
    byLine.forEach((line, ofLine) -> options.add(option(variant, line, ofLine)));
    return List.copyOf(options);
  }

  private BuildOption option(Variant variant, String line, List<LineRate> rates) {
    int days = horizon.days();
    long[] use = new long[days];
    for (LineRate rate : rates) {
      int from = rate.from() == null ? 0 : Math.max(0, horizon.day(rate.from()));
      int to = rate.to() == null ? days - 1 : Math.min(days - 1, horizon.day(rate.to()));
      long perUnit =
          rate.unitsPerDay() > 0 ? Math.max(1, (long) (Instance.CAPACITY / rate.unitsPerDay())) : 0;
      for (int day = from; day <= to; day++) {
        use[day] = perUnit;
      }
    }
    closeWithoutApproval(variant, use);
    int variantNumber = variants.get(variant.variant());
    return new BuildOption(
        nextNumber++, variantNumber, lines.get(line), use, ramp(line, variant.variant(), use));
  }

  /**
   * A vehicle is built under its approval when it is started on or before the last approved day.
   */
  private void closeWithoutApproval(Variant variant, long[] use) {
    LocalDate until = variant.approvalUntil();
    int lastDay = until == null ? Integer.MAX_VALUE : horizon.day(until);
    EventWindows ended = events.of(EventKind.APPROVAL_ENDED, variant.variant());
    for (int day = 0; day < use.length; day++) {
      if (day > lastDay || ended.hit(day)) {
        use[day] = 0;
      }
    }
  }

  /** Most units a day by {@link Ramp#mostUnits}; null without a ramp. */
  private int @Nullable [] ramp(String line, String variant, long[] use) {
    int[] limit = null;
    for (Ramp ramp : plant.ramps()) {
      if (ramp.line().equals(line) && ramp.variant().equals(variant)) {
        limit = limit == null ? new int[use.length] : limit;
        for (int day = Math.max(0, horizon.day(ramp.sop())); day < use.length; day++) {
          limit[day] = ramp.mostUnits(horizon.date(day));
        }
      }
    }
    return limit;
  }
}
