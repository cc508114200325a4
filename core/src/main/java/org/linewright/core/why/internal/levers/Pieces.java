package org.linewright.core.why.internal.levers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.instance.Bill;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.units.Money;
import org.linewright.core.why.internal.goal.OrdersGoal;

/** How many pieces of a part could ever help, and what a piece costs. */
public record Pieces(Instance instance, Plan plan) {

  /** Pieces for every vehicle of the plan that is late or unmet. */
  long most(int part) {
    long pieces = 0;
    List<OrderOutcome> outcomes = plan.orders();
    for (int number = 0; number < outcomes.size(); number++) {
      OrderLine order = instance.orders().get(number);
      pieces += OrdersGoal.missed(outcomes.get(number)) * perVehicle(order.variant(), part);
    }
    return Math.min(pieces, Instance.PLENTY);
  }

  /** Most pieces that one vehicle may take, as the part itself or as an alternate. */
  long perVehicle(int variant, int part) {
    long most = 0;
    for (int of = variant; of >= 0; of = instance.baseVariant()[of]) {
      long largest = 0;
      for (Bill bill : instance.bills().get(of)) {
        largest = Math.max(largest, pieces(bill, of, part));
      }
      most += largest;
    }
    return most;
  }

  private long pieces(Bill bill, int variant, int part) {
    long pieces = bill.quantity(part);
    for (AlternateRule rule : instance.alternates()) {
      boolean fits = rule.variant() < 0 || rule.variant() == variant;
      int quantity = bill.quantity(rule.part());
      pieces += fits && rule.alternate() == part && quantity > 0 ? rule.pieces(quantity) : 0;
    }
    return pieces;
  }

  /** Unit cost, else the lowest price of a source; null = the tables name none. */
  @Nullable Money price(int part) {
    String name = instance.parts().name(part);
    Optional<Money> cost =
        instance.plant().parts().stream()
            .filter(one -> one.part().equals(name))
            .map(Part::unitCost)
            .filter(Objects::nonNull)
            .findAny();
    return cost.or(
            () ->
                instance.plant().sources().stream()
                    .filter(one -> one.part().equals(name))
                    .map(Source::unitPrice)
                    .filter(Objects::nonNull)
                    .min(Money::compareTo))
        .orElse(null);
  }

  /** Parts that may be fitted instead of one. */
  public List<Integer> alternates(int part) {
    return instance.alternates().stream()
        .filter(rule -> rule.part() == part)
        .map(AlternateRule::alternate)
        .distinct()
        .toList();
  }

  /** Dense numbers of the parts that come in the kits of a variant. */
  List<Integer> inKit(int variant) {
    return instance.bills().get(variant).stream()
        .flatMap(
            bill ->
                IntStream.range(0, bill.parts().length)
                    .filter(i -> bill.inKit()[i])
                    .mapToObj(i -> bill.parts()[i]))
        .distinct()
        .toList();
  }
}
