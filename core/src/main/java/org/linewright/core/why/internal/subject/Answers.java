package org.linewright.core.why.internal.subject;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.units.Money;
import org.linewright.core.why.Price;
import org.linewright.core.why.Remedy;
import org.linewright.core.why.Tried;
import org.linewright.core.why.WhyAnswer;
import org.linewright.core.why.internal.goal.Goal;
import org.linewright.core.why.internal.levers.FirstRoom;
import org.linewright.core.why.internal.levers.Lever;
import org.linewright.core.why.internal.levers.LineLevers;
import org.linewright.core.why.internal.levers.Pieces;
import org.linewright.core.why.internal.levers.RuleLevers;
import org.linewright.core.why.internal.levers.Shortage;
import org.linewright.core.why.internal.levers.SupplyLevers;
import org.linewright.core.why.internal.levers.Window;
import org.linewright.core.why.internal.remedy.RemedySearch;

/**
 * Tries levers and puts an answer together: remedies, what failed, prices, one sentence of advice.
 */
public final class Answers {
  private final Case asked;
  private final SupplyLevers supply;
  private final LineLevers lines;
  private final RuleLevers rules;
  private final RemedySearch search;
  private final List<Price> prices = new ArrayList<>();

  Answers(Case asked, Goal goal) {
    this.asked = asked;
    Pieces pieces = new Pieces(asked.instance(), asked.replanner().before());
    FirstRoom room = new FirstRoom(asked.instance(), asked.trace(), asked.waiting(), pieces);
    this.supply = new SupplyLevers(asked.instance(), pieces, room);
    this.lines = new LineLevers(asked.instance());
    this.rules = new RuleLevers(asked.instance().plant());
    this.search = new RemedySearch(asked.replanner(), goal);
  }

  SupplyLevers supply() {
    return supply;
  }

  LineLevers lines() {
    return lines;
  }

  RuleLevers rules() {
    return rules;
  }

  void tryOut(List<Lever> levers) {
    levers.forEach(search::tryOut);
  }

  /**
   * More of each short part, alone and all together; its alternates; what is announced, earlier.
   */
  void tryParts(List<Shortage> shortages) {
    List<Lever> more = new ArrayList<>();
    shortages.forEach(one -> more.addAll(supply.pieces(one)));
    tryOut(more);
    if (more.size() == shortages.size()) {
      search.tryTogether(more);
    }
    Pieces pieces = new Pieces(asked.instance(), asked.replanner().before());
    for (Shortage shortage : shortages) {
      for (int alternate : pieces.alternates(shortage.part())) {
        tryOut(supply.pieces(shortage.of(alternate)));
      }
      tryOut(supply.earlier(shortage));
      tryOut(rules.approvals(asked.instance().parts().name(shortage.part())));
    }
    priceParts(shortages);
  }

  private void priceParts(List<Shortage> shortages) {
    for (Shortage shortage : shortages) {
      for (Lever lever : supply.pieces(shortage)) {
        Window window = lever.window();
        price(lever.maker().of(1, window.isSoon() ? window.first() : window.latest()));
      }
      for (Lever lever : supply.earlier(shortage)) {
        price(lever.maker().of(1, 0));
      }
    }
  }

  /**
   * More hours for a way to build, and what they are worth: on the first days when vehicles are
   * wanted as soon as possible and that helps, else on the last up to a day.
   */
  void tryShifts(BuildOption option, int byDay, boolean soonest) {
    boolean helped = false;
    for (Lever lever : soonest ? lines.soonShifts(option) : List.<Lever>of()) {
      helped |= search.helps(lever);
    }
    if (!helped) {
      tryOut(lines.shifts(option, byDay));
    }
    priceLine(option, soonest ? lines.firstUse(option) : byDay);
  }

  /** What room for one more vehicle on a line-day brings. */
  void priceLine(BuildOption option, int day) {
    price(
        new Lever.Change(
            "room for one more "
                + asked.instance().variants().name(option.variant())
                + " on "
                + asked.instance().lines().name(option.line())
                + " on "
                + asked.date(day),
            null,
            lines.oneMore(option, day)));
  }

  private void price(Lever.Change change) {
    Money worth = asked.replanner().isUsedUp() ? null : search.worth(change.edits());
    if (worth != null) {
      prices.add(new Price(change.words(), worth));
    }
  }

  /** The answer. */
  WhyAnswer answer(String headline, List<WhyAnswer.Step> steps, List<Tried> alternatives) {
    List<Tried> tried = new ArrayList<>(alternatives);
    tried.addAll(search.failed());
    List<Remedy> remedies = search.remedies();
    String currency = asked.instance().plant().settings().currency();
    String advice = advice(remedies, currency);
    return new WhyAnswer(headline, advice, steps, tried, remedies, prices, currency);
  }

  private static String advice(List<Remedy> remedies, String currency) {
    if (remedies.isEmpty()) {
      return "none found: no change that was tried helps.";
    }
    Remedy best = remedies.get(0);
    @Nullable Money cost = best.cost();
    String single = best.fixesAll() ? "" : "Nothing tried fixes all of it; the best is: ";
    return (best.isOfSeveral() ? "No single change does; together: " : single)
        + best.change()
        + ", and "
        + best.effect()
        + (cost == null ? "" : " (costs " + cost.in(currency) + ")")
        + (best.condition().isEmpty() ? "" : "; " + best.condition())
        + ".";
  }
}
