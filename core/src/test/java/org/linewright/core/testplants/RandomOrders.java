package org.linewright.core.testplants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.demand.Contract;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.units.Money;

/** Contracts and orders. */
final class RandomOrders {
  private final Draft draft;

  RandomOrders(Draft draft) {
    this.draft = draft;
  }

  void add(Dice dice) {
    draft.put(
        PlantTables.CONTRACTS,
        List.of(
            new Contract("C1", "B1", null, null, null),
            new Contract("C2", "B2", null, null, null)));
    List<Order> rows = new ArrayList<>();
    for (String order : Draft.names("O", dice.from(1, draft.size().orders()))) {
      rows.add(order(dice, order));
    }
    draft.put(PlantTables.ORDERS, rows);
  }

  private Order order(Dice dice, String name) {
    int quantity = dice.from(1, draft.size().orderQuantity());
    LocalDate due = draft.anyDate(dice, 1);
    boolean isAsap = dice.chance(0.35) && draft.has(Feature.ASAP_ORDERS);
    Integer smallest = dice.chance(0.6) ? dice.from(1, quantity) : null;
    Money late = dice.chance(0.3) ? new Money(dice.from(0, 20_000)) : null;
    return new Order(
        name,
        dice.chance(0.8) ? dice.oneOf("C1", "C2") : null,
        dice.oneOf(draft.plant().variants()).variant(),
        quantity,
        isAsap ? null : due,
        dice.from(1, 3),
        null,
        draft.has(Feature.COSTS) ? late : null,
        draft.has(Feature.SPLITTABLE_ORDERS) ? smallest : null);
  }
}
