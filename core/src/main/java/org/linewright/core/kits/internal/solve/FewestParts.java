package org.linewright.core.kits.internal.solve;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.linewright.core.kits.internal.model.CompletionModel;
import org.linewright.core.kits.internal.model.CompletionPlan;

/**
 * Looks for a set of parts whose pieces would let a model finish so many vehicles of each variant,
 * by counting and greedy plans alone: without the solver, and so a hundred times faster where that
 * decides.
 */
public final class FewestParts {
  private final List<Map.Entry<Integer, Long>> parts;
  private final long[] wanted;
  private final long total;
  private boolean decided = true;

  /**
   * @param pieces pieces to add of each part that is asked about
   * @param wanted vehicles of each variant at least, {@code [variant]}
   */
  public FewestParts(Map<Integer, Long> pieces, long[] wanted) {
    this.parts = List.copyOf(pieces.entrySet());
    this.wanted = wanted;
    this.total = Arrays.stream(wanted).sum();
  }

  /** False when a set was met of which counting can not tell whether it does. */
  public boolean decided() {
    return decided;
  }

  /** The first set of {@code size} parts that does. */
  public Optional<Set<Integer>> ofSize(CompletionModel model, int size) {
    return from(model, 0, size);
  }

  private Optional<Set<Integer>> from(CompletionModel model, int first, int size) {
    if (size == 0) {
      return isEnough(model) ? Optional.of(new TreeSet<>()) : Optional.empty();
    }
    for (int i = first; i + size <= parts.size(); i++) {
      Map.Entry<Integer, Long> part = parts.get(i);
      CompletionModel richer = model.plus(part.getKey(), part.getValue());
      Optional<Set<Integer>> found = from(richer, i + 1, size - 1);
      if (found.isPresent()) {
        found.get().add(part.getKey());
        return found;
      }
    }
    return Optional.empty();
  }

  private boolean isEnough(CompletionModel model) {
    CompletionPlan counted = CompletionSolver.estimateCount(model);
    long[] open = wanted.clone();
    for (int j = 0; j < model.columns().length; j++) {
      open[model.columns()[j].variant()] -= counted.finished()[j];
    }
    boolean enough = Arrays.stream(open).allMatch(vehicles -> vehicles <= 0);
    decided &= enough || counted.bound() < total;
    return enough;
  }
}
