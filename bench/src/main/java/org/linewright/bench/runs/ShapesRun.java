package org.linewright.bench.runs;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linewright.bench.Arguments;
import org.linewright.bench.PlantSize;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Effort;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plan.Planner;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.testplants.KitAssembly;

/**
 * What does it cost {@code best} when a made-up kit plant of 1,000 orders has more parts in a
 * vehicle, two lines for every variant, 110 % load or orders that may be delivered in pieces? The
 * base case gets N seconds, the others twice as much, compiling and proof included. Exit code 1
 * when a plan is wrong. Argument: {@code --seconds N}.
 */
public final class ShapesRun {
  private static final double LOAD_95_TO_110 = 0.95 / 1.10;

  private ShapesRun() {}

  public static void main(String[] args) {
    int seconds = new Arguments(args).find("seconds").map(Integer::parseInt).orElse(10);
    boolean good = true;
    int limit = seconds;
    for (Map.Entry<String, Plant> shape : shapes().entrySet()) {
      good &= run(System.out, shape.getKey(), shape.getValue(), limit);
      limit = 2 * seconds;
    }
    System.exit(good ? 0 : 1);
  }

  private static boolean run(PrintStream out, String name, Plant plant, int seconds) {
    long begin = System.nanoTime();
    Instance instance = Instance.compile(plant);
    Effort effort = Effort.USUAL.within(Duration.ofSeconds(seconds)).withGap(0);
    Plan plan = Planner.plan(instance, PlanRequest.of(Mode.BEST).with(effort));
    double wall = (System.nanoTime() - begin) / 1e9;
    PlanSummary two = Planner.plan(instance, PlanRequest.of(Mode.TWO)).summary();
    PlanSummary best = plan.summary();
    int violations = PlanChecker.check(plant, plan).violations().size();
    out.printf(
        Locale.ROOT,
        "%-28s %5.1f s  gap %.3f %%  released %,d (two %,d)  on time %,d (two %,d)"
            + "  late vehicle-days %,d (two %,d)  violations %d%n",
        name,
        wall,
        100 * best.gap(),
        best.released(),
        two.released(),
        best.onTime(),
        two.onTime(),
        best.lateVehicleDays(),
        two.lateVehicleDays(),
        violations);
    return violations == 0;
  }

  private static Map<String, Plant> shapes() {
    Plant base = KitAssembly.small(PlantSize.SEED).plant();
    Map<String, Plant> shapes = new LinkedHashMap<>();
    shapes.put("base, 20 parts a vehicle", base);
    shapes.put("100 parts a vehicle", parts(100));
    shapes.put("500 parts a vehicle", parts(500));
    shapes.put("two lines for each variant", onEveryLine(base));
    shapes.put("110 % load", loaded(base));
    shapes.put("deliveries in pieces", inPieces(base));
    return shapes;
  }

  private static Plant parts(int aVehicle) {
    return new KitAssembly(10, aVehicle, 5 * aVehicle, 2, 1_000, PlantSize.SEED).plant();
  }

  private static Plant onEveryLine(Plant plant) {
    List<LineRate> rates = new ArrayList<>(plant.lineRates());
    for (LineRate rate : plant.lineRates()) {
      for (Line line : plant.lines()) {
        if (!line.line().equals(rate.line())) {
          rates.add(
              new LineRate(
                  line.line(), rate.variant(), rate.from(), rate.to(), rate.unitsPerDay()));
        }
      }
    }
    return plant.with(PlantTables.LINE_RATES, rates);
  }

  private static Plant loaded(Plant plant) {
    return plant.with(
        PlantTables.LINE_RATES,
        plant.lineRates().stream()
            .map(
                rate ->
                    new LineRate(
                        rate.line(),
                        rate.variant(),
                        rate.from(),
                        rate.to(),
                        rate.unitsPerDay() * LOAD_95_TO_110))
            .toList());
  }

  private static Plant inPieces(Plant plant) {
    return plant.with(
        PlantTables.ORDERS,
        plant.orders().stream()
            .map(
                order ->
                    new Order(
                        order.order(),
                        order.contract(),
                        order.variant(),
                        order.quantity(),
                        order.due(),
                        order.priority(),
                        order.market(),
                        order.lateCostPerDay(),
                        1))
            .toList());
  }
}
