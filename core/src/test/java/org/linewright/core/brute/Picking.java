package org.linewright.core.brute;

import java.util.Deque;
import java.util.List;
import org.linewright.core.brute.DayChoices.Next;
import org.linewright.core.brute.Way.Need;
import org.linewright.core.brute.Way.Pick;

/**
 * Tries every way to take the parts of some vehicles from the shelf: which vehicles get which
 * alternate, and what is bought from which dear source. Nothing is lost by buying only when a piece
 * lacks, and no more than then lacks, rounded up: the same order can be made larger later on, since
 * pieces that come early cost nothing.
 */
final class Picking {
  private final TinyPlant plant;
  private final Situation now;
  private final int day;
  private final Deque<Move> moves;
  private final Next next;
  private List<Need> needs = List.of();
  private int vehicles;

  Picking(TinyPlant plant, Situation now, int day, Deque<Move> moves, Next next) {
    this.plant = plant;
    this.now = now;
    this.day = day;
    this.moves = moves;
    this.next = next;
  }

  /** Takes what so many vehicles need each way that there is, and goes on; true = stop. */
  boolean take(List<Need> needsOfOne, int units, long cents) {
    needs = needsOfOne;
    vehicles = units;
    return fit(0, cents);
  }

  private boolean fit(int need, long cents) {
    return need == needs.size() ? next.go(cents) : choose(need, 0, vehicles, cents);
  }

  /** Shares the vehicles that are left among the choices from a number on. */
  private boolean choose(int need, int choice, int left, long cents) {
    List<Pick> choices = needs.get(need).choices();
    Pick pick = choices.get(choice);
    boolean isLast = choice == choices.size() - 1;
    for (int units = left; units >= (isLast ? left : 0); units--) {
      int others = left - units;
      Next rest =
          others == 0
              ? money -> fit(need + 1, money)
              : money -> choose(need, choice + 1, others, money);
      if (buy(0, pick.part(), units * pick.pieces(), new Purse(cents, rest))) {
        return true;
      }
    }
    return false;
  }

  /** The money so far, and what follows. */
  private record Purse(long cents, Next next) {}

  private boolean buy(int number, int part, int pieces, Purse purse) {
    if (now.shelf[part] >= pieces) {
      now.shelf[part] -= pieces;
      boolean stopped = purse.next.go(purse.cents);
      now.shelf[part] += pieces;
      return stopped;
    }
    if (number == plant.dearOffers.size()) {
      return false;
    }
    Offer offer = plant.dearOffers.get(number);
    if (buy(number + 1, part, pieces, purse)) {
      return true;
    }
    return offer.part() == part && offer.received() <= day && extend(number, part, pieces, purse);
  }

  /** Makes the order at an offer larger, step by step, until nothing lacks. */
  private boolean extend(int number, int part, int pieces, Purse purse) {
    Offer offer = plant.dearOffers.get(number);
    int before = now.bought[number];
    boolean stopped = false;
    boolean lacks = true;
    int total = offer.next(before);
    while (!stopped && lacks && total <= offer.most()) {
      int more = total - before;
      now.bought[number] = total;
      now.shelf[part] += more;
      lacks = now.shelf[part] < pieces;
      moves.push(new Move.Bought(offer, more));
      Purse left = new Purse(purse.cents - more * offer.premiumCents(), purse.next);
      stopped = buy(number + 1, part, pieces, left);
      moves.pop();
      now.shelf[part] -= more;
      total = offer.next(total);
    }
    now.bought[number] = before;
    return stopped;
  }
}
