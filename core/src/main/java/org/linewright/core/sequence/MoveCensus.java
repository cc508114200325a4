package org.linewright.core.sequence;

import java.util.Arrays;
import java.util.List;
import org.linewright.core.sequence.internal.day.ProblemCompiler;
import org.linewright.core.sequence.internal.search.CarProblem;
import org.linewright.core.sequence.internal.search.Rearrangement;
import org.linewright.core.sequence.internal.search.SequenceState;

/**
 * What moves of a day's cars would add to its goals: the judging of the search on its own, for
 * measurements. After it is made it allocates nothing. Slots count from 0, the day's first. Not
 * thread-safe.
 */
public final class MoveCensus {
  private static final long NEVER_TOO_MUCH = Long.MAX_VALUE / 2;

  private final SequenceState state;
  private final List<Goal> goals;
  private final Rearrangement move = new Rearrangement();
  private final int from;

  /** How cars move. */
  public enum Kind {
    /** Two cars change places. */
    EXCHANGE,
    /** The first car of a stretch goes to its end. */
    INSERTION,
    /** A stretch is turned round. */
    REFLECTION
  }

  /**
   * A census of a day in the sequence given.
   *
   * @param weights of a unit of each goal that the day's cars can change, as {@link #goals} has
   *     them
   */
  public MoveCensus(LineDay day, long[] weights) {
    ProblemCompiler compiler = new ProblemCompiler(day);
    CarProblem problem = compiler.compile(day.batchLimits());
    this.goals = compiler.goals();
    this.state = new SequenceState(problem);
    this.from = problem.from();
    int[] order = new int[problem.slots()];
    Arrays.setAll(order, slot -> slot);
    state.load(order);
    state.weigh(weights);
  }

  /** The goals that the day's cars can change. */
  public List<Goal> goals() {
    return goals;
  }

  /** What each goal has come to. */
  public long[] totals() {
    return state.totals.clone();
  }

  /** What a move of the slots {@code a < b} would add, weighed. */
  public long added(Kind kind, int a, int b) {
    return kind == Kind.EXCHANGE
        ? state.exchange(from + a, from + b)
        : state.rearrange(made(kind, a, b), NEVER_TOO_MUCH);
  }

  /** Does it, whatever the batch limits say. */
  public void move(Kind kind, int a, int b) {
    if (kind == Kind.EXCHANGE) {
      state.doExchange(from + a, from + b);
    } else {
      state.doRearrange(made(kind, a, b));
    }
  }

  private Rearrangement made(Kind kind, int a, int b) {
    if (kind == Kind.INSERTION) {
      move.rotate(from + a, from + a + 1, from + b);
    } else {
      move.reverse(from + a, from + b);
    }
    return move;
  }
}
