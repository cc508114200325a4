package org.linewright.core.plant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.plant.demand.Contract;
import org.linewright.core.plant.demand.Obligation;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.ActionMark;
import org.linewright.core.plant.line.Actual;
import org.linewright.core.plant.line.Built;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.plant.line.Changeover;
import org.linewright.core.plant.line.ColorLimit;
import org.linewright.core.plant.line.Completed;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.line.Lock;
import org.linewright.core.plant.line.Ramp;
import org.linewright.core.plant.line.SequenceRule;
import org.linewright.core.plant.line.Station;
import org.linewright.core.plant.line.Task;
import org.linewright.core.plant.line.TaskLink;
import org.linewright.core.plant.line.Vehicle;
import org.linewright.core.plant.product.Alternate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.Localization;
import org.linewright.core.plant.product.OptionRow;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.programme.Activity;
import org.linewright.core.plant.programme.ActivityActual;
import org.linewright.core.plant.programme.ActivityLink;
import org.linewright.core.plant.programme.Baseline;
import org.linewright.core.plant.programme.Crew;
import org.linewright.core.plant.programme.Facility;
import org.linewright.core.plant.programme.Fund;
import org.linewright.core.plant.programme.Unlock;
import org.linewright.core.plant.risk.Doubt;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.Shock;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.Candidate;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Receipt;
import org.linewright.core.plant.supply.Route;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.plant.supply.SourcingLimit;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockCount;
import org.linewright.core.plant.supply.Supplier;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;
import org.linewright.core.time.Horizon;

/**
 * One immutable plant: its settings and all its tables. A table that was not given is there, empty
 * and not present. A change makes a new plant; thread-safe.
 */
public final class Plant {
  private final PlantSettings settings;
  private final Map<String, Table<?>> tables;

  private Plant(PlantSettings settings, Map<String, Table<?>> tables) {
    this.settings = settings;
    this.tables = tables;
  }

  /** A plant with these settings and no tables. */
  public static Plant of(PlantSettings settings) {
    Map<String, Table<?>> tables = new LinkedHashMap<>();
    for (TableSpec<?> spec : PlantTables.all()) {
      tables.put(spec.name(), Table.absent(spec));
    }
    return new Plant(settings, tables);
  }

  /** This plant with one table replaced. */
  public Plant with(Table<?> table) {
    Map<String, Table<?>> changed = new LinkedHashMap<>(tables);
    if (changed.replace(table.spec().name(), table) == null) {
      throw new IllegalArgumentException("table " + table.spec() + " is not of the format");
    }
    return new Plant(settings, changed);
  }

  /** This plant with one table given as rows in memory. */
  public <T extends Record> Plant with(TableSpec<T> spec, List<T> rows) {
    return with(Table.of(spec, rows));
  }

  /** This plant with other settings. */
  public Plant with(PlantSettings changed) {
    return new Plant(changed, tables);
  }

  public PlantSettings settings() {
    return settings;
  }

  public Horizon horizon() {
    return settings.horizon();
  }

  /** The table of a spec, with the place of each row. */
  @SuppressWarnings("unchecked") // with() puts a table only under the name of its own spec
  public <T extends Record> Table<T> table(TableSpec<T> spec) {
    Table<?> table = tables.get(spec.name());
    if (table == null) {
      throw new IllegalArgumentException("table " + spec + " is not of the format");
    }
    return (Table<T>) table;
  }

  public List<CalendarRow> calendars() {
    return table(PlantTables.CALENDARS).rows();
  }

  public List<Line> lines() {
    return table(PlantTables.LINES).rows();
  }

  public List<LineRate> lineRates() {
    return table(PlantTables.LINE_RATES).rows();
  }

  public List<Changeover> changeovers() {
    return table(PlantTables.CHANGEOVERS).rows();
  }

  public List<Ramp> ramps() {
    return table(PlantTables.RAMPS).rows();
  }

  public List<Variant> variants() {
    return table(PlantTables.VARIANTS).rows();
  }

  public List<Localization> localization() {
    return table(PlantTables.LOCALIZATION).rows();
  }

