package org.linewright.core.margin.internal.world;

import java.util.Arrays;
import java.util.List;
import org.linewright.core.instance.Instance;
import org.linewright.core.margin.internal.solve.Matrix;
import org.linewright.core.margin.internal.solve.OpenProgram;
import org.linewright.core.promise.PromiseBook;
import org.linewright.core.promise.Recipes;

/**
 * One world of the plant, asked how much of the plan it can keep. Supply is what is on hand, what
 * arrives, and what approved sources can bring from the plan date on.
 */
public final class PlantWorld {
  /** Vehicles below this are rounding. */
  public static final double NOTHING = 1e-6;

  private final Instance instance;
  private final Recipes recipes;
  private final int[][] supply; // [material][day]
  private final Target target;

  PlantWorld(Instance instance, Target target) {
    this(instance, target, new Recipes(instance));
  }

  private PlantWorld(Instance instance, Target target, Recipes recipes) {
    this(instance, target, recipes, supply(instance, recipes));
  }

  private PlantWorld(Instance instance, Target target, Recipes recipes, int[][] supply) {
    this.instance = instance;
    this.target = target;
    this.recipes = recipes;
    this.supply = supply;
  }

  private static int[][] supply(Instance instance, Recipes recipes) {
    PromiseBook book = PromiseBook.open(instance, recipes, true);
    int[][] supply = new int[recipes.materials()][instance.days()];
    for (int material = 0; material < supply.length; material++) {
      int of = material;
      Arrays.setAll(supply[material], day -> book.promised(of, day));
    }
    return supply;
  }

  /** This world with more pieces of a material on the plan date. */
  public PlantWorld with(int material, int pieces) {
    int[][] more = supply.clone();
    more[material] =
        Arrays.stream(supply[material])
            .map(now -> Math.min(Instance.PLENTY, now + pieces))
            .toArray();
    return new PlantWorld(instance, target, recipes, more);
  }

  public Instance instance() {
    return instance;
  }

  public Recipes recipes() {
    return recipes;
  }

  /** Pieces of a material that can be had up to a day. */
  public int supply(int material, int day) {
    return supply[material][day];
  }

  /**
   * The program of what is lost up to a day.
   *
   * @param perVehicle what a lost vehicle costs, {@code [variant]}
   */
  public MaterialProgram program(int lastDay, double[] perVehicle) {
    return new MaterialProgram(
        instance, recipes, supply, upTo(target.wanted(), lastDay), perVehicle);
  }

  private static double[][] upTo(double[][] byDay, int lastDay) {
    double[][] cut = new double[byDay.length][];
    for (int i = 0; i < cut.length; i++) {
      cut[i] = byDay[i].clone();
      Arrays.fill(cut[i], lastDay + 1, cut[i].length, 0);
    }
    return cut;
  }

  /** Least cost of what is lost of the plan up to a day. */
  public Loss loss(int lastDay, double[] perVehicle) {
    MaterialProgram program = program(lastDay, perVehicle);
    Matrix matrix = program.matrix();
    try (OpenProgram open = new OpenProgram(matrix)) {
      OpenProgram.Solution solution = open.minimize();
      return new Loss(solution, program, matrix);
    }
  }

  /** Days that nothing of the plan is lost: whole days, and the share of the next that is kept. */
  public Survival survival() {
    double[] each = new double[target.wanted().length];
    Arrays.fill(each, 1);
    int last = instance.days() - 1;
    Loss whole = loss(last, each);
    if (whole.total() <= NOTHING) {
      return new Survival(instance.days(), 1, true, 0, 0, List.of());
    }
    int safe = -1; // nothing is lost up to this day
    int lossy = last;
    Loss atLossy = whole;
    while (lossy - safe > 1) {
      int middle = (safe + lossy) >>> 1;
      Loss loss = loss(middle, each);
      if (loss.total() <= NOTHING) {
        safe = middle;
      } else {
        lossy = middle;
        atLossy = loss;
      }
    }
    double share = Math.max(0, 1 - atLossy.total() / target.wantedOn(lossy));
    return new Survival(lossy, share, false, atLossy.total(), whole.total(), atLossy.binding());
  }
}
