package org.linewright.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linewright.bench.Timing.Timed;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Planner;
import org.linewright.core.plant.Plant;
import org.linewright.core.testplants.KitAssembly;

/**
 * How does the time of list planning grow with orders and with parts per vehicle? On made-up kit
 * plants; prints CPU seconds (median of five after a warm-up) and the factor against the line
 * before: linear growth has a time factor equal to the size factor. No arguments.
 */
public final class GrowthRun {
  private static final int WARM_UPS = 5;
  private static final int MEASURED = 5;
  private static final int[] PARTS_PER_VEHICLE = {20, 100, 500, 2_000};
  private static final int[] ORDERS = {1_000, 10_000, 50_000};

  private final PrintStream out;

  private GrowthRun(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) {
    GrowthRun run = new GrowthRun(System.out);
    run.measure(KitAssembly.medium(PlantSize.SEED)); // so that the first line is warm too
    List<Point> byParts = new ArrayList<>();
    for (int parts : PARTS_PER_VEHICLE) {
      byParts.add(
          run.point(parts, new KitAssembly(10, parts, 5 * parts, 2, 1_000, PlantSize.SEED)));
    }
    run.print(
        "parts per vehicle, five times as many in the pool; 1,000 orders, 10 variants", byParts);
    List<Point> byOrders = new ArrayList<>();
    for (int orders : ORDERS) {
      byOrders.add(run.point(orders, new KitAssembly(50, 20, 500, 2, orders, PlantSize.SEED)));
    }
    run.print("orders; 20 parts per vehicle, 50 variants, 500 parts, 2 lines", byOrders);
    List<Point> byPlant = new ArrayList<>();
    for (PlantSize size : PlantSize.values()) {
      byPlant.add(run.point(size.generator().orders(), size.generator()));
    }
    run.print("orders; 20 parts per vehicle, 10/50/200 variants, 100/500/2,000 parts", byPlant);
  }

  private record Point(int size, double compile, double plan) {}

  private record Cost(double compile, double plan) {}

  private Point point(int size, KitAssembly generator) {
    Cost cost = measure(generator);
    return new Point(size, cost.compile, cost.plan);
  }

  private Cost measure(KitAssembly generator) {
    Plant plant = generator.plant();
    List<Timing> compiles = new ArrayList<>();
    List<Timing> plans = new ArrayList<>();
    for (int i = 0; i < WARM_UPS + MEASURED; i++) {
      Timed<Instance> compiled = Timing.of(() -> Instance.compile(plant));
      Timing planned =
          Timing.of(() -> Planner.plan(compiled.answer(), Mode.LIST, List.of())).timing();
      if (i >= WARM_UPS) {
        compiles.add(compiled.timing());
        plans.add(planned);
      }
    }
    return new Cost(Timing.median(compiles).cpu(), Timing.median(plans).cpu());
  }

  private void print(String title, List<Point> points) {
    out.printf("%n%s%n", title);
    out.printf(
        "%10s %8s %12s %8s %12s %8s%n",
        "size", "factor", "compile s", "factor", "plan s", "factor");
    Point before = points.get(0);
    for (Point point : points) {
      out.printf(
          Locale.ROOT,
          "%,10d %8.1f %12.3f %8.1f %12.3f %8.1f%n",
          point.size,
          (double) point.size / before.size,
          point.compile,
          point.compile / before.compile,
          point.plan,
          point.plan / before.plan);
      before = point;
    }
  }
}
