package org.linewright.core.scorecard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linewright.core.plant.supply.Receipt;

/** Answers how well suppliers and routes deliver. Two passes over the receipts. */
public final class ScorecardQuestion {
  private record Key(String order, String part, String supplier) {}

  private ScorecardQuestion() {}

  /**
   * The scorecard.
   *
   * @param receipts rows in any order
   * @param suppliers suppliers that are told of, too, when nothing is known of them
   */
  public static ScorecardAnswer answer(
      List<Receipt> receipts, Collection<String> suppliers, ScorecardRequest request) {
    Map<Key, OrderedLine> lines = new HashMap<>(2 * receipts.size());
    OrderedLine[] ofRow = new OrderedLine[receipts.size()];
    for (int at = 0; at < ofRow.length; at++) {
      Receipt row = receipts.get(at);
      ofRow[at] =
          lines.computeIfAbsent(
              new Key(row.order(), row.part(), row.supplier()),
              first -> new OrderedLine(row, request));
      ofRow[at].know(row);
    }
    for (int at = 0; at < ofRow.length; at++) {
      ofRow[at].add(receipts.get(at));
    }
    Map<String, ScoreSum> bySupplier = new TreeMap<>();
    Map<String, ScoreSum> byRoute = new TreeMap<>();
    suppliers.forEach(name -> bySupplier.put(name, new ScoreSum("supplier", name)));
    long counted = 0;
    for (OrderedLine line : lines.values()) {
      counted += line.counts() ? 1 : 0;
      bySupplier.computeIfAbsent(line.supplier, name -> new ScoreSum("supplier", name)).add(line);
      String route = line.route();
      if (route != null) {
        byRoute.computeIfAbsent(route, name -> new ScoreSum("route", name)).add(line);
      }
    }
    List<ScoreSum> sums = new ArrayList<>(bySupplier.values());
    sums.addAll(byRoute.values());
    List<MonthScore> months = new ArrayList<>();
    sums.forEach(sum -> sum.months().forEach(months::add));
    return new ScorecardAnswer(
        sums.stream().map(sum -> sum.score(request)).toList(), months, lines.size(), counted);
  }
}
