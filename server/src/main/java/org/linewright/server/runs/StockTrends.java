package org.linewright.server.runs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.server.http.TableData;

/**
 * How the stock of parts goes in a plan, each as small as a drawing of the size of a word needs it.
 *
 * @param items the parts that were asked about and are in the table, in the order of the question
 */
public record StockTrends(List<Trend> items) {
  /** So many figures a part at most. */
  static final int MOST_FIGURES = 60;

  /**
   * One part.
   *
   * @param part its name
   * @param stock pieces from the first day to the last; where days are taken together, the least
   */
  public record Trend(String part, List<Long> stock) {
    public Trend {
      stock = List.copyOf(stock);
    }
  }

  public StockTrends {
    items = List.copyOf(items);
  }

  /** The trends of some parts, in one pass over the table {@code stock}. */
  static StockTrends of(TableData stock, Collection<String> parts) {
    int part = stock.columns().indexOf("part");
    int pieces = stock.columns().indexOf("stock");
    Map<String, List<Long>> days = new LinkedHashMap<>();
    parts.forEach(name -> days.put(name, new ArrayList<>()));
    for (int row = 0; row < stock.size(); row++) {
      List<?> cells = stock.row().apply(row);
      List<Long> known = days.get(String.valueOf(cells.get(part)));
      if (known != null) {
        known.add(cells.get(pieces) instanceof Number number ? number.longValue() : 0L);
      }
    }
    List<Trend> trends = new ArrayList<>();
    days.forEach(
        (name, all) -> {
          if (!all.isEmpty()) {
            trends.add(new Trend(name, thinned(all)));
          }
        });
    return new StockTrends(trends);
  }

  /** The least of each of at most {@link #MOST_FIGURES} stretches of about the same length. */
  private static List<Long> thinned(List<Long> all) {
    int figures = Math.min(MOST_FIGURES, all.size());
    List<Long> thin = new ArrayList<>(figures);
    for (int i = 0; i < figures; i++) {
      int from = (int) ((long) i * all.size() / figures);
      int to = (int) ((long) (i + 1) * all.size() / figures);
      thin.add(all.subList(from, to).stream().mapToLong(Long::longValue).min().orElse(0));
    }
    return thin;
  }
}
