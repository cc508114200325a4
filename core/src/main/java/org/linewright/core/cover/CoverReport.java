package org.linewright.core.cover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;

/** Reads the answer off a finished burn-down. */
final class CoverReport {
  private final Instance instance;
  private final BurnDown burnDown;
  private final Demand demand;
  private final PartBalance balance;
  private final Gates gates;
  private final @Nullable Long atMost;

  /**
   * @param atMost no mix builds more vehicles; null = not known
   */
  CoverReport(Instance instance, Ways ways, BurnDown burnDown, @Nullable Long atMost) {
    this.instance = instance;
    this.burnDown = burnDown;
    this.demand = new Demand(instance);
    this.balance = new PartBalance(instance, demand);
    this.gates = new Gates(instance, ways, burnDown, balance);
    this.atMost = atMost;
  }

  CoverAnswer answer() {
    List<LineCover> lines = new ArrayList<>();
    for (int line = 0; line < instance.lines().size(); line++) {
      lines.add(line(line));
    }
    List<VariantCover> variants = new ArrayList<>();
    for (int variant = 0; variant < instance.variants().size(); variant++) {
      variants.add(variant(variant));
    }
    LocalDate stop =
        lines.stream()
            .map(LineCover::stop)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return new CoverAnswer(
        lines,
        variants,
        new PartCovers(instance, demand, balance).parts(),
        new ContractStops(instance).stopByContract(variants),
        stop,
        gates.stopCause(stop, lines, variants),
        burnDown.built(),
        atMost);
  }

  private LineCover line(int line) {
    int[] started = burnDown.startedOnLine[line];
    int stop = last(started);
    long[] capacity = instance.lineCapacity()[line];
    int workingDays = 0;
    int gap = -1;
    for (int day = 0; day <= stop; day++) {
      workingDays += capacity[day] > 0 ? 1 : 0;
      if (gap < 0 && day < stop && burnDown.starved[line][day]) {
        gap = day;
      }
    }
    return new LineCover(
        instance.lines().name(line), sum(started), workingDays, date(gap), date(stop));
  }

  private VariantCover variant(int variant) {
    int[] started = burnDown.started[variant];
    int stop = last(started);
    long built = sum(started);
    int buildingDays = 0;
    int workingDays = 0;
    int gap = -1;
    for (int day = 0; day <= stop; day++) {
      boolean open = isOpen(variant, day);
      workingDays += open ? 1 : 0;
      buildingDays += started[day] > 0 ? 1 : 0;
      if (gap < 0 && day < stop && open && started[day] == 0) {
        gap = day;
      }
    }
    long wanted = demand.wanted[variant];
    return new VariantCover(
        instance.variants().name(variant),
        lineNames(variant),
        burnDown.usableNow[variant],
        built,
        wanted,
        buildingDays == 0 ? 0 : (double) built / buildingDays,
        workingDays,
        date(gap),
        date(stop),
        wanted > built ? gates.gatingPart(variant) : "",
        Math.max(0, wanted - built));
  }

  private boolean isOpen(int variant, int day) {
    for (BuildOption option : instance.options().get(variant)) {
      if (option.use()[day] > 0 && instance.lineCapacity()[option.line()][day] > 0) {
        return true;
      }
    }
    return false;
  }

  private String lineNames(int variant) {
    TreeSet<String> names = new TreeSet<>();
    instance
        .options()
        .get(variant)
        .forEach(option -> names.add(instance.lines().name(option.line())));
    return String.join(" ", names);
  }

  private static int last(int[] started) {
    int day = started.length - 1;
    while (day >= 0 && started[day] == 0) {
      day--;
    }
    return day;
  }

  private static long sum(int[] started) {
    long sum = 0;
    for (int units : started) {
      sum += units;
    }
    return sum;
  }

  private @Nullable LocalDate date(int day) {
    return day < 0 ? null : instance.horizon().date(day);
  }
}
