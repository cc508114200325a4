package org.linewright.core.margin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.linewright.core.margin.internal.failed.FailureList;
import org.linewright.core.margin.internal.study.FailureStudy;
import org.linewright.core.margin.internal.study.ReverseSearch;
import org.linewright.core.margin.internal.study.Unplanned;
import org.linewright.core.margin.internal.world.PlantBase;
import org.linewright.core.margin.internal.world.Target;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.StepWatcher;
import org.linewright.core.plant.Plant;

/** Answers how big the safety margin of a plant is. */
public final class MarginQuestion {
  static final double WORST_SHARE = 0.05;

  private MarginQuestion() {}

  /** Names that may stand in a group: {@code supplier:KR-TRIM}, {@code country:KR} … */
  public static List<String> listKeys(Plant plant) {
    return new FailureList(plant, 0, 0).all().stream().map(Failure::key).toList();
  }

  /**
   * Works out every failure of the plant and the groups asked for. Cost: for each failure that
   * touches something a handful of linear programs over the materials that it can make short.
   *
   * @param plant a checked plant
   * @param plan a plan of it, which is to be kept
   * @throws IllegalArgumentException when a member of a group is not one of {@link #listKeys}
   */
  public static MarginAnswer answer(Plant plant, Plan plan, MarginWish wish) {
    return answer(plant, plan, wish, StepWatcher.NONE);
  }

  /**
   * The same, watched; the steps are failures.
   *
   * @throws CancellationException when the watcher ends it: half of the failures is no answer
   */
  public static MarginAnswer answer(Plant plant, Plan plan, MarginWish wish, StepWatcher watcher) {
    PlantBase base = new PlantBase(plant, instance -> Target.of(instance, plan));
    FailureStudy study = new FailureStudy(base, new Unplanned(base.instance(), plan));
    List<FailureMargin> rows = new ArrayList<>();
    List<Failure> failures = failures(plant, wish);
    for (Failure failure : failures) {
      ReverseSearch.goOn(watcher);
      rows.add(study.of(failure));
      watcher.progress(rows.size(), failures.size());
    }
    double largest = rows.stream().mapToDouble(row -> row.impact().cents()).max().orElse(0);
    List<FailureMargin> ranked = new ArrayList<>();
    for (FailureMargin row : rows) {
      ranked.add(row.with(largest > 0 ? row.impact().cents() / largest : 0));
    }
    ranked.sort(
        Comparator.comparingDouble(FailureMargin::margin)
            .thenComparing(Comparator.comparing(FailureMargin::impact).reversed()));
    List<Failure> effective =
        rows.stream().filter(row -> row.volume() > 0).map(FailureMargin::failure).toList();
    return new MarginAnswer(
        plant.settings().name(),
        plant.settings().currency(),
        base.instance().days(),
        plan.summary().released(),
        study.unplanned().vehicles(),
        study.unplanned().rows(),
        ranked,
        ranked.stream().mapToDouble(FailureMargin::margin).min().orElse(Double.POSITIVE_INFINITY),
        passShare(ranked),
        cvar(ranked.stream().map(FailureMargin::lostVehicles).toList(), WORST_SHARE),
        new ReverseSearch(base, effective, wish.breakDays(), watcher).find(wish.breakDays()));
  }

  static List<Failure> failures(Plant plant, MarginWish wish) {
    FailureList list = new FailureList(plant, wish.assumedDays(), wish.lateDays());
    List<Failure> all = new ArrayList<>(list.all());
    for (Map.Entry<String, List<String>> group : wish.groups().entrySet()) {
      List<Failure> members = new ArrayList<>();
      for (String key : group.getValue()) {
        Optional<Failure> member = list.find(key);
        members.add(
            member.orElseThrow(() -> new IllegalArgumentException("nothing is called " + key)));
      }
      all.add(FailureList.group(group.getKey(), members));
    }
    return all;
  }

  private static double passShare(List<FailureMargin> rows) {
    double all = rows.stream().mapToDouble(FailureMargin::volume).sum();
    double passed =
        rows.stream().filter(FailureMargin::passes).mapToDouble(FailureMargin::volume).sum();
    return all > 0 ? passed / all : 1;
  }

  /**
   * Conditional value at risk of equally likely losses (Rockafellar and Uryasev, 2000): the mean of
   * the worst share of them, a part of one loss where the share does not come out whole. Losses 0
   * to 19, share 0.1: (19 + 18) / 2 = 18.5.
   */
  static double cvar(List<Double> losses, double share) {
    List<Double> sorted = new ArrayList<>(losses);
    sorted.sort(Collections.reverseOrder());
    double left = share * sorted.size();
    double tail = left;
    double sum = 0;
    for (double loss : sorted) {
      double weight = Math.min(1, left);
      sum += weight * loss;
      left -= weight;
    }
    return tail > 0 ? sum / tail : 0;
  }
}
