package org.linewright.bench.plain;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Available-to-promise of one material as a list of events: what comes and what is taken, by day.
 * The pieces promised on a day are the least that is left on that or any later day. Cost of a
 * question: O(events).
 */
final class PlainBalance {
  /** Pieces that are as good as endless. */
  static final int PLENTY = 1_000_000_000;

  private final NavigableMap<LocalDate, Integer> changes = new TreeMap<>();
  private final @Nullable LocalDate unlimitedFrom;

  /**
   * @param supply day to pieces that become usable then
   * @param unlimitedFrom day from which any number can be bought; null = never
   */
  PlainBalance(NavigableMap<LocalDate, Integer> supply, @Nullable LocalDate unlimitedFrom) {
    this.unlimitedFrom = unlimitedFrom;
    this.changes.putAll(unlimitedFrom == null ? supply : supply.headMap(unlimitedFrom, false));
  }

  private boolean isUnlimited(LocalDate day) {
    return unlimitedFrom != null && !day.isBefore(unlimitedFrom);
  }

  /** Pieces that can be taken on a day without robbing what is promised for later days. */
  int promised(LocalDate day) {
    if (isUnlimited(day)) {
      return PLENTY;
    }
    int left = 0;
    for (int change : changes.headMap(day, true).values()) {
      left += change;
    }
    int least = left;
    for (int change : changes.tailMap(day, false).values()) {
      left += change;
      least = Math.min(least, left);
    }
    return least;
  }

  /** First day with at least so many pieces; null = none. At least one piece. */
  @Nullable LocalDate firstDay(int pieces) {
    int left = changes.values().stream().mapToInt(Integer::intValue).sum();
    LocalDate first = unlimitedFrom;
    for (Map.Entry<LocalDate, Integer> change : changes.descendingMap().entrySet()) {
      if (left < pieces) {
        break;
      }
      first = change.getKey();
      left -= change.getValue();
    }
    return first;
  }

  /** Takes pieces on a day, or gives them back when negative. */
  void take(LocalDate day, int pieces) {
    if (!isUnlimited(day)) {
      changes.merge(day, -pieces, Integer::sum);
    }
  }
}
