package org.linewright.files.programme;

import java.util.LinkedHashMap;
import java.util.Map;

/** What one program knows and the other has no place for, with how often. */
final class NotCarried {
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  void add(String what) {
    add(what, 1);
  }

  void add(String what, int count) {
    if (count > 0) {
      counts.merge(what, count, Integer::sum);
    }
  }

  /** By what it is, in the order found. */
  Map<String, Integer> counts() {
    return counts;
  }
}
