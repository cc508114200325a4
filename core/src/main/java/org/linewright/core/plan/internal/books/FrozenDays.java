package org.linewright.core.plan.internal.books;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Job;
import org.linewright.core.plant.line.Line;
import org.linewright.core.reason.Reason;

/**
 * What is kept of a former plan on the days that are frozen ({@code lines.frozen_until}).
 *
 * @param entries how many of the first entries of the job log are for it; they belong to no order
 *     and are never given back
 * @param cohorts cohort of each kept start, by entry of the log; empty = no kit. The entries behind
 *     them are base vehicles that kept second stages need, and these second stages.
 * @param vehicles vehicles that the kept starts make, {@code [variant]}
 * @param notices starts that are no longer possible, by day
 */
public record FrozenDays(int entries, List<String> cohorts, int[] vehicles, List<Reason> notices) {
  static final FrozenDays NONE = new FrozenDays(0, List.of(), new int[0], List.of());

  public FrozenDays {
    cohorts = List.copyOf(cohorts);
    notices = List.copyOf(notices);
  }

  /**
   * The jobs of a former plan that stand on frozen line-days of this one, by day, equal ones added
   * up.
   */
  public static List<Job> jobs(Instance instance, List<Job> former) {
    List<Job> jobs = new ArrayList<>();
    for (Job job : former) {
      int line = instance.lines().find(job.line());
      if (line >= 0
          && instance.horizon().day(job.day()) >= 0
          && isFrozen(instance, line, job.day())) {
        jobs.add(job);
      }
    }
    return jobs.stream().sorted(Comparator.comparing(Job::day)).toList();
  }

  private static boolean isFrozen(Instance instance, int line, LocalDate day) {
    LocalDate until = instance.plant().lines().get(line).frozenUntil();
    return until != null && !day.isAfter(until);
  }

  /** Dense numbers of the variants of jobs and of their base variants, as far as there are any. */
  static Set<Integer> variants(Instance instance, List<Job> jobs) {
    Set<Integer> variants = new HashSet<>();
    for (Job job : jobs) {
      int variant = instance.variants().find(job.variant());
      if (variant >= 0) {
        variants.add(variant);
        variants.add(instance.baseVariant()[variant]);
      }
    }
    variants.remove(-1);
    return variants;
  }

  /** Last frozen day number of a line; -1 = none. */
  public static int lastDay(Instance instance, int line) {
    Line row = instance.plant().lines().get(line);
    LocalDate until = row.frozenUntil();
    return until == null ? -1 : Math.min(instance.days() - 1, instance.horizon().day(until));
  }
}
