package org.linewright.core.plant;

import java.util.List;
import java.util.Optional;
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
import org.linewright.core.table.TableSpec;

/** All tables of plant folder format 1, in the order in which they are written and documented. */
public final class PlantTables {
  public static final TableSpec<CalendarRow> CALENDARS = TableSpec.of(CalendarRow.class);
  public static final TableSpec<Line> LINES = TableSpec.of(Line.class);
  public static final TableSpec<LineRate> LINE_RATES = TableSpec.of(LineRate.class);
  public static final TableSpec<Changeover> CHANGEOVERS = TableSpec.of(Changeover.class);
  public static final TableSpec<Ramp> RAMPS = TableSpec.of(Ramp.class);
  public static final TableSpec<Variant> VARIANTS = TableSpec.of(Variant.class);
  public static final TableSpec<Localization> LOCALIZATION = TableSpec.of(Localization.class);
  public static final TableSpec<Part> PARTS = TableSpec.of(Part.class);
  public static final TableSpec<BomLine> BOM = TableSpec.of(BomLine.class);
  public static final TableSpec<Alternate> ALTERNATES = TableSpec.of(Alternate.class);
  public static final TableSpec<KitCohort> KITS = TableSpec.of(KitCohort.class);
  public static final TableSpec<Stock> STOCK = TableSpec.of(Stock.class);
  public static final TableSpec<Arrival> ARRIVALS = TableSpec.of(Arrival.class);
  public static final TableSpec<Order> ORDERS = TableSpec.of(Order.class);
  public static final TableSpec<Contract> CONTRACTS = TableSpec.of(Contract.class);
  public static final TableSpec<Obligation> OBLIGATIONS = TableSpec.of(Obligation.class);
  public static final TableSpec<Supplier> SUPPLIERS = TableSpec.of(Supplier.class);
  public static final TableSpec<Source> SOURCES = TableSpec.of(Source.class);
  public static final TableSpec<Receipt> RECEIPTS = TableSpec.of(Receipt.class);
  public static final TableSpec<Candidate> CANDIDATES = TableSpec.of(Candidate.class);
  public static final TableSpec<SourcingLimit> SOURCING_LIMITS = TableSpec.of(SourcingLimit.class);
  public static final TableSpec<Route> ROUTES = TableSpec.of(Route.class);
  public static final TableSpec<Event> EVENTS = TableSpec.of(Event.class);
  public static final TableSpec<Shock> SHOCKS = TableSpec.of(Shock.class);
  public static final TableSpec<Doubt> DOUBTS = TableSpec.of(Doubt.class);
  public static final TableSpec<Actual> ACTUALS = TableSpec.of(Actual.class);
  public static final TableSpec<Facility> FACILITIES = TableSpec.of(Facility.class);
  public static final TableSpec<Activity> ACTIVITIES = TableSpec.of(Activity.class);
  public static final TableSpec<ActivityLink> ACTIVITY_LINKS = TableSpec.of(ActivityLink.class);
  public static final TableSpec<ActivityActual> ACTIVITY_ACTUALS =
      TableSpec.of(ActivityActual.class);
  public static final TableSpec<Baseline> BASELINES = TableSpec.of(Baseline.class);
  public static final TableSpec<Crew> CREWS = TableSpec.of(Crew.class);
  public static final TableSpec<Fund> FUNDS = TableSpec.of(Fund.class);
  public static final TableSpec<Unlock> UNLOCKS = TableSpec.of(Unlock.class);
  public static final TableSpec<Task> TASKS = TableSpec.of(Task.class);
  public static final TableSpec<TaskLink> TASK_LINKS = TableSpec.of(TaskLink.class);
  public static final TableSpec<Station> STATIONS = TableSpec.of(Station.class);
  public static final TableSpec<OptionRow> OPTIONS = TableSpec.of(OptionRow.class);
  public static final TableSpec<SequenceRule> SEQUENCE_RULES = TableSpec.of(SequenceRule.class);
  public static final TableSpec<ColorLimit> COLORS = TableSpec.of(ColorLimit.class);
  public static final TableSpec<Vehicle> VEHICLES = TableSpec.of(Vehicle.class);

  public static final TableSpec<Built> BUILT = TableSpec.of(Built.class);
  public static final TableSpec<Completed> COMPLETED = TableSpec.of(Completed.class);
  public static final TableSpec<StockCount> STOCK_COUNTS = TableSpec.of(StockCount.class);
  public static final TableSpec<Lock> LOCKS = TableSpec.of(Lock.class);
  public static final TableSpec<ActionMark> ACTION_MARKS = TableSpec.of(ActionMark.class);

  private static final List<TableSpec<?>> ALL =
      List.of(
          CALENDARS,
          LINES,
          LINE_RATES,
          CHANGEOVERS,
          RAMPS,
          VARIANTS,
          LOCALIZATION,
          PARTS,
          BOM,
          ALTERNATES,
          KITS,
          STOCK,
          ARRIVALS,
          ORDERS,
          CONTRACTS,
          OBLIGATIONS,
          SUPPLIERS,
          SOURCES,
          RECEIPTS,
          CANDIDATES,
          SOURCING_LIMITS,
          ROUTES,
          EVENTS,
          SHOCKS,
          DOUBTS,
          ACTUALS,
          FACILITIES,
          ACTIVITIES,
          ACTIVITY_LINKS,
          ACTIVITY_ACTUALS,
          BASELINES,
          CREWS,
          FUNDS,
          UNLOCKS,
          TASKS,
          TASK_LINKS,
          STATIONS,
          OPTIONS,
          SEQUENCE_RULES,
          COLORS,
          VEHICLES,
          BUILT,
          COMPLETED,
          STOCK_COUNTS,
          LOCKS,
          ACTION_MARKS);

  private static final List<TableSpec<?>> REQUIRED = List.of(LINES, LINE_RATES, VARIANTS);

  private PlantTables() {}

  /** Every table of the format. */
  public static List<TableSpec<?>> all() {
    return ALL;
  }

  /** Tables that a plant cannot do without. */
  public static List<TableSpec<?>> required() {
    return REQUIRED;
  }

  public static Optional<TableSpec<?>> find(String name) {
    return ALL.stream().filter(spec -> spec.name().equals(name)).findFirst();
  }
}
