package org.linewright.core.margin.internal.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.linewright.core.instance.Instance;
import org.linewright.core.margin.Certificate.Finished;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Plan;

/**
 * What the plant builds when nothing more fails: the vehicles of its plan, day by day. A failure is
 * measured against that. A base vehicle that becomes a second-stage vehicle is counted as that, on
 * the day of its second stage.
 *
 * @param wanted vehicles started complete, or completed on the yard, {@code [variant][day]}
 */
public record Target(double[][] wanted) {

  public static Target of(Instance instance, Plan plan) {
    double[][] wanted = new double[instance.variants().size()][instance.days()];
    for (Job job : plan.jobs()) {
      if (job.complete()) {
        int day = instance.horizon().day(job.day());
        wanted[instance.variants().get(job.variant())][day] += job.units();
      }
    }
    for (Completion done : plan.completions()) {
      int day = instance.horizon().day(done.day());
      wanted[instance.variants().get(done.variant())][day] += done.units();
    }
    plan.jobs().stream()
        .sorted(Comparator.comparing(Job::day))
        .forEach(
            job -> {
              int base = instance.baseVariant()[instance.variants().get(job.variant())];
              if (base >= 0) {
                takeBases(wanted[base], instance.horizon().day(job.day()), job.units());
              }
            });
    return new Target(wanted);
  }

  /** Takes base vehicles of earlier days, the latest first: those before went to orders. */
  private static void takeBases(double[] built, int day, int units) {
    double left = units;
    for (int d = Math.min(day, built.length) - 1; d >= 0 && left > 0; d--) {
      double taken = Math.min(built[d], left);
      built[d] -= taken;
      left -= taken;
    }
  }

  /** The vehicles of a certificate; those of unknown variants or days are left out. */
  public static Target of(Instance instance, List<Finished> vehicles) {
    double[][] wanted = new double[instance.variants().size()][instance.days()];
    for (Finished row : vehicles) {
      int variant = instance.variants().find(row.variant());
      int day = instance.horizon().day(row.day());
      if (variant >= 0 && day >= 0 && day < instance.days()) {
        wanted[variant][day] += row.vehicles();
      }
    }
    return new Target(wanted);
  }

  /** What is wanted, by variant, then day. */
  public List<Finished> finished(Instance instance) {
    List<Finished> rows = new ArrayList<>();
    for (int variant = 0; variant < wanted.length; variant++) {
      for (int day = 0; day < wanted[variant].length; day++) {
        if (wanted[variant][day] > 0) {
          rows.add(
              new Finished(
                  instance.variants().name(variant),
                  instance.horizon().date(day),
                  (int) wanted[variant][day]));
        }
      }
    }
    return rows;
  }

  /** True when the same vehicles are wanted on the same days. */
  public boolean isSame(Target other) {
    return Arrays.deepEquals(wanted, other.wanted);
  }

  /** Vehicles wanted on a day, all variants together. */
  double wantedOn(int day) {
    double sum = 0;
    for (double[] ofVariant : wanted) {
      sum += ofVariant[day];
    }
    return sum;
  }

  /** Vehicles of a variant wanted up to a day, that day included. */
  public double wantedUpTo(int variant, int day) {
    double sum = 0;
    for (int d = 0; d <= day; d++) {
      sum += wanted[variant][d];
    }
    return sum;
  }
}
