package org.linewright.core.margin.internal.study;

import java.util.List;
import java.util.stream.IntStream;
import org.linewright.core.instance.Bill;
import org.linewright.core.margin.Failure;
import org.linewright.core.margin.internal.failed.FailedPlant;
import org.linewright.core.margin.internal.world.PlantBase;
import org.linewright.core.margin.internal.world.PlantWorld;
import org.linewright.core.margin.internal.world.Stage;
import org.linewright.core.promise.Recipes;

/** Tells which failures change what comes for the vehicles that are to be kept. */
public final class TouchedPlan {
  private final PlantBase base;
  private final PlantWorld undisturbed;

  public TouchedPlan(PlantBase base) {
    this.base = base;
    this.undisturbed = base.world(base.plant());
  }

  /** Ways to build, as they are when nothing fails. */
  Recipes recipes() {
    return undisturbed.recipes();
  }

  /** True when parts or kits that the plan needs come otherwise than they would have. */
  public boolean isBy(Failure failure) {
    return volume(base.world(new FailedPlant(base.plant(), List.of(failure)).forGood())) > 0;
  }

  /** Vehicles of the plan with a part or kit that comes otherwise. */
  double volume(PlantWorld world) {
    int days = base.instance().days();
    boolean[] changed = new boolean[undisturbed.recipes().materials()];
    for (int material = 0; material < changed.length; material++) {
      int of = material;
      changed[material] =
          IntStream.range(0, days)
              .anyMatch(day -> world.supply(of, day) != undisturbed.supply(of, day));
    }
    double sum = 0;
    for (int variant = 0; variant < base.instance().variants().size(); variant++) {
      sum += uses(variant, changed) ? base.target().wantedUpTo(variant, days - 1) : 0;
    }
    return sum;
  }

  private boolean uses(int variant, boolean[] changed) {
    return Stage.of(base.instance(), recipes(), variant).stream()
        .anyMatch(stage -> takes(stage.variant(), changed));
  }

  private boolean takes(int variant, boolean[] changed) {
    for (Bill bill : base.instance().bills().get(variant)) {
      for (int part : bill.parts()) {
        if (changed[part]) {
          return true;
        }
      }
    }
    return recipes().of(variant).stream()
        .anyMatch(recipe -> recipe.material() >= 0 && changed[recipe.material()]);
  }
}
