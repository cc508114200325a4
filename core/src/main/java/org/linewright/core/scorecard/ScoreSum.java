package org.linewright.core.scorecard;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up the lines of one supplier or route, which come order by order. */
final class ScoreSum {
  private static final int FEWEST_MONTHS = 2;

  private final String kind;
  private final String name;
  private final Map<Integer, long[]> months = new TreeMap<>(); // lines, ordered, on time, in full
  private int order = -1;
  private boolean isOrderFull;
  private long orders;
  private long fullOrders;
  private long lines;
  private long ordered;
  private long onTime;
  private long inFull;
  private long early;
  private long late;
  private long missing;
  private long received;
  private long claimed;
  private long leads;
  private double leadSum;
  private double leadSquares;

  ScoreSum(String kind, String name) {
    this.kind = kind;
    this.name = name;
  }

  void add(OrderedLine line) {
    if (line.counts()) {
      lines++;
      ordered += line.ordered();
      onTime += line.onTime();
      inFull += line.isInFull() ? 1 : 0;
      early += line.early;
      late += line.late;
      missing += line.missing();
      addToOrder(line);
      long[] month = months.computeIfAbsent(line.month(), first -> new long[4]);
      month[0]++;
      month[1] += line.ordered();
      month[2] += line.onTime();
      month[3] += line.isInFull() ? 1 : 0;
    }
    received += line.received();
    claimed += line.claimed;
    leads += line.leadReceipts;
    leadSum += line.leadSum;
    leadSquares += line.leadSquares;
  }

  private void addToOrder(OrderedLine line) {
    boolean isFull = line.isInFull();
    if (line.order != order) {
      order = line.order;
      isOrderFull = isFull;
      orders++;
      fullOrders += isFull ? 1 : 0;
    } else if (isOrderFull && !isFull) {
      isOrderFull = false;
      fullOrders--;
    }
  }

  DeliveryScore score(ScorecardRequest request) {
    Double pieces = percent(onTime, ordered);
    Double score = score(request, pieces);
    Double mean = leads == 0 ? null : leadSum / leads;
    return new DeliveryScore(
        kind,
        name,
        lines,
        pieces,
        percent(inFull, lines),
        percent(fullOrders, orders),
        early,
        late,
        missing,
        mean,
        leads < 2 ? null : spread(),
        received == 0 ? null : 1e6 * claimed / received,
        months.size(),
        score,
        standing(request, score));
  }

  private double spread() {
    double mean = leadSum / leads;
    return Math.sqrt(Math.max(0, (leadSquares - leads * mean * mean) / (leads - 1)));
  }

  /** Weighed quality and delivery; without a receipt nothing is known of quality. */
  private @Nullable Double score(ScorecardRequest request, @Nullable Double pieces) {
    if (pieces == null) {
      return null;
    }
    if (received == 0) {
      return pieces * (1 - request.qualityWeight());
    }
    double quality = 100.0 * Math.max(0, received - claimed) / received;
    return request.qualityWeight() * quality + (1 - request.qualityWeight()) * pieces;
  }

  private String standing(ScorecardRequest request, @Nullable Double score) {
    if (score == null) {
      return "no data";
    }
    if (months.size() < FEWEST_MONTHS) {
      return "too little data";
    }
    if (score >= request.preferred()) {
      return "preferred";
    }
    return score >= request.acceptable() ? "acceptable" : "developmental";
  }

  List<MonthScore> months() {
    return months.entrySet().stream()
        .map(
            entry ->
                new MonthScore(
                    kind,
                    name,
                    YearMonth.of(entry.getKey() / 12, entry.getKey() % 12 + 1).toString(),
                    entry.getValue()[0],
                    100.0 * entry.getValue()[2] / entry.getValue()[1],
                    100.0 * entry.getValue()[3] / entry.getValue()[0]))
        .toList();
  }

  private static @Nullable Double percent(long some, long all) {
    return all == 0 ? null : 100.0 * some / all;
  }
}
