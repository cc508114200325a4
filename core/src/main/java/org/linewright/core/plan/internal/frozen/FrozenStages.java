package org.linewright.core.plan.internal.frozen;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.Fitting;
import org.linewright.core.plan.internal.list.PlacingRules;
import org.linewright.core.plan.internal.list.PlainFiller;
import org.linewright.core.promise.Recipe;

/**
 * Second stages on frozen days whose base vehicles no frozen day builds: the former plan built them
 * on a line that is not frozen. Their line share is held back until the frozen days are closed;
 * then base vehicles are started where there is still room, as late as possible. One use.
 */
final class FrozenStages {
  /** A second stage that waits for base vehicles; {@code units} have their line share. */
  private record Waiting(Job job, BuildOption option, int day, int kept, int units) {}

  private final Books books;
  private final Instance instance;
  private final List<Waiting> waiting = new ArrayList<>();

  FrozenStages(Books books) {
    this.books = books;
    this.instance = books.instance;
  }

  /**
   * Holds back line shares of a job.
   *
   * @param kept vehicles of the job that are started already
   */
  void hold(Job job, BuildOption option, int kept) {
    int day = instance.horizon().day(job.day());
    int units = Math.min(job.units() - kept, books.lines.freeUnits(option, day));
    books.lines.take(option, day, units);
    waiting.add(new Waiting(job, option, day, kept, units));
  }

  /** Told of a job when its turn is over. */
  interface Ended {
    /**
     * Ends the turn of a job.
     *
     * @param kept vehicles of the job that were started before
     * @param started vehicles started now
     */
    void end(Job job, BuildOption option, int kept, int started);
  }

  /** Starts what waits, in the sequence in which it was held back. */
  void start(Ended ended) {
    for (Waiting one : waiting) {
      books.lines.take(one.option, one.day, -one.units);
      int mark = books.log.size;
      int built = startBases(one, one.units);
      int started = startStages(one, built);
      while (started < built) { // base vehicles took what the second stage lacks: fewer of them
        books.cutTo(mark);
        built = startBases(one, built - 1);
        started = startStages(one, built);
      }
      ended.end(one.job, one.option, one.kept, started);
    }
  }

  private int startBases(Waiting one, int wanted) {
    int base = instance.baseVariant()[one.option.variant()];
    books.lines.take(one.option, one.day, one.units);
    int built =
        new PlainFiller(books, base, PlacingRules.LIST).fillBackwardsAtMost(wanted, one.day - 1);
    books.lines.take(one.option, one.day, -one.units);
    return built;
  }

  private int startStages(Waiting one, int wanted) {
    int started = 0;
    for (Recipe recipe : books.recipes.of(one.option.variant())) {
      if (recipe.kind() == Recipe.Kind.BUILD && recipe.material() < 0 && started < wanted) {
        started +=
            new Fitting(books, one.option.variant())
                .start(recipe, one.option.number(), one.day, wanted - started);
      }
    }
    return started;
  }
}
