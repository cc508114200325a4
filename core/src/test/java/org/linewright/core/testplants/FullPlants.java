package org.linewright.core.testplants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.LockedPlants;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.Setting;
import org.linewright.core.plant.SettingsRow;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.table.TableSpec;

/**
 * Random plants with every feature of the format: every setting, table and column is drawn in some
 * of them, also those that no plan looks at. To {@link RandomPlants} come what its tables leave
 * out, columns in which a plan finds less room, and the tables of the other questions.
 */
public final class FullPlants {
  private static final double OFTEN = 0.6;
  private static final double AT_TIMES = 0.3;
  private static final int KIT_TROUBLE = 3;
  private static final int DEAR_SOURCES = 1;
  private static final double RARELY = 0.1;

  private Plant plant;
  private final Dice dice;

  private FullPlants(Plant plant, Dice dice) {
    this.plant = plant;
    this.dice = dice;
  }

  /**
   * The small plant of a seed: every fifth with all features on, the others with about half; of
   * four, one has trouble with kits and one has dear sources.
   */
  public static Plant plant(long seed) {
    return plant(seed, features(seed), Size.SMALL);
  }

  /** The features that {@link #plant(long)} switches on for this seed. */
  public static Set<Feature> features(long seed) {
    if (seed % 5 == 0) {
      return EnumSet.allOf(Feature.class);
    }
    Set<Feature> features = EnumSet.copyOf(RandomPlants.features(seed));
    if (seed % 4 == KIT_TROUBLE) {
      features.addAll(
          Set.of(Feature.KITS, Feature.MISSING_SETS, Feature.BUILD_INCOMPLETE, Feature.TRANSFERS));
    }
    return features;
  }

  /** A plant with these features and all that {@link RandomPlants} does not draw. */
  public static Plant plant(long seed, Set<Feature> features, Size size) {
    SplittableRandom random = new SplittableRandom(seed ^ 0x6A09E667F3BCC909L);
    Plant plain = RandomPlants.plant(seed, features, size);
    Plant troubled = withTroubles(plain, seed, new Dice(random.split()));
    FullPlants full = new FullPlants(troubled, new Dice(random.split()));
    full.drawSettings();
    full.drawProducts();
    full.drawOrders();
    full.drawSupply();
    if (features.contains(Feature.BOM_PHASES)) {
      full.phaseKitLines();
    }
    Plant whole = new OtherTables(full.plant, new Dice(random.split())).add();
    return LockedPlants.withLocks(whole, new Dice(random.split()));
  }

  private static Plant withTroubles(Plant plant, long seed, Dice dice) {
    if (seed % 4 == KIT_TROUBLE) {
      return dice.chance(0.5)
          ? TinyTroubles.withLateParts(TinyTroubles.withYard(plant, dice), dice)
          : KitTroubles.withKitsThatCanHelpEachOther(plant, dice);
    }
    return seed % 4 == DEAR_SOURCES ? TinyTroubles.withDearSources(plant, dice) : plant;
  }

  private void drawSettings() {
    set("currency", maybe(OFTEN, () -> "RUB"));
    set("priorities", maybe(AT_TIMES, () -> "ignored"));
    set("build", maybe(AT_TIMES, () -> dice.oneOf("early", "level")));
    set("slack_days", maybe(AT_TIMES, () -> number(1, 6)));
    set("openings", maybe(AT_TIMES, () -> "scheduled"));
  }

  private void set(String setting, Supplier<@Nullable String> text) {
    String drawn = text.get();
    if (drawn != null) {
      SettingsRow row = SettingsRow.of(plant.settings());
      PlantSettings changed = Cells.with(Setting.SPEC, row, setting, drawn).settings();
      plant = plant.with(changed);
    }
  }

  private void drawProducts() {
    draw(PlantTables.VARIANTS, "mode", maybe(OFTEN, () -> dice.oneOf("SKD", "full", "")));
    draw(PlantTables.VARIANTS, "brand", maybe(RARELY, () -> ""));
    draw(PlantTables.VARIANTS, "localization_points", maybe(OFTEN, () -> number(0, 6000)));
    draw(PlantTables.PARTS, "units_per_container", maybe(OFTEN, () -> number(1, 40)));
    draw(PlantTables.PARTS, "origin_country", maybe(RARELY, () -> ""));
    drawEach(PlantTables.PARTS, "part_family", row -> isLastOfFamily(row) ? "" : null);
    draw(PlantTables.PARTS, "unit_cost", maybe(RARELY, () -> ""));
    drawEach(
        PlantTables.ALTERNATES, "to", row -> dice.chance(AT_TIMES) ? endAfter(row.from()) : "");
    draw(PlantTables.KITS, "lot_size", maybe(AT_TIMES, () -> number(1, 6)));
  }

  private void drawOrders() {
    draw(PlantTables.ORDERS, "priority", maybe(AT_TIMES, () -> ""));
    draw(PlantTables.ORDERS, "slack_days", maybe(RARELY, () -> number(0, 9)));
    draw(PlantTables.ORDERS, "market", maybe(OFTEN, () -> dice.oneOf("RU", "KZ")));
    drawEach(PlantTables.ORDERS, "due", row -> row.due() == null ? null : dueBeside(row.due()));
    int middle = plant.horizon().days() / 2;
    draw(PlantTables.CONTRACTS, "brand", maybe(RARELY, () -> ""));
    draw(PlantTables.CONTRACTS, "start", maybe(OFTEN, () -> date(0, middle)));
    draw(PlantTables.CONTRACTS, "end", maybe(OFTEN, () -> date(middle)));
    draw(PlantTables.CONTRACTS, "committed_units", maybe(OFTEN, () -> number(1, 30)));
  }

