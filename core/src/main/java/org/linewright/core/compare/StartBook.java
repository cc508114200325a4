package org.linewright.core.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Plan;

/**
 * Vehicle starts by line, day and variant; which kits are used and what is missing do not count.
 */
final class StartBook {
  private record Start(LocalDate day, String line, String variant) {
    private static final Comparator<Start> BY_DAY =
        Comparator.comparing(Start::day).thenComparing(Start::line).thenComparing(Start::variant);
  }

  private final Map<Start, Integer> units = new HashMap<>();

  StartBook(Plan plan) {
    for (Job job : plan.jobs()) {
      units.merge(new Start(job.day(), job.line(), job.variant()), job.units(), Integer::sum);
    }
  }

  /** Where {@code after} starts another number of vehicles; by day, line and variant. */
  List<StartChange> changesTo(StartBook after) {
    // few starts change: only those are put in order
    Set<Start> changed = new TreeSet<>(Start.BY_DAY);
    addOthers(changed, units, after.units);
    addOthers(changed, after.units, units);
    List<StartChange> changes = new ArrayList<>();
    for (Start start : changed) {
      int then = units.getOrDefault(start, 0);
      int now = after.units.getOrDefault(start, 0);
      changes.add(new StartChange(start.day, start.line, start.variant, then, now));
    }
    return changes;
  }

  private static void addOthers(
      Set<Start> changed, Map<Start, Integer> units, Map<Start, Integer> others) {
    units.forEach(
        (start, count) -> {
          if (!count.equals(others.get(start))) {
            changed.add(start);
          }
        });
  }

  /** The same in four figures. */
  StartMoves movesTo(List<StartChange> changes) {
    Map<String, Long> more = new HashMap<>();
    Map<String, Long> fewer = new HashMap<>();
    for (StartChange change : changes) {
      more.merge(change.variant(), (long) Math.max(0, change.difference()), Long::sum);
      fewer.merge(change.variant(), (long) Math.max(0, -change.difference()), Long::sum);
    }
    long moved = 0;
    for (Map.Entry<String, Long> ofVariant : fewer.entrySet()) {
      moved += Math.min(ofVariant.getValue(), more.getOrDefault(ofVariant.getKey(), 0L));
    }
    long gone = sum(fewer);
    long starts = units.values().stream().mapToLong(Integer::longValue).sum();
    return new StartMoves(starts - gone, moved, sum(more) - moved, gone - moved);
  }

  private static long sum(Map<String, Long> byVariant) {
    return byVariant.values().stream().mapToLong(Long::longValue).sum();
  }
}
