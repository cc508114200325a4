package org.linewright.core.testplants;

import static org.linewright.core.plant.supply.StockStatus.ON_HAND;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantSettings.Costs;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.time.DayPattern;
import org.linewright.core.units.Money;

/**
 * Plants so small that every plan can be tried, with all that the format can say but part transfers
 * and frozen days: random plants of a few days, to which come stock that lasts a while,
 * changeovers, a yard and completions that bind, and prices that make it worth while to think. Two
 * families at most, so that no third one makes a change shorter; every variant has one when lines
 * change.
 */
public final class TinyPlants {
  private static final Size SHORT = new Size(2, 2, 3, 4, 5, 8, 3, 4, 4);
  private static final Size WIDE = new Size(2, 3, 3, 4, 5, 7, 4, 4, 4);

  private TinyPlants() {}

  /** The tiny plant of a seed. Three in ten have few features, so that each one bites. */
  public static Plant plant(long seed) {
    SplittableRandom random = new SplittableRandom(seed ^ 0x2545F4914F6CDD1DL);
    Set<Feature> features = EnumSet.copyOf(RandomPlants.features(seed));
    features.remove(Feature.TRANSFERS);
    Dice dice = new Dice(random.split());
    boolean isPlain = dice.chance(0.3);
    if (isPlain) {
      features.removeIf(feature -> dice.chance(0.75));
    }
    boolean waitsForParts = dice.chance(0.35);
    if (waitsForParts) {
      features.addAll(Set.of(Feature.KITS, Feature.MISSING_SETS, Feature.BUILD_INCOMPLETE));
    }
    Plant plant = RandomPlants.plant(seed, features, dice.chance(0.5) ? SHORT : WIDE);
    plant = dice.chance(0.5) ? withWorkedWeekends(plant) : plant;
    plant = withMoreStock(plant, new Dice(random.split()));
    plant = withPrices(plant, new Dice(random.split()), features.contains(Feature.COSTS));
    plant = TinyTroubles.withYard(plant, new Dice(random.split()));
    if (waitsForParts) {
      plant = TinyTroubles.withLateParts(plant, new Dice(random.split()));
    }
    if (dice.chance(0.4)) {
      plant = TinyTroubles.withDearSources(plant, new Dice(random.split()));
    }
    return dice.chance(isPlain ? 0.8 : 0.3)
        ? TinyTroubles.withChangeovers(plant, new Dice(random.split()))
        : plant;
  }

  private static Plant withWorkedWeekends(Plant plant) {
    List<CalendarRow> rows = new ArrayList<>(plant.calendars());
    for (Line line : plant.lines()) {
      for (String day : List.of("sat", "sun")) {
        DayPattern pattern = DayPattern.find(day).orElseThrow();
        rows.removeIf(row -> row.calendar().equals(line.calendar()) && row.day().equals(pattern));
        rows.add(new CalendarRow(line.calendar(), pattern, 1));
      }
    }
    return plant.with(PlantTables.CALENDARS, rows);
  }

  /** Most parts lie there in numbers that last for a few vehicles. */
  private static Plant withMoreStock(Plant plant, Dice dice) {
    List<Stock> rows = new ArrayList<>(plant.stock());
    for (Part part : plant.parts()) {
      int pieces = dice.from(2, 12);
      if (dice.chance(0.75)) {
        rows.removeIf(row -> row.part().equals(part.part()) && row.status() == ON_HAND);
        rows.add(new Stock(part.part(), pieces, ON_HAND, null));
      }
    }
    return plant.with(PlantTables.STOCK, rows);
  }

  /** Values far apart; at times a day late costs nearly as much as the vehicle brings. */
  private static Plant withPrices(Plant plant, Dice dice, boolean costs) {
    boolean dearDays = dice.chance(0.3);
    boolean dearLate = dice.chance(0.3);
    List<Variant> variants = new ArrayList<>();
    for (Variant row : plant.variants()) {
      Money value = new Money(dice.oneOf(200_000, 1_000_000, 1_000_100, 3_000_000));
      variants.add(
          new Variant(
              row.variant(),
              row.name(),
              row.brand(),
              row.family(),
              row.mode(),
              value,
              row.approvalUntil(),
              row.baseVariant(),
              row.secondStageDays(),
              row.localizationPoints()));
    }
    List<Order> orders = new ArrayList<>();
    for (Order row : plant.orders()) {
      boolean own = costs && dice.chance(0.4);
      Money late = new Money(dice.oneOf(0, 1_000, 150_000, 700_000));
      orders.add(
          new Order(
              row.order(),
              row.contract(),
              row.variant(),
              row.quantity(),
              row.due(),
              row.priority(),
              row.market(),
              own ? late : row.lateCostPerDay(),
              row.minimumShipment()));
    }
    Costs before = plant.settings().costs();
    Costs prices =
        new Costs(
            dearLate ? new Money(dice.from(100_000, 900_000)) : before.latePerVehicle(),
            dearDays ? new Money(dice.from(20_000, 400_000)) : before.latePerVehicleDay(),
            dice.chance(0.3) ? new Money(dice.from(0, 90_000)) : before.parkedPerVehicleDay(),
            before.transferPerPart());
    return plant
        .with(PlantTables.VARIANTS, variants)
        .with(PlantTables.ORDERS, orders)
        .with(withCosts(plant.settings(), prices));
  }

  private static PlantSettings withCosts(PlantSettings from, Costs costs) {
    return new PlantSettings(
        from.name(),
        from.currency(),
        from.planDate(),
        from.horizonEnd(),
        PartTransfers.NONE,
        from.priorities(),
        from.buildIncomplete(),
        from.yardCapacity(),
        from.completionsPerDay(),
        costs);
  }
}
