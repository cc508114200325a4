package org.linewright.bench.runs;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.linewright.bench.PlantSize;
import org.linewright.bench.Timing;
import org.linewright.bench.Timing.Timed;
import org.linewright.core.cover.CoverQuestion;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Planner;
import org.linewright.core.plant.Plant;
import org.linewright.core.testplants.KitAssembly;

/**
 * How does the time of compiling, list planning and cover grow with orders and with parts per
 * vehicle? On made-up kit plants; prints CPU seconds (median of five after a warm-up) and the
 * factor against the line before: linear growth has a time factor equal to the size factor. No
 * arguments.
 */
public final class GrowthRun {
  private static final int MEASURED = 5;
  private static final int[] PARTS_PER_VEHICLE = {20, 100, 500, 2_000};
  private static final int[] ORDERS = {1_000, 10_000, 50_000};

  private final PrintStream out;

  private GrowthRun(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) {
    GrowthRun run = new GrowthRun(System.out);
    List<Point> byParts = new ArrayList<>();
    for (int parts : PARTS_PER_VEHICLE) {
      byParts.add(point(parts, new KitAssembly(10, parts, 5 * parts, 2, 1_000, PlantSize.SEED)));
    }
    run.print(
        "parts per vehicle, five times as many in the pool; 1,000 orders, 10 variants", byParts);
    List<Point> byOrders = new ArrayList<>();
    for (int orders : ORDERS) {
      byOrders.add(point(orders, new KitAssembly(50, 20, 500, 2, orders, PlantSize.SEED)));
    }
    run.print("orders; 20 parts per vehicle, 50 variants, 500 parts, 2 lines", byOrders);
    List<Point> byPlant = new ArrayList<>();
    for (PlantSize size : PlantSize.values()) {
      byPlant.add(point(size.generator().orders(), size.generator()));
    }
    run.print("orders; 20 parts per vehicle, 10/50/200 variants, 100/500/2,000 parts", byPlant);
  }

  /** CPU seconds of each step. */
  private record Point(int size, double compile, double plan, double cover) {}

  private static Point point(int size, KitAssembly generator) {
    Plant plant = generator.plant();
    Timing.warmUp(() -> steps(size, plant));
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < MEASURED; i++) {
      points.add(steps(size, plant));
    }
    return new Point(
        size,
        median(points, Point::compile),
        median(points, Point::plan),
        median(points, Point::cover));
  }

  private static Point steps(int size, Plant plant) {
    Timed<Instance> compiled = Timing.of(() -> Instance.compile(plant));
    Instance instance = compiled.answer();
    Timing planned = Timing.of(() -> Planner.plan(instance, Mode.LIST, List.of())).timing();
    Timing covered = Timing.of(() -> CoverQuestion.answer(instance)).timing();
    return new Point(size, compiled.timing().cpu(), planned.cpu(), covered.cpu());
  }

  private static double median(List<Point> points, ToDoubleFunction<Point> figure) {
    return points.stream().mapToDouble(figure).sorted().toArray()[points.size() / 2];
  }

  private void print(String title, List<Point> points) {
    out.printf("%n%s%n", title);
    out.printf("%10s %7s", "size", "factor");
    List.of("compile s", "plan s", "cover s")
        .forEach(step -> out.printf(" %12s %7s", step, "factor"));
    out.println();
    Point before = points.get(0);
    for (Point point : points) {
      out.printf(Locale.ROOT, "%,10d %7.1f", point.size, (double) point.size / before.size);
      print(before.compile, point.compile);
      print(before.plan, point.plan);
      print(before.cover, point.cover);
      out.println();
      before = point;
    }
  }

  private void print(double before, double seconds) {
    out.printf(Locale.ROOT, " %12.4f %7.1f", seconds, seconds / before);
  }
}
