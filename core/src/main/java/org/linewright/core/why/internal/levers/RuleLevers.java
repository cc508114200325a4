package org.linewright.core.why.internal.levers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Edit.SetCells;
import org.linewright.core.scenario.Edit.SetOption;

/** Changes of rules and of what is wanted: transfers, approvals, priority, due day, shipments. */
public final class RuleLevers {
  private final Plant plant;
  private final Bars bars;

  public RuleLevers(Plant plant) {
    this.plant = plant;
    this.bars = new Bars(plant);
  }

  /** Part transfers within a variant, where none are allowed and kits lack parts. */
  public List<Lever> transfers() {
    boolean some = plant.kits().stream().map(KitCohort::missing).anyMatch(set -> !set.isEmpty());
    if (plant.settings().partTransfers() != PartTransfers.NONE || !some) {
      return List.of();
    }
    return List.of(
        once(
            "part transfers",
            "part transfers within each variant",
            new SetOption("part_transfers", PartTransfers.WITHIN_VARIANT.code())));
  }

  /** Approval of each source of a part that is not approved and that nothing bars. */
  public List<Lever> approvals(String part) {
    List<Lever> levers = new ArrayList<>();
    for (Source source : plant.sources()) {
      Integer days = source.approvalDays();
      boolean barred = !bars.of(source).isEmpty();
      if (source.part().equals(part) && !source.approved() && days != null && !barred) {
        LocalDate ready = plant.settings().planDate().plusDays(days);
        LocalDate from = source.from();
        LocalDate first = from != null && from.isAfter(ready) ? from : ready;
        levers.add(
            new Lever(
                "source " + source.supplier(),
                1,
                1,
                Window.NONE,
                false,
                "",
                (size, day) ->
                    new Lever.Change(
                        "source " + source.supplier() + " of " + part + " approved by " + first,
                        source.approvalCost(),
                        List.of(
                            new SetCells(
                                "sources",
                                key(source),
                                SupplyLevers.cells("approved", "yes", "from", "" + first))))));
      }
    }
    return levers;
  }

  private Map<String, String> key(Source source) {
    Map<String, String> key =
        SupplyLevers.cells("part", source.part(), "supplier", source.supplier());
    long alike =
        plant.sources().stream()
            .filter(
                row -> row.part().equals(source.part()) && row.supplier().equals(source.supplier()))
            .count();
    if (alike > 1) {
      key.put("route", source.route() == null ? "" : source.route());
      key.put("from", source.from() == null ? "" : "" + source.from());
    }
    return key;
  }

  /** The order planned before all others. */
  public List<Lever> priority(Order order) {
    int first =
        plant.orders().stream()
            .map(Order::priority)
            .filter(Objects::nonNull)
            .min(Integer::compare)
            .orElse(2);
    if (first == 0) {
      return List.of();
    }
    return List.of(
        once(
            "priority of " + order.order(),
            order.order() + " planned before all other orders",
            set(order, "priority", "" + (first - 1))));
  }

  /**
   * What the customer could agree to: a later due day, smaller deliveries.
   *
   * @param daysLate days that the order is late now; 0 or less = unknown
   */
  public List<Lever> asking(Order order, int daysLate, Instance instance) {
    List<Lever> levers = new ArrayList<>();
    LocalDate due = order.due();
    if (due != null) {
      int most = instance.days() - 1 - instance.horizon().day(due);
      if (most > 0) {
        levers.add(
            Lever.of(
                    order.order() + " due later",
                    most,
                    (size, day) -> {
                      LocalDate later = due.plusDays(size);
                      return new Lever.Change(
                          order.order() + " due " + SupplyLevers.days(size) + " later, on " + later,
                          null,
                          List.of(set(order, "due", "" + later)));
                    })
                .asking(Math.min(most, daysLate)));
      }
    }
    Integer given = order.minimumShipment();
    int smallest = given == null ? order.quantity() : Math.min(given, order.quantity());
    if (smallest > 1) {
      levers.add(
          Lever.of(
                  "smaller deliveries of " + order.order(),
                  smallest - 1L,
                  (size, day) ->
                      new Lever.Change(
                          order.order()
                              + " delivered in pieces of "
                              + (smallest - size)
                              + " or more",
                          null,
                          List.of(set(order, "minimum_shipment", "" + (smallest - size)))))
              .asking(0));
    }
    return levers;
  }

  private static Edit set(Order order, String column, String value) {
    return new SetCells(
        "orders", SupplyLevers.cells("order", order.order()), SupplyLevers.cells(column, value));
  }

  private static Lever once(String subject, String words, Edit edit) {
    return Lever.of(subject, 1, (size, day) -> new Lever.Change(words, null, List.of(edit)));
  }
}