  public List<Part> parts() {
    return table(PlantTables.PARTS).rows();
  }

  public List<BomLine> bom() {
    return table(PlantTables.BOM).rows();
  }

  public List<Alternate> alternates() {
    return table(PlantTables.ALTERNATES).rows();
  }

  public List<KitCohort> kits() {
    return table(PlantTables.KITS).rows();
  }

  public List<Stock> stock() {
    return table(PlantTables.STOCK).rows();
  }

  public List<Arrival> arrivals() {
    return table(PlantTables.ARRIVALS).rows();
  }

  public List<Order> orders() {
    return table(PlantTables.ORDERS).rows();
  }

  public List<Contract> contracts() {
    return table(PlantTables.CONTRACTS).rows();
  }

  public List<Obligation> obligations() {
    return table(PlantTables.OBLIGATIONS).rows();
  }

  public List<Supplier> suppliers() {
    return table(PlantTables.SUPPLIERS).rows();
  }

  public List<Source> sources() {
    return table(PlantTables.SOURCES).rows();
  }

  public List<Receipt> receipts() {
    return table(PlantTables.RECEIPTS).rows();
  }

  public List<Candidate> candidates() {
    return table(PlantTables.CANDIDATES).rows();
  }

  public List<SourcingLimit> sourcingLimits() {
    return table(PlantTables.SOURCING_LIMITS).rows();
  }

  public List<Route> routes() {
    return table(PlantTables.ROUTES).rows();
  }

  public List<Event> events() {
    return table(PlantTables.EVENTS).rows();
  }

  public List<Shock> shocks() {
    return table(PlantTables.SHOCKS).rows();
  }

  public List<Doubt> doubts() {
    return table(PlantTables.DOUBTS).rows();
  }

  public List<Actual> actuals() {
    return table(PlantTables.ACTUALS).rows();
  }

  public List<Facility> facilities() {
    return table(PlantTables.FACILITIES).rows();
  }

  public List<Activity> activities() {
    return table(PlantTables.ACTIVITIES).rows();
  }

  public List<ActivityLink> activityLinks() {
    return table(PlantTables.ACTIVITY_LINKS).rows();
  }

  public List<ActivityActual> activityActuals() {
    return table(PlantTables.ACTIVITY_ACTUALS).rows();
  }

  public List<Baseline> baselines() {
    return table(PlantTables.BASELINES).rows();
  }

  public List<Crew> crews() {
    return table(PlantTables.CREWS).rows();
  }

  public List<Fund> funds() {
    return table(PlantTables.FUNDS).rows();
  }

  public List<Unlock> unlocks() {
    return table(PlantTables.UNLOCKS).rows();
  }

  public List<Vehicle> vehicles() {
    return table(PlantTables.VEHICLES).rows();
  }

  public List<Task> tasks() {
    return table(PlantTables.TASKS).rows();
  }

  public List<TaskLink> taskLinks() {
    return table(PlantTables.TASK_LINKS).rows();
  }

  public List<Station> stations() {
    return table(PlantTables.STATIONS).rows();
  }

  public List<OptionRow> options() {
    return table(PlantTables.OPTIONS).rows();
  }

  public List<SequenceRule> sequenceRules() {
    return table(PlantTables.SEQUENCE_RULES).rows();
  }

  public List<ColorLimit> colors() {
    return table(PlantTables.COLORS).rows();
  }

  public List<Built> built() {
    return table(PlantTables.BUILT).rows();
  }

  public List<Completed> completed() {
    return table(PlantTables.COMPLETED).rows();
  }

  public List<StockCount> stockCounts() {
    return table(PlantTables.STOCK_COUNTS).rows();
  }

  public List<ActionMark> actionMarks() {
    return table(PlantTables.ACTION_MARKS).rows();
  }

  public List<Lock> locks() {
    return table(PlantTables.LOCKS).rows();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Plant plant
        && plant.settings.equals(settings)
        && plant.tables.equals(tables);
  }

  @Override
  public int hashCode() {
    return 31 * settings.hashCode() + tables.hashCode();
  }

  @Override
  public String toString() {
    return "Plant " + settings.name();
  }
}
