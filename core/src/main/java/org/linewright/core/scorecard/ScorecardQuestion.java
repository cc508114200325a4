package org.linewright.core.scorecard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linewright.core.plant.supply.Receipt;

/** Answers how well suppliers and routes deliver. Two passes over the receipts. */
public final class ScorecardQuestion {
  private record Key(int order, String part, String supplier) {}

  private ScorecardQuestion() {}

  /**
   * The scorecard.
   *
   * @param receipts rows in any order
   * @param suppliers suppliers that are told of, too, when nothing is known of them
   */
  public static ScorecardAnswer answer(
      List<Receipt> receipts, Collection<String> suppliers, ScorecardRequest request) {
    List<OrderedLine> lines = lines(receipts, request);
    Map<String, ScoreSum> bySupplier = new TreeMap<>();
    Map<String, ScoreSum> byRoute = new TreeMap<>();
    suppliers.forEach(name -> bySupplier.put(name, new ScoreSum("supplier", name)));
    long counted = 0;
    for (OrderedLine line : lines) {
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

  /** The lines with all that came of them, order by order. */
  private static List<OrderedLine> lines(List<Receipt> receipts, ScorecardRequest request) {
    Map<String, Integer> orders = new HashMap<>();
    Map<Key, OrderedLine> lines = new HashMap<>(2 * receipts.size());
    OrderedLine[] ofRow = new OrderedLine[receipts.size()];
    for (int at = 0; at < ofRow.length; at++) {
      Receipt row = receipts.get(at);
      int next = orders.size();
      int order = orders.computeIfAbsent(row.order(), first -> next);
      ofRow[at] =
          lines.computeIfAbsent(
              new Key(order, row.part(), row.supplier()),
              first -> new OrderedLine(order, row, request));
      ofRow[at].know(row);
    }
    for (int at = 0; at < ofRow.length; at++) {
      ofRow[at].add(receipts.get(at));
    }
    List<OrderedLine> byOrder = new ArrayList<>(lines.values());
    byOrder.sort(Comparator.comparingInt(line -> line.order));
    return byOrder;
  }
}
