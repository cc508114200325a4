package org.linewright.answers.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.Stopwatch;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.PartTransfer;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plan.Purchase;
import org.linewright.core.plant.Plant;
import org.linewright.core.reason.Reason;

/** Shows the answer of {@code plan}. */
public record PlanView(Plant plant, Plan plan, Stopwatch stopwatch) {
  /** The table of key figures. */
  public static final String SUMMARY = "summary";

  /** The tables that {@code --out DIR} writes. */
  public static final List<String> FILES =
      List.of("jobs", "completions", "transfers", "purchases", "deliveries", "orders");

  public Answer answer() {
    List<Grid<?>> tables = new ArrayList<>(files());
    tables.add(FigureTable.figures("Plan", figures(true)));
    tables.add(new PriorityClassesView(plan.summary().classes()).grid());
    tables.add(notices());
    return new Answer(List.of(), shown(), tables, this::json);
  }

  private List<Grid<?>> shown() {
    List<OrderOutcome> trouble =
        plan.orders().stream().filter(order -> order.late() + order.unmet() > 0).toList();
    List<Grid<?>> shown = new ArrayList<>();
    shown.add(FigureTable.figures("Plan", figures(false)));
    shown.add(notices());
    shown.add(new PriorityClassesView(plan.summary().classes()).ofSeveral());
    shown.add(FigureTable.lastStarts("line", plan.summary().lastStartByLine()));
    shown.add(FigureTable.lastStarts("contract", plan.summary().lastStartByContract()));
    shown.add(new StartsByPeriod(plant, plan.jobs()).grid());
    shown.add(orders("Orders late or unmet").withRows(trouble));
    shown.add(transfers());
    shown.add(new PurchaseTotals(plan.purchases()).grid());
    return shown.stream().filter(grid -> !grid.rows().isEmpty()).toList();
  }

  /** The tables of {@link #FILES}. */
  public List<Grid<?>> files() {
    return List.of(jobs(), completions(), transfers(), purchases(), deliveries(), orders("Orders"));
  }

  /** The content of {@code summary.json}. */
  public Map<String, @Nullable Object> json() {
    PlanSummary summary = plan.summary();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("mode", summary.mode());
    json.put("objective", summary.objective());
    json.put("bound", summary.bound());
    json.put("gap", summary.gap());
    json.put("released", summary.released());
    json.put("on_time", summary.onTime());
    json.put("late", summary.late());
    json.put("unmet", summary.unmet());
    json.put("unmet_due_after_horizon", summary.unmetDueAfterHorizon());
    json.put("late_vehicle_days", summary.lateVehicleDays());
    json.put("waiting_vehicle_days", summary.waitingVehicleDays());
    json.put("last_start", summary.lastStart());
    json.put("last_start_by_line", summary.lastStartByLine());
    json.put("last_start_by_contract", summary.lastStartByContract());
    json.put("notices", texts());
    json.put("priorities", plant.settings().priorities());
    json.put("classes", new PriorityClassesView(summary.classes()).json());
    json.put("seconds_load", stopwatch.seconds("load", "compile"));
    json.put("seconds_planning", stopwatch.seconds("kits", "plan"));
    return json;
  }

  private List<String> texts() {
    return plan.notices().stream().map(Reason::text).toList();
  }

  private Grid<String> notices() {
    return Grid.of("notices", "What is locked or frozen and cannot be started", texts())
        .column("notice", text -> text);
  }

  /** The summary as rows; what is told by line or contract, as {@code figure.NAME}, if wanted. */
  private List<FigureTable.Figure> figures(boolean byName) {
    List<FigureTable.Figure> figures = new ArrayList<>();
    json()
        .forEach(
            (name, value) -> {
              if (value instanceof Map<?, ?> map) {
                if (byName) {
                  map.forEach(
                      (key, each) -> figures.add(new FigureTable.Figure(name + "." + key, each)));
                }
              } else if (!(value instanceof List<?>)) {
                figures.add(new FigureTable.Figure(name, value));
              }
            });
    figures.removeIf(
        figure -> figure.figure().startsWith("seconds_") || figure.figure().equals("priorities"));
    return figures;
  }

  private Grid<Job> jobs() {
    return Grid.of(Job.class, plan.jobs());
  }

  private Grid<Completion> completions() {
    return Grid.of(Completion.class, plan.completions());
  }

  private Grid<PartTransfer> transfers() {
    return Grid.of(PartTransfer.class, plan.transfers());
  }

  private Grid<Purchase> purchases() {
    return Grid.of(Purchase.class, plan.purchases());
  }

  private Grid<Delivery> deliveries() {
    return Grid.of(Delivery.class, plan.deliveries());
  }

  private Grid<OrderOutcome> orders(String title) {
    return Grid.of("orders", title, plan.orders())
        .column("order", OrderOutcome::order)
        .column("variant", OrderOutcome::variant)
        .column("quantity", OrderOutcome::quantity)
        .column("due", OrderOutcome::due)
        .column("on_time", OrderOutcome::onTime)
        .column("late", OrderOutcome::late)
        .column("unmet", OrderOutcome::unmet)
        .column("reason", OrderOutcome::reason);
  }
}
