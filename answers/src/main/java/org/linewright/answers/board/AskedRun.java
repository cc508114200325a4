package org.linewright.answers.board;

import java.util.Objects;
import java.util.Optional;
import org.linewright.answers.board.AskWhere.WhereOptions;
import org.linewright.answers.format.Refusal;
import org.linewright.core.plan.board.Board;
import org.linewright.core.plan.board.MovedRun;
import org.linewright.core.plan.board.Run;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.product.Variant;

/** The vehicles that somebody takes up to start them elsewhere. */
record AskedRun(WhereOptions asked, Plant plant) {

  /**
   * Goes on where the plant knows what is named.
   *
   * @throws Refusal when it does not
   */
  void check() {
    if (asked.order() != null) {
      Refusal.known("order", asked.order(), plant.orders().stream().map(Order::order).toList());
    }
    if (asked.variant() != null) {
      Refusal.known(
          "variant", asked.variant(), plant.variants().stream().map(Variant::variant).toList());
    }
    if (asked.line() != null) {
      Refusal.known("line", asked.line(), plant.lines().stream().map(Line::line).toList());
    }
  }

  /**
   * The run as it stands on a board.
   *
   * @throws Refusal when the plan starts nothing such there
   */
  MovedRun on(Board board) {
    Optional<Order> order =
        plant.orders().stream().filter(one -> one.order().equals(asked.order())).findFirst();
    String variant =
        order.map(Order::variant).orElseGet(() -> Objects.requireNonNull(asked.variant()));
    Integer units = asked.units();
    if (units == null) {
      units = asked.line() == null ? order.map(Order::quantity).orElse(1) : standing(board);
    }
    return new MovedRun(asked.order(), variant, units, asked.line(), asked.day());
  }

  /** Vehicles that are started at the place. */
  private int standing(Board board) {
    return board.runs().stream()
        .filter(run -> run.line().equals(asked.line()) && run.day().equals(asked.day()))
        .filter(
            run ->
                asked.order() == null
                    ? run.order() == null && run.variant().equals(asked.variant())
                    : asked.order().equals(run.order()))
        .mapToInt(Run::units)
        .max()
        .orElseThrow(
            () ->
                new Refusal(
                    "the plan starts nothing such on line "
                        + asked.line()
                        + " on "
                        + asked.day()
                        + "\nMaybe see what it starts: board."));
  }
}
