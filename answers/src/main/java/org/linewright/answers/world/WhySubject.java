package org.linewright.answers.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.linewright.answers.format.Refusal;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.demand.Contract;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.why.WhyAnswer;
import org.linewright.core.why.WhyQuestion;

/**
 * What a question why is about.
 *
 * @param kind kind of thing
 * @param name its name
 * @param day the day of a line; {@code LocalDate.EPOCH} for anything else
 */
public record WhySubject(Kind kind, String name, LocalDate day) {

  /** Kinds of things that can be asked about. */
  public enum Kind {
    ORDER,
    PART,
    VARIANT,
    COHORT,
    CONTRACT,
    LINE;

    /** The word for it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Anything but a line. */
  public static WhySubject of(Kind kind, String name) {
    return new WhySubject(kind, name, LocalDate.EPOCH);
  }

  /** A line on a day. */
  public static WhySubject lineDay(String line, LocalDate day) {
    return new WhySubject(Kind.LINE, line, day);
  }

  /**
   * Asks.
   *
   * @param why the plan, ready to be asked
   * @throws Refusal when the world knows no such thing, or the day is not planned
   */
  public WhyAnswer ask(World world, WhyQuestion why) {
    String known = Refusal.known(kind.word(), name, names(world));
    return switch (kind) {
      case ORDER -> why.order(known);
      case PART -> why.part(known);
      case VARIANT -> why.variant(known);
      case COHORT -> why.cohort(known);
      case CONTRACT -> why.contract(known);
      case LINE -> why.lineDay(known, planned(world.plant()));
    };
  }

  private List<String> names(World world) {
    Plant plant = world.plant();
    return switch (kind) {
      case ORDER -> plant.orders().stream().map(Order::order).toList();
      case PART -> world.instance().parts().all();
      case VARIANT -> plant.variants().stream().map(Variant::variant).toList();
      case COHORT -> plant.kits().stream().map(KitCohort::cohort).toList();
      case CONTRACT -> plant.contracts().stream().map(Contract::contract).toList();
      case LINE -> plant.lines().stream().map(Line::line).toList();
    };
  }

  private LocalDate planned(Plant plant) {
    int number = plant.horizon().day(day);
    if (number < 0 || number >= plant.horizon().days()) {
      throw new Refusal(
          day
              + " is not planned: the horizon is "
              + plant.horizon().planDate()
              + " to "
              + plant.horizon().end());
    }
    return day;
  }
}