  /** The last part, where an earlier one keeps the family, which an event may name. */
  private boolean isLastOfFamily(Part row) {
    long alike =
        plant.parts().stream().filter(part -> part.partFamily().equals(row.partFamily())).count();
    boolean isLast = row.equals(plant.parts().get(plant.parts().size() - 1));
    return isLast && alike > 1 && dice.chance(AT_TIMES);
  }

  private String endAfter(@Nullable LocalDate from) {
    return date(from == null ? 0 : plant.horizon().day(from));
  }

  /** Some orders are due after the horizon. */
  private String dueBeside(LocalDate due) {
    LocalDate after = plant.settings().horizonEnd().plusDays(dice.from(1, 20));
    return (dice.chance(0.08) ? after : due).toString();
  }

  private void drawSupply() {
    draw(PlantTables.ARRIVALS, "eta_sd_days", maybe(OFTEN, () -> number(1, 9)));
    draw(PlantTables.ARRIVALS, "supplier", maybe(OFTEN, () -> dice.oneOf("S2", "S3", "")));
    draw(PlantTables.ARRIVALS, "status", maybe(OFTEN, () -> dice.oneOf("at sea", "at the port")));
    draw(PlantTables.SUPPLIERS, "country", maybe(RARELY, () -> ""));
    draw(PlantTables.SUPPLIERS, "state", maybe(OFTEN, () -> "working"));
    draw(PlantTables.SUPPLIERS, "time_to_recover_days", maybe(OFTEN, () -> number(5, 90)));
    draw(PlantTables.ROUTES, "transit_days", maybe(OFTEN, () -> number(3, 60)));
    draw(PlantTables.ROUTES, "transit_sd_days", maybe(OFTEN, () -> number(1, 9)));
    draw(PlantTables.ROUTES, "capacity_per_week", maybe(OFTEN, () -> number(1, 50)));
    draw(PlantTables.ROUTES, "cost_per_container", maybe(OFTEN, () -> number(500, 9000)));
    draw(PlantTables.ROUTES, "time_to_recover_days", maybe(OFTEN, () -> number(5, 90)));
    draw(PlantTables.SOURCES, "lead_time_sd_days", maybe(OFTEN, () -> number(1, 9)));
    draw(PlantTables.SOURCES, "approval_cost", maybe(AT_TIMES, () -> number(1_000, 90_000)));
    draw(PlantTables.SOURCES, "from", maybe(RARELY, () -> date(0)));
    draw(PlantTables.EVENTS, "note", maybe(OFTEN, () -> "announced"));
    addSecondRoutes();
  }

  /** Some suppliers deliver on a second route, quicker and dearer. */
  private void addSecondRoutes() {
    List<Source> rows = new ArrayList<>();
    for (Source row : plant.sources()) {
      LocalDate to = row.to();
      boolean runs = row.from() == null || to == null || !to.isBefore(row.from());
      if (runs) {
        rows.add(row);
      }
      if (runs && dice.chance(0.2)) {
        String other = "R2".equals(row.route()) ? "R1" : "R2";
        Source second = Cells.with(PlantTables.SOURCES, row, "route", other);
        second = Cells.with(PlantTables.SOURCES, second, "unit_price", number(100, 400));
        rows.add(Cells.with(PlantTables.SOURCES, second, "lead_time_days", number(1, 8)));
      }
    }
    if (!rows.isEmpty()) {
      plant = plant.with(PlantTables.SOURCES, rows);
    }
  }

  /**
   * Some lines of kits hold for a part of the horizon; where nothing is moved between kits, at
   * times other pieces are asked for later.
   */
  private void phaseKitLines() {
    List<BomLine> rows = new ArrayList<>();
    for (BomLine row : plant.bom()) {
      boolean isPhased = row.supply() == SupplyKind.KIT && dice.chance(0.25);
      if (!isPhased) {
        rows.add(row);
        continue;
      }
      int change = dice.from(2, plant.horizon().days() - 2);
      LocalDate last = plant.horizon().date(change - 1);
      rows.add(Cells.with(PlantTables.BOM, row, "to", last.toString()));
      if (dice.chance(0.5)) {
        BomLine later = Cells.with(PlantTables.BOM, row, "from", last.plusDays(1).toString());
        rows.add(Cells.with(PlantTables.BOM, later, "quantity", number(1, 3)));
      }
    }
    if (!rows.isEmpty()) {
      plant = plant.with(PlantTables.BOM, rows);
    }
  }

  private <T extends Record> void draw(
      TableSpec<T> spec, String column, Supplier<@Nullable String> text) {
    drawEach(spec, column, row -> text.get());
  }

  private <T extends Record> void drawEach(
      TableSpec<T> spec, String column, Function<T, @Nullable String> text) {
    plant = Cells.draw(plant, spec, column, text);
  }

  private Supplier<@Nullable String> maybe(double chance, Supplier<String> text) {
    return () -> {
      String drawn = text.get();
      return dice.chance(chance) ? drawn : null;
    };
  }

  private String number(int low, int high) {
    return String.valueOf(dice.from(low, high));
  }

  /** A day of the horizon, not before the given one. */
  private String date(int earliest) {
    return date(earliest, plant.horizon().days() - 1);
  }

  private String date(int earliest, int latest) {
    return plant.horizon().date(dice.from(earliest, latest)).toString();
  }
}
