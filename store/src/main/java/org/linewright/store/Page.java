package org.linewright.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A piece of a long list.
 *
 * @param items the piece, in the order of the list
 * @param next cursor of the piece after it; empty at the end of the list
 */
public record Page<T>(List<T> items, Optional<String> next) {

  /** The largest piece that is handed out. */
  public static final int LARGEST = 1000;

  public Page {
    items = List.copyOf(items);
  }

  /**
   * Which piece of a list.
   *
   * @param after cursor of the piece, as {@link Page#next} gave it; empty = from the start
   * @param limit most items, 1 to {@value Page#LARGEST}
   */
  public record Request(Optional<String> after, int limit) {

    public Request {
      if (limit < 1 || limit > LARGEST) {
        throw new IllegalArgumentException("limit = " + limit + " must be 1 to " + LARGEST);
      }
    }

    /** The start of the list. */
    public static Request first(int limit) {
      return new Request(Optional.empty(), limit);
    }

    /** The cursor as a number that counts down from the newest; a broken cursor = nothing left. */
    long below() {
      try {
        return after.map(Long::parseLong).orElse(Long.MAX_VALUE);
      } catch (NumberFormatException broken) {
        return 0;
      }
    }
  }

  /** Cuts the one item too many that was asked for to see whether there are more. */
  static <T> Page<T> cut(List<T> oneMore, int limit, Function<T, String> cursor) {
    if (oneMore.size() <= limit) {
      return new Page<>(oneMore, Optional.empty());
    }
    List<T> items = oneMore.subList(0, limit);
    return new Page<>(items, Optional.of(cursor.apply(items.get(limit - 1))));
  }
}
