package org.linewright.core.plan.internal.list;

import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.Fitting;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.promise.TwoSteps;

/**
 * Places vehicles of one variant that are begun on a line without their missing parts and finished
 * on the yard on a later day. Each is begun as late as lines, kits and loose parts allow, so that
 * it is parked as briefly as possible; none is begun that is not finished. Both starts stand in the
 * job log, one after the other.
 */
final class TwoStepFiller {
  private final Books books;
  private final Instance instance;
  private final TwoSteps[] ways;
  private final BuildOption[] options;
  private final Fitting fitting;
  private final int longestPullDays;

  TwoStepFiller(Books books, int variant, Fitting fitting, int longestPullDays) {
    this.books = books;
    this.instance = books.instance;
    this.ways = books.recipes.twoSteps(variant).toArray(TwoSteps[]::new);
    this.options = instance.options().get(variant).toArray(BuildOption[]::new);
    this.fitting = fitting;
    this.longestPullDays = longestPullDays;
  }

  /** True when a vehicle could be finished on a day as far as the yard's hands go. */
  boolean isOpen(int day) {
    return books.completionsLeft[day] > 0;
  }

  /** First day on which the parts to finish one vehicle could be there. */
  int firstDay() {
    int first = fitting.growsWithTheDay() ? Instance.NEVER : 0;
    for (TwoSteps way : ways) {
      if (first > 0) {
        first = Math.min(first, way.finish().needs().get(0).firstDay(books.materials, 1));
      }
    }
    return first;
  }

  /** Starts as many of {@code wanted} vehicles as can be finished on a day; returns how many. */
  int fillDay(int wanted, int day) {
    int left = wanted;
    for (TwoSteps way : ways) {
      left -= fill(way, left, day);
    }
    return wanted - left;
  }

  private int fill(TwoSteps way, int wanted, int day) {
    int most = Math.min(wanted, books.completionsLeft[day]);
    int left = most <= 0 ? 0 : fitting.available(way.finish(), day, most);
    int started = 0;
    int room = Instance.PLENTY;
    int first = Math.max(0, day - longestPullDays);
    for (int begin = day - 1; begin >= first && started < left; begin--) {
      room = Math.min(room, books.yard.free(begin) + started);
      if (room <= started) {
        break;
      }
      if (way.begin().lacksAPart(instance, begin)) {
        started += start(way, begin, day, Math.min(left, room) - started);
      }
    }
    return started;
  }

  /** Starts vehicles of which the materials for the second step are there; returns how many. */
  private int start(TwoSteps way, int begin, int finish, int wanted) {
    int started = 0;
    for (BuildOption option : options) {
      int units = Math.min(wanted - started, books.lines.freeUnits(option, begin));
      units = units <= 0 ? 0 : fitting.available(way.begin(), begin, units);
      if (units > 0) {
        fitting.start(way.begin(), option.number(), begin, units);
        fitting.start(way.finish(), JobLog.YARD, finish, units);
        started += units;
      }
    }
    return started;
  }
}
