package org.linewright.core.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the known name that a misspelt one most likely means (Levenshtein distance, case ignored).
 */
public final class NearestName {

  private NearestName() {}

  /**
   * The nearest of {@code known}, if it is near enough: at most a third of the letters differ. Ties
   * go to the alphabetically first. Cost: O(known × length²); names beyond 10,000 are not looked
   * at.
   */
  public static Optional<String> suggest(String name, Collection<String> known) {
    if (name.length() > ColumnSpec.LONGEST_NAME) {
      return Optional.empty();
    }
    String wanted = name.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, (wanted.length() + 1) / 3);
    record Near(String name, int distance) {}
    return known.stream()
        .limit(10_000)
        .filter(other -> Math.abs(other.length() - wanted.length()) <= limit)
        .map(other -> new Near(other, distance(wanted, other.toLowerCase(Locale.ROOT))))
        .filter(near -> near.distance <= limit)
        .min(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .map(Near::name);
  }

  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }
}
