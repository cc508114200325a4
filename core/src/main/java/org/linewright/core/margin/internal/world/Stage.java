package org.linewright.core.margin.internal.world;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.instance.Bill;
import org.linewright.core.instance.Instance;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;

/**
 * A stage of a vehicle: the variant itself, the base vehicle that it is made of, the base of that.
 * A base is built on some earlier day. Which one, is left open: under each bill and each set of
 * alternates that has been in force by then, on the last day of it, for later never needs more.
 *
 * @param variant variant that the vehicle is at this stage
 * @param before 0 for the variant itself; for a base how many days it is started earlier at least
 * @param changes of a base: last days before its bill changes or an alternate ends
 */
public record Stage(int variant, int before, NavigableSet<Integer> changes) {

  /** The stages of a variant, the last one first. */
  public static List<Stage> of(Instance instance, Recipes recipes, int variant) {
    List<Stage> stages = new ArrayList<>();
    for (int of = variant; of >= 0; of = instance.baseVariant()[of]) {
      int before = stages.size();
      NavigableSet<Integer> none = new TreeSet<>();
      stages.add(new Stage(of, before, before == 0 ? none : changes(instance, recipes, of)));
    }
    return stages;
  }

  private static NavigableSet<Integer> changes(Instance instance, Recipes recipes, int variant) {
    TreeSet<Integer> days = new TreeSet<>();
    for (Bill bill : instance.bills().get(variant)) {
      days.add(bill.fromDay() - 1);
    }
    for (AlternateRule rule : rules(instance, recipes, variant)) {
      days.add(rule.toDay());
    }
    return days.subSet(0, true, instance.days() - 1, false);
  }

  /** What may be fitted instead of a part of a variant on some day. */
  static List<AlternateRule> rules(Instance instance, Recipes recipes, int variant) {
    List<AlternateRule> rules = new ArrayList<>();
    if (instance.alternates().isEmpty()) {
      return rules;
    }
    for (Recipe recipe : recipes.of(variant)) {
      for (Need need : recipe.needs()) {
        for (int material : need.materials()) {
          rules.addAll(MaterialUse.rules(instance, variant, material));
        }
      }
    }
    return rules;
  }

  /** Days on which the stage of a vehicle may be built that is wanted on a day. */
  public NavigableSet<Integer> days(int wanted) {
    int latest = latest(wanted);
    TreeSet<Integer> days = new TreeSet<>();
    days.add(latest);
    days.addAll(changes.headSet(latest));
    return days;
  }

  private int latest(int wanted) {
    return Math.max(0, wanted - before);
  }

  /** First of the {@link #days}; of a later vehicle it is not earlier. */
  int earliest(int wanted) {
    int latest = latest(wanted);
    return changes.isEmpty() ? latest : Math.min(latest, changes.first());
  }
}
