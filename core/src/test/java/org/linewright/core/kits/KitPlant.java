package org.linewright.core.kits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.product.Alternate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.units.Money;

/** Builds small plants of kits in a few words. */
public final class KitPlant {
  public static final LocalDate TODAY = LocalDate.of(2022, 5, 30);

  private PartTransfers rule;
  private final List<Variant> variants = new ArrayList<>();
  private final List<BomLine> bom = new ArrayList<>();
  private final List<KitCohort> kits = new ArrayList<>();
  private final List<Stock> stock = new ArrayList<>();
  private final List<Arrival> arrivals = new ArrayList<>();
  private final List<Alternate> alternates = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  private KitPlant(PartTransfers rule) {
    this.rule = rule;
  }

  public static KitPlant with(PartTransfers rule) {
    return new KitPlant(rule);
  }

  public KitPlant rule(PartTransfers changed) {
    rule = changed;
    return this;
  }

  /** A variant; lines {@code "HU"}, {@code "WHEEL*4"}, {@code "TYRE*4 loose"}. */
  public KitPlant variant(String name, String family, String... lines) {
    variants.add(
        new Variant(name, name, null, family, null, Money.of(20_000), null, null, null, null));
    for (String line : lines) {
      SupplyKind supply = line.endsWith(" loose") ? SupplyKind.LOOSE : SupplyKind.KIT;
      List<String> words = List.of(line.replace(" loose", "").split("[*]", -1));
      int quantity = words.size() > 1 ? Integer.parseInt(words.get(1)) : 1;
      bom.add(new BomLine(name, words.get(0), quantity, supply, null, null));
    }
    return this;
  }

  /** Usable kits; {@code missing} separated by blanks. */
  public KitPlant kits(String cohort, String variant, int count, String missing) {
    return kits(cohort, variant, count, 0, missing);
  }

  /** Usable kits, of which {@code built} are cars on the yard. */
  public KitPlant kits(String cohort, String variant, int count, int built, String missing) {
    return kits(cohort, variant, count, built, missing, StockStatus.ON_HAND, null);
  }

  public KitPlant kits(
      String cohort,
      String variant,
      int count,
      int built,
      String missing,
      StockStatus status,
      LocalDate available) {
    List<String> parts = missing.isBlank() ? List.of() : List.of(missing.split(" ", -1));
    kits.add(new KitCohort(cohort, variant, count, parts, status, available, built, null, null));
    return this;
  }

  public KitPlant stock(String part, int pieces) {
    stock.add(new Stock(part, pieces, StockStatus.ON_HAND, null));
    return this;
  }

  public KitPlant arrival(String part, int pieces, LocalDate day) {
    arrivals.add(
        new Arrival("C" + arrivals.size(), part, pieces, day, null, 0, null, null, "at sea"));
    return this;
  }

  public KitPlant alternate(String variant, String part, String alternate, double ratio) {
    alternates.add(new Alternate(variant, part, alternate, ratio, null, null));
    return this;
  }

  public KitPlant waive(String part) {
    return waive(part, null, null);
  }

  /** A waiver that begins and ends; null = open. */
  public KitPlant waive(String part, @Nullable LocalDate from, @Nullable LocalDate to) {
    events.add(new Event("W-" + part, from, to, EventKind.WAIVER, part, "", ""));
    return this;
  }

  public Plant plant() {
    TreeSet<String> names = new TreeSet<>();
    bom.forEach(line -> names.add(line.part()));
    kits.forEach(cohort -> names.addAll(cohort.missing()));
    stock.forEach(row -> names.add(row.part()));
    alternates.forEach(row -> names.add(row.alternate()));
    arrivals.forEach(row -> names.add(row.part()));
    List<Part> parts =
        names.stream().map(part -> new Part(part, part, null, null, null, null, null)).toList();
    return Plant.of(PlantSettings.of("test", TODAY, TODAY.plusDays(200)).withPartTransfers(rule))
        .with(PlantTables.VARIANTS, variants)
        .with(PlantTables.PARTS, parts)
        .with(PlantTables.BOM, bom)
        .with(PlantTables.KITS, kits)
        .with(PlantTables.STOCK, stock)
        .with(PlantTables.ARRIVALS, arrivals)
        .with(PlantTables.ALTERNATES, alternates)
        .with(PlantTables.EVENTS, events);
  }

  public Instance instance() {
    return Instance.compile(plant());
  }
}
