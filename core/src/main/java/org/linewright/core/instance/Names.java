package org.linewright.core.instance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of one kind and their dense numbers, in order of first appearance. Immutable. */
public final class Names {
  private final List<String> names;
  private final Map<String, Integer> numbers;

  Names(Collection<String> names) {
    List<String> ordered = new ArrayList<>();
    Map<String, Integer> index = new HashMap<>();
    for (String name : names) {
      if (index.putIfAbsent(name, ordered.size()) == null) {
        ordered.add(name);
      }
    }
    this.names = List.copyOf(ordered);
    this.numbers = Map.copyOf(index);
  }

  public int size() {
    return names.size();
  }

  public String name(int number) {
    return names.get(number);
  }

  public List<String> all() {
    return names;
  }

  /** Number of a name; -1 when there is no such name. */
  public int find(String name) {
    return numbers.getOrDefault(name, -1);
  }

  /** Number of a name that must be there. */
  public int get(String name) {
    int number = find(name);
    if (number < 0) {
      throw new IllegalArgumentException(
          "unknown name \"" + name + "\"\nMaybe the plant was not checked.");
    }
    return number;
  }
}
