package org.linewright.core.kits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which parts hold back the vehicles that a plan leaves: for each kind of vehicle, the rows that
 * have too little left for one more. A row that stands alone frees one more vehicle as soon as
 * there are pieces for one.
 */
final class Shortages {
  private final CompletionModel model;
  private final CompletionPlan plan;
  private final long[] left; // [row], pieces for one more vehicle, the rest of the shelf included
  private final long[] shelfLeft; // [shelf]

  Shortages(CompletionModel model, CompletionPlan plan) {
    this.model = model;
    this.plan = plan;
    this.left = model.kitPieces().clone();
    this.shelfLeft = model.shelfPieces().clone();
    measure();
  }

  private void measure() {
    for (int j = 0; j < model.columns().length; j++) {
      Draw draw = model.draws()[model.columns()[j].draw()];
      for (int i = 0; i < draw.rows().length; i++) {
        left[draw.rows()[i]] -= plan.finished()[j] * draw.pieces()[i];
      }
    }
    for (int o = 0; o < model.substitutions().length; o++) {
      Substitution s = model.substitutions()[o];
      left[s.row()] += s.replaces() * plan.substituted()[o];
      shelfLeft[s.shelf()] -= s.uses() * plan.substituted()[o];
    }
    for (int row = 0; row < left.length; row++) {
      left[row] += plan.fromShelf()[row];
      if (model.rowShelf()[row] >= 0) {
        shelfLeft[model.rowShelf()[row]] -= plan.fromShelf()[row];
      }
    }
    for (int row = 0; row < left.length; row++) {
      left[row] += model.rowShelf()[row] < 0 ? 0 : shelfLeft[model.rowShelf()[row]];
    }
    for (Substitution s : model.substitutions()) {
      left[s.row()] += shelfLeft[s.shelf()] / s.uses() * s.replaces();
    }
  }

  /** Binding parts, dense numbers ascending, of each variant that has vehicles left. */
  Map<Integer, Set<Integer>> byVariant() {
    Map<Integer, List<Set<Integer>>> shortSets = new TreeMap<>();
    for (int j = 0; j < model.columns().length; j++) {
      Column column = model.columns()[j];
      if (plan.finished()[j] < column.most()) {
        Set<Integer> parts = shortParts(model.draws()[column.draw()]);
        shortSets.computeIfAbsent(column.variant(), first -> new ArrayList<>()).add(parts);
      }
    }
    Map<Integer, Set<Integer>> binding = new TreeMap<>();
    shortSets.forEach((variant, sets) -> binding.put(variant, smallest(sets)));
    return binding;
  }

  private Set<Integer> shortParts(Draw draw) {
    Set<Integer> parts = new TreeSet<>();
    for (int i = 0; i < draw.rows().length; i++) {
      if (left[draw.rows()[i]] < draw.pieces()[i]) {
        parts.add(model.part()[draw.rows()[i]]);
      }
    }
    return parts;
  }

  /** All parts that stand alone; when none does, the smallest set. */
  private static Set<Integer> smallest(List<Set<Integer>> sets) {
    Set<Integer> alone = new TreeSet<>();
    Set<Integer> smallest = sets.get(0);
    for (Set<Integer> set : sets) {
      if (set.size() == 1) {
        alone.addAll(set);
      }
      smallest = set.size() < smallest.size() ? set : smallest;
    }
    return alone.isEmpty() ? smallest : alone;
  }
}
