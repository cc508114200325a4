package org.linewright.core.kits.internal.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linewright.core.kits.internal.model.Column;
import org.linewright.core.kits.internal.model.CompletionModel;
import org.linewright.core.kits.internal.model.CompletionPlan;
import org.linewright.core.kits.internal.model.Draw;
import org.linewright.core.kits.internal.solve.CompletionProgram;
import org.linewright.core.kits.internal.solve.FewestParts;

/**
 * Which parts hold back the vehicles that the best plan leaves, variant by variant: pieces of the
 * part for one vehicle would finish one more of the variant, and all other variants would keep
 * theirs.
 *
 * <p>What the plan leaves too little of says so at once ({@code Shortages}). Where all vehicles of
 * a variant draw alike and no alternates are at hand, there is no other way to finish as many, and
 * that is the answer. Else another way may need less: an integer program asks for it, as long as
 * the budget lasts; after that, what is told is sure to do, but fewer parts might.
 */
public final class BindingParts {
  private static final long TERMS_AT_MOST = 400_000;

  private final CompletionModel model;
  private final CompletionPlan plan;
  private final long[] finished; // [variant]
  private final boolean settled;
  private final long terms;
  private long budget = TERMS_AT_MOST;

  /**
   * @param variants number of variants
   */
  public BindingParts(Situation best, int variants) {
    this.model = best.model();
    this.plan = best.plan();
    this.finished = new long[variants];
    int[] draw = new int[variants];
    Arrays.fill(draw, -1);
    boolean alike = true;
    for (int j = 0; j < model.columns().length; j++) {
      Column column = model.columns()[j];
      finished[column.variant()] += plan.finished()[j];
      alike &= draw[column.variant()] < 0 || draw[column.variant()] == column.draw();
      draw[column.variant()] = column.draw();
    }
    this.settled = alike && model.substitutions().length == 0;
    this.terms =
        model.columns().length
            + Arrays.stream(model.draws()).mapToLong(one -> one.rows().length).sum();
  }

  /** Dense part numbers, ascending, of each variant that has vehicles left. */
  public Map<Integer, Set<Integer>> byVariant() {
    Shortages shortages = new Shortages(model, plan);
    Map<Integer, List<Set<Integer>>> sets = new TreeMap<>();
    for (int j = 0; j < model.columns().length; j++) {
      Column column = model.columns()[j];
      if (plan.finished()[j] < column.most()) {
        Set<Integer> parts = shortages.of(column);
        if (!parts.isEmpty()) {
          sets.computeIfAbsent(column.variant(), first -> new ArrayList<>()).add(parts);
        }
      }
    }
    Map<Integer, Set<Integer>> binding = new TreeMap<>();
    sets.forEach((variant, some) -> binding.put(variant, fewest(variant, some)));
    return binding;
  }

  private Set<Integer> fewest(int variant, List<Set<Integer>> known) {
    Set<Integer> alone = new TreeSet<>();
    known.stream().filter(set -> set.size() == 1).forEach(alone::addAll);
    Set<Integer> fewest = Collections.min(known, Comparator.comparingInt(Set::size));
    Set<Integer> fewer = ask(variant, alone, alone.isEmpty() ? fewest.size() - 1 : 1);
    if (alone.isEmpty() && fewer.size() != 1) {
      return fewer.isEmpty() ? fewest : fewer;
    }
    while (!fewer.isEmpty()) {
      alone.addAll(fewer);
      fewer = ask(variant, alone, 1);
    }
    return alone;
  }

  /** At most so many parts that would do together; empty = there are none, or the budget is out. */
  private Set<Integer> ask(int variant, Set<Integer> except, int partsAtMost) {
    if (settled || partsAtMost == 0 || terms > budget) {
      return Set.of();
    }
    budget -= terms;
    Map<Integer, Long> pieces = new TreeMap<>();
    for (Column column : model.columns()) {
      Draw draw = model.draws()[column.draw()];
      for (int i = 0; i < draw.rows().length && column.variant() == variant; i++) {
        pieces.put(model.part()[draw.rows()[i]], (long) draw.pieces()[i]);
      }
    }
    pieces.keySet().removeAll(except);
    long[] wanted = finished.clone();
    wanted[variant]++;
    FewestParts counted = new FewestParts(pieces, wanted);
    long tries = terms;
    for (int size = 1; size <= partsAtMost; size++) {
      tries *= pieces.size();
      if (tries > TERMS_AT_MOST) {
        return bySolver(pieces, wanted, partsAtMost);
      }
      Optional<Set<Integer>> enough = counted.ofSize(model, size);
      if (enough.isPresent()) {
        return enough.get();
      }
      if (!counted.decided()) {
        return bySolver(pieces, wanted, partsAtMost);
      }
    }
    return Set.of();
  }

  private Set<Integer> bySolver(Map<Integer, Long> pieces, long[] wanted, int partsAtMost) {
    CompletionModel richer = model;
    for (Map.Entry<Integer, Long> part : pieces.entrySet()) {
      richer = richer.plus(part.getKey(), part.getValue());
    }
    return new CompletionProgram(richer, false).fewestParts(pieces, wanted, partsAtMost);
  }
}
