package org.linewright.core.plan.internal.purchases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.SourceOption;
import org.linewright.core.plan.internal.program.WholeProgram;
import org.linewright.core.plan.internal.program.WholeSum;
import org.linewright.core.plan.internal.purchases.PurchasePlanner.Buy;

/**
 * Buys for the least price above the cheapest source, exactly: how much from which source in which
 * week, so that every piece is there when it is taken. Among equally dear ways the one with the
 * fewest piece-days on the shelf.
 */
public final class PurchaseProgram {
  private static final WholeProgram.Limit LIMIT = new WholeProgram.Limit(0.5, 5);
  private static final double MOST_CENTS = 1e17;

  private final Instance instance;
  private final long[] needed; // [day]: pieces to be bought up to the day
  private final List<PurchaseOffer> offers;

  /**
   * @param taken pieces taken, {@code [day]}
   */
  PurchaseProgram(Instance instance, int part, long[] taken) {
    this.instance = instance;
    this.needed = new long[taken.length];
    int[] supply = instance.supply().cumulative(part, taken.length);
    long used = 0;
    long most = 0;
    for (int day = 0; day < taken.length; day++) {
      used += taken[day];
      most = Math.max(most, used - supply[day]);
      needed[day] = most;
    }
    this.offers = PurchaseOffer.of(instance, part, most);
  }

  /** True when some part may be bought at more than one price. */
  public static boolean isNeeded(Instance instance) {
    return instance.sources().stream()
        .anyMatch(
            ofPart ->
                ofPart.stream().mapToLong(SourceOption::unitPriceCents).distinct().count() > 1);
  }

  /** The purchases by receipt; empty when none were found that are proven the cheapest. */
  List<Buy> buys() {
    long shelf = 1; // more than all piece-days together: price comes first
    double most = 0;
    for (PurchaseOffer offer : offers) {
      shelf += offer.mostPieces() * instance.days();
      most += (double) offer.mostPieces() * offer.premiumCents();
    }
    if (most * shelf > MOST_CENTS) {
      return List.of();
    }
    WholeProgram program = new WholeProgram();
    int[] lots = new int[offers.size()];
    WholeSum objective = new WholeSum();
    for (int i = 0; i < lots.length; i++) {
      PurchaseOffer offer = offers.get(i);
      lots[i] = offer.addLots(program);
      long perPiece = offer.premiumCents() * shelf + instance.days() - offer.receiptDay();
      objective.add(-perPiece * offer.source().orderMultiple(), lots[i]);
    }
    addNeeds(program, lots);
    WholeProgram.Result result = program.maximize(objective, -WholeProgram.ENDLESS, LIMIT);
    boolean isProven =
        result.values().length > 0 && result.bound() == objective.value(result.values());
    return isProven ? buys(result.values(), lots) : List.of();
  }

  private void addNeeds(WholeProgram program, int[] lots) {
    for (int day = 0; day < needed.length; day++) {
      boolean isLast = day + 1 == needed.length || isReceived(day + 1);
      if (isLast && needed[day] > 0) {
        WholeSum bought = new WholeSum();
        for (int i = 0; i < lots.length; i++) {
          if (offers.get(i).receiptDay() <= day) {
            bought.add(offers.get(i).source().orderMultiple(), lots[i]);
          }
        }
        program.addRow(needed[day], bought, WholeProgram.ENDLESS);
      }
    }
  }

  private boolean isReceived(int day) {
    return offers.stream().anyMatch(offer -> offer.receiptDay() == day);
  }

  private List<Buy> buys(long[] values, int[] lots) {
    List<Buy> buys = new ArrayList<>();
    for (int i = 0; i < lots.length; i++) {
      PurchaseOffer offer = offers.get(i);
      long pieces = values[lots[i]] * offer.source().orderMultiple();
      if (pieces > 0) {
        buys.add(new Buy(offer.source(), offer.orderDay(), offer.receiptDay(), pieces));
      }
    }
    for (int number = 0; number < buys.size(); number++) {
      if (buys.get(number).source().isUnlimited()) {
        buys.set(number, justInTime(number, buys));
      }
    }
    buys.sort(Comparator.comparingInt(Buy::receiptDay));
    return buys;
  }

  /** A purchase from the latest day on which it still comes before something lacks. */
  private Buy justInTime(int number, List<Buy> buys) {
    Buy buy = buys.get(number);
    int day = buy.receiptDay();
    while (day + 1 < needed.length && needed[day] <= boughtOfOthers(number, buys, day)) {
      day++;
    }
    int orderDay = buy.source().latestOrder()[day];
    return new Buy(buy.source(), orderDay, buy.source().receipt()[orderDay], buy.pieces());
  }

  private static long boughtOfOthers(int number, List<Buy> buys, int day) {
    long pieces = 0;
    for (int other = 0; other < buys.size(); other++) {
      Buy buy = buys.get(other);
      pieces += other != number && buy.receiptDay() <= day ? buy.pieces() : 0;
    }
    return pieces;
  }
}
