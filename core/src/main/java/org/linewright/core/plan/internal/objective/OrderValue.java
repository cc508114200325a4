package org.linewright.core.plan.internal.objective;

import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plan.internal.books.Placement;
import org.linewright.core.plan.internal.books.Shipment;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;

/**
 * What a placed order adds to the objective, in cents: value of its vehicles − cost of their
 * lateness + parking saved by completing vehicles on the yard − parking of vehicles begun
 * incomplete. Purchase prices are left out: they hang on all orders together.
 */
public final class OrderValue {
  private final Instance instance;
  private final Recipes recipes;
  private final long[] parkedCents; // [variant]: one vehicle, one day

  public OrderValue(Instance instance, Recipes recipes) {
    this.instance = instance;
    this.recipes = recipes;
    this.parkedCents = Tally.parkedCents(instance);
  }

  /** An order as it is placed, with what it adds. */
  public Placement placement(int number, JobLog starts, OrderResult result) {
    OrderLine order = instance.orders().get(number);
    long earned = 0;
    for (Shipment shipment : result.shipments()) {
      earned += instance.valueCents()[order.variant()] * shipment.units();
      earned -= lateCents(order, shipment);
    }
    return new Placement(starts, result, earned, earned + parkingCents(starts));
  }

  private long parkingCents(JobLog starts) {
    long sum = 0;
    for (int i = 0; i < starts.size; i++) {
      Recipe recipe = recipes.all().get(starts.recipe[i]);
      long parked = parkedCents[recipe.variant()] * starts.units[i];
      if (recipe.completes()) {
        sum += parked * (instance.days() - 1L - starts.day[i]);
      } else if (recipe.kind() == Recipe.Kind.BEGIN) {
        sum -= parked * (instance.days() - 1L - starts.day[i]);
      }
    }
    return sum;
  }

  /** Cost of the lateness of a shipment. */
  static long lateCents(OrderLine order, Shipment shipment) {
    if (order.isAsSoonAsPossible()) {
      return order.latePerDayCents() * shipment.day() * shipment.units();
    }
    long daysLate = (long) shipment.day() - order.dueDay();
    return daysLate <= 0
        ? 0
        : (order.latePerDayCents() * daysLate + order.latePerVehicleCents()) * shipment.units();
  }

  /** What the order adds when all its vehicles come without any cost. */
  public long fullCents(int number) {
    OrderLine order = instance.orders().get(number);
    return instance.valueCents()[order.variant()] * order.quantity();
  }
}
