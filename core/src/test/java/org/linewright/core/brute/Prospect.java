package org.linewright.core.brute;

import java.util.List;
import org.linewright.core.brute.Way.Need;
import org.linewright.core.brute.Way.Pick;

/**
 * The most that a situation can still bring; only to pass over days that cannot be the best.
 * Vehicles are limited by kits, by parts as if each way had all of them, and by what each line
 * could build alone; orders are delivered on the first possible day, and nothing bought is dear.
 */
final class Prospect {
  private static final int PLENTY = 1_000_000;
  private static final long EVERYTHING = Long.MAX_VALUE / 4;

  private final TinyPlant plant;
  private final boolean isBlind;
  private final int[][] couldStart;

  /** A blind prospect takes everything for possible, so that nothing is passed over. */
  Prospect(TinyPlant plant, boolean isBlind) {
    this.plant = plant;
    this.isBlind = isBlind;
    this.couldStart = new int[plant.variants.size()][plant.days + 1];
    for (int variant = 0; variant < couldStart.length; variant++) {
      for (int day = plant.days - 2; day >= 0; day--) {
        couldStart[variant][day] = couldStart[variant][day + 1];
        for (int[][] ofLine : plant.most) {
          couldStart[variant][day] += ofLine[variant][day];
        }
      }
    }
  }

  /** Cents at most from the morning of a day on. */
  long cents(Situation now, int day) {
    if (isBlind) {
      return EVERYTHING;
    }
    long cents = -plant.limits.parkedCents(now);
    for (int variant = 0; variant < couldStart.length; variant++) {
      cents += ofVariant(now, variant, day);
    }
    return cents;
  }

  private long ofVariant(Situation now, int variant, int day) {
    int left = now.made(variant) + canBeMade(now, variant, day);
    int soonest = now.pool[variant] + now.coming[variant][day] > 0 ? day : day + 1;
    long cents = 0;
    int done = 0;
    while (left > 0) {
      int best = -1;
      long bestNet = 0;
      for (int order = 0; order < plant.orders.size(); order++) {
        OrderFacts facts = plant.orders.get(order);
        boolean isOpen = (done >> order & 1) == 0 && now.open[order] > 0;
        if (isOpen && facts.variant() == variant) {
          long net = facts.netCents(Math.max(soonest, facts.due()));
          if (net > bestNet) {
            best = order;
            bestNet = net;
          }
        }
      }
      if (best < 0) {
        return cents;
      }
      int units = Math.min(left, now.open[best]);
      cents += units * bestNet;
      left -= units;
      done |= 1 << best;
    }
    return cents;
  }

  /** Vehicles that can still come off the lines and the yard in time. */
  private int canBeMade(Situation now, int variant, int day) {
    int started = 0;
    int completed = 0;
    for (Way way : plant.ways) {
      if (way.variant() == variant && day < plant.days - 1) {
        boolean usable = way.cohort() < 0 || plant.kitDay[way.cohort()] < plant.days - 1;
        switch (way.kind()) {
          case COMPLETE -> {
            int kits = way.cohort() < 0 ? PLENTY : usable ? now.kits[way.cohort()] : 0;
            started += Math.min(kits, fromShelf(now, way, day));
          }
          case INCOMPLETE -> started += usable ? now.kits[way.cohort()] : 0;
          case COMPLETION ->
              completed += usable ? Math.min(now.yard[way.cohort()], fromShelf(now, way, day)) : 0;
          case SECOND_STAGE -> {
            int base = plant.base[variant];
            int bases = now.made(base) + canBeMade(now, base, day);
            started += Math.min(bases, fromShelf(now, way, day));
          }
        }
      }
    }
    return completed + Math.min(started, couldStart[variant][day]);
  }

  /** Vehicles for which the parts would do, if they had all parts that can still be there. */
  private int fromShelf(Situation now, Way way, int day) {
    List<Need> needs = way.needsByDay().get(day);
    for (int later = day + 1; later < plant.days - 1; later++) {
      if (!way.needsByDay().get(later).equals(needs)) {
        return PLENTY;
      }
    }
    int units = PLENTY;
    for (Need need : needs) {
      int ofNeed = 0;
      for (Pick pick : need.choices()) {
        ofNeed += pieces(now, pick.part(), day) / Math.max(1, pick.pieces());
      }
      units = Math.min(units, ofNeed);
    }
    return units;
  }

  private int pieces(Situation now, int part, int day) {
    int pieces = now.shelf[part];
    for (int later = day; later < plant.days - 1; later++) {
      pieces += plant.supply[part][later];
    }
    for (int number = 0; number < now.bought.length; number++) {
      Offer offer = plant.dearOffers.get(number);
      pieces += offer.part() == part ? offer.most() - now.bought[number] : 0;
    }
    return pieces;
  }
}
