package org.linewright.core.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linewright.core.plan.Plan;
import org.linewright.core.scenario.PlantDifference;

/** Answers what other worlds change, and by which edits. */
public final class CompareQuestion {

  private CompareQuestion() {}

  /**
   * Compares worlds with the first of them. Plants of other folders may be compared, too. Cost:
   * O(rows of the plans and of the tables that differ).
   *
   * @param worlds at least two, in one currency; the first is the baseline
   * @throws IllegalArgumentException when there are fewer, or several currencies
   */
  public static CompareAnswer answer(List<PlannedWorld> worlds) {
    Set<String> currencies =
        worlds.stream()
            .map(world -> world.instance().plant().settings().currency())
            .collect(Collectors.toSet());
    if (worlds.size() < 2 || currencies.size() > 1) {
      throw new IllegalArgumentException(
          "worlds = "
              + worlds.size()
              + ", currencies = "
              + currencies
              + "\nMaybe compare two worlds of one currency.");
    }
    PlannedWorld baseline = worlds.get(0);
    return new CompareAnswer(
        worlds.stream().map(PlannedWorld::name).toList(),
        KpiRows.figures(worlds),
        KpiRows.terms(worlds),
        KpiRows.dates(worlds),
        worlds.stream().skip(1).map(world -> compare(baseline, world)).toList());
  }

  private static Comparison compare(PlannedWorld baseline, PlannedWorld world) {
    Plan then = baseline.plan();
    Plan now = world.plan();
    StartBook starts = new StartBook(then);
    List<StartChange> startChanges = starts.changesTo(new StartBook(now));
    return new Comparison(
        world.name(),
        PlantDifference.between(baseline.instance().plant(), world.instance().plant()).changes(),
        new OrderBook(then).changesTo(new OrderBook(now)),
        starts.movesTo(startChanges),
        startChanges);
  }
}
