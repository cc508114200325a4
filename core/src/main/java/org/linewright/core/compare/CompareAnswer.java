package org.linewright.core.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Worlds side by side.
 *
 * @param worlds their names; the first is the baseline
 * @param figures key figures
 * @param terms the terms of the objective; in each world they add up to it
 * @param dates last starts of the plan and stop dates of cover, by line and contract, as {@code
 *     last_start_by_line.A1}
 * @param comparisons every other world against the baseline
 */
public record CompareAnswer(
    List<String> worlds,
    List<Kpi> figures,
    List<Kpi> terms,
    List<Kpi> dates,
    List<Comparison> comparisons) {

  public CompareAnswer {
    worlds = List.copyOf(worlds);
    figures = List.copyOf(figures);
    terms = List.copyOf(terms);
    dates = List.copyOf(dates);
    comparisons = List.copyOf(comparisons);
  }

  /** Figures, terms and dates. */
  public List<Kpi> kpis() {
    List<Kpi> all = new ArrayList<>(figures);
    all.addAll(terms);
    all.addAll(dates);
    return all;
  }

  /**
   * True when a figure, a date, an order or a start differs. Edits that change nothing of these do
   * not count.
   */
  public boolean isDifferent() {
    return kpis().stream().anyMatch(Kpi::differs)
        || comparisons.stream().anyMatch(Comparison::movesSomething);
  }
}
