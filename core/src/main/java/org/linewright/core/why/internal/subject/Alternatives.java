package org.linewright.core.why.internal.subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.kits.KitsQuestion;
import org.linewright.core.plan.PlanTrace;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.reason.Reason;
import org.linewright.core.why.Tried;
import org.linewright.core.why.internal.levers.Shortage;

/** Each other way to come to a vehicle of a variant, and why it does not help. */
final class Alternatives {
  private static final int LONGEST_DAYS = 60;
  private static final int COHORTS_NAMED = 3;

  private final Instance instance;
  private final PlanTrace before;
  private final Set<String> fullLines;

  /**
   * @param before the plan as those find it that go without
   * @param reasons why they go without
   */
  Alternatives(Instance instance, PlanTrace before, Collection<Reason> reasons) {
    this.instance = instance;
    this.before = before;
    this.fullLines =
        reasons.stream()
            .map(Reason::itself)
            .flatMap(
                reason ->
                    reason instanceof Reason.LineFull full ? full.lines().stream() : Stream.empty())
            .collect(Collectors.toSet());
  }

  /**
   * Lines, kits, transfers; then sources and alternates of the short parts.
   *
   * @param soonest true when vehicles are wanted as soon as possible: all days up to the last count
   */
  List<Tried> tried(int variant, int byDay, boolean soonest, List<Shortage> shortages) {
    int from = soonest ? 0 : Math.max(0, byDay - LONGEST_DAYS);
    List<Tried> rows = new ArrayList<>(lines(variant, from, byDay));
    rows.addAll(kits(variant, byDay));
    rows.addAll(transfers(variant));
    PartFacts facts = new PartFacts(instance, before);
    shortages.forEach(one -> rows.addAll(facts.tried(one.part(), variant, byDay)));
    return rows;
  }

  private List<Tried> lines(int variant, int from, int byDay) {
    List<Tried> rows = new ArrayList<>();
    List<BuildOption> options = instance.options().get(variant);
    for (BuildOption option : options) {
      long free = 0;
      for (int day = from; day <= byDay; day++) {
        free += before.freeUnits(option, day);
      }
      String line = instance.lines().name(option.line());
      String span = free + " free from " + date(from) + " to " + date(byDay);
      boolean binds = fullLines.contains(line);
      rows.add(
          new Tried("line", line, span + (binds ? ": too few" : ": more hours alone do not help")));
    }
    String others =
        instance.plant().lines().stream()
            .map(line -> line.line())
            .filter(
                line ->
                    options.stream()
                        .noneMatch(one -> instance.lines().name(one.line()).equals(line)))
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      rows.add(new Tried("line", others, "no rate for " + instance.variants().name(variant)));
    }
    return rows;
  }

  private List<Tried> kits(int variant, int byDay) {
    List<Tried> rows = new ArrayList<>();
    for (PlanTrace.KitPool pool : before.kitPools(variant, byDay)) {
      String names =
          pool.cohorts().stream().limit(COHORTS_NAMED).collect(Collectors.joining(", "))
              + (pool.cohorts().size() > COHORTS_NAMED
                  ? " and " + (pool.cohorts().size() - COHORTS_NAMED) + " more"
                  : "");
      String left =
          pool.left() + (pool.onYard() ? " cars on the yard" : " kits") + " by " + date(byDay);
      rows.add(new Tried("kits", names, left + lacks(pool, byDay)));
    }
    return rows;
  }

  private String lacks(PlanTrace.KitPool pool, int byDay) {
    if (pool.missing().isEmpty()) {
      return ", nothing missing";
    }
    return pool.missing().stream()
        .map(
            part ->
                instance.parts().name(part)
                    + " ("
                    + Math.max(0, before.promised(part, byDay))
                    + " to be had)")
        .collect(Collectors.joining(", ", ", each lacks ", ""));
  }

  private List<Tried> transfers(int variant) {
    PartTransfers rule = instance.plant().settings().partTransfers();
    String name = instance.variants().name(variant);
    if (instance.kitLots().stream()
        .noneMatch(lot -> lot.variant() == variant && lot.missing().length > 0)) {
      return List.of();
    }
    if (rule != PartTransfers.NONE) {
      return List.of(
          new Tried(
              "transfers",
              "transfers " + scope(rule),
              "carried out already; the kits left still lack parts"));
    }
    var allowed =
        instance
            .plant()
            .with(instance.plant().settings().withPartTransfers(PartTransfers.WITHIN_VARIANT));
    long most = KitsQuestion.transfers(Instance.compile(allowed)).completeByVariant()[variant];
    long now = KitsQuestion.transfers(instance).completeByVariant()[variant];
    return List.of(
        new Tried(
            "transfers",
            "transfers " + scope(PartTransfers.WITHIN_VARIANT),
            "not allowed; they would free " + Math.max(0, most - now) + " kits of " + name));
  }

  private static String scope(PartTransfers rule) {
    return switch (rule) {
      case NONE -> "between no kits";
      case WITHIN_VARIANT -> "within each variant";
      case WITHIN_FAMILY -> "within each family";
      case ANYWHERE -> "between all kits";
    };
  }

  private String date(int day) {
    return instance.horizon().date(day).toString();
  }
}
