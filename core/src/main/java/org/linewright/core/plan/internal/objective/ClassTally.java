package org.linewright.core.plan.internal.objective;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.PriorityClass;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plan.internal.books.Shipment;
import org.linewright.core.units.Money;

/** Adds up what becomes of the orders of each priority. */
public final class ClassTally {
  private final Instance instance;
  private final PriorityClasses classes;
  private final int[] ordered; // [class]
  private final int[] onTime;
  private final int[] late;
  private final int[] unmet;
  private final long[] lateVehicleDays;
  private final long[] earnedCents;

  public ClassTally(Instance instance) {
    this.instance = instance;
    this.classes = new PriorityClasses(instance);
    int count = classes.count();
    this.ordered = new int[count];
    this.onTime = new int[count];
    this.late = new int[count];
    this.unmet = new int[count];
    this.lateVehicleDays = new long[count];
    this.earnedCents = new long[count];
  }

  /** Adds an order with all its shipments. */
  public void add(int number, OrderResult result) {
    OrderLine order = instance.orders().get(number);
    int own = classes.of(number);
    int inTime = PlanFigures.unitsOnTime(order, result);
    ordered[own] += order.quantity();
    onTime[own] += inTime;
    unmet[own] += result.unmet();
    late[own] += order.quantity() - inTime - result.unmet();
    for (Shipment shipment : result.shipments()) {
      earnedCents[own] += classes.earnedCents(number, shipment);
      if (!order.isAsSoonAsPossible()) {
        lateVehicleDays[own] +=
            (long) shipment.units() * Math.max(0, shipment.day() - order.dueDay());
      }
    }
  }

  /** The figures of the classes, the most urgent first. */
  List<PlanFigures.OfClass> figures() {
    List<PlanFigures.OfClass> figures = new ArrayList<>();
    for (int number = 0; number < ordered.length; number++) {
      figures.add(
          new PlanFigures.OfClass(
              earnedCents[number], ordered[number] - unmet[number], onTime[number]));
    }
    return List.copyOf(figures);
  }

  /** The classes, the most urgent first. */
  public List<PriorityClass> classes(PlanBound bound) {
    List<PriorityClass> rows = new ArrayList<>();
    for (int number = 0; number < ordered.length; number++) {
      int priority = classes.priority(number);
      rows.add(
          new PriorityClass(
              priority == OrderLine.NO_PRIORITY ? null : priority,
              ordered[number],
              onTime[number],
              late[number],
              unmet[number],
              lateVehicleDays[number],
              new Money(earnedCents[number]),
              classes.isStrict() ? new Money(bound.classCents(number, earnedCents)) : null));
    }
    return List.copyOf(rows);
  }
}
