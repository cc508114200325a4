package org.linewright.core.check;

import java.util.ArrayList;
import java.util.List;

/** Collects violations as sentences; beyond {@link #LIMIT} they are only counted. */
public final class Findings {
  public static final int LIMIT = 1_000;

  private final List<String> sentences = new ArrayList<>();
  private int more;

  public void add(String sentence) {
    if (sentences.size() < LIMIT) {
      sentences.add(sentence);
    } else {
      more++;
    }
  }

  public List<String> list() {
    List<String> all = new ArrayList<>(sentences);
    if (more > 0) {
      all.add("And " + more + " more violations.");
    }
    return all;
  }
}
