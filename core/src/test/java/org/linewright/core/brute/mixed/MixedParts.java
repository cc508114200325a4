package org.linewright.core.brute.mixed;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.brute.Offer;
import org.linewright.core.brute.TinyPlant;
import org.linewright.core.brute.Way;
import org.linewright.core.brute.Way.Need;
import org.linewright.core.brute.Way.Pick;
import org.linewright.core.brute.mixed.MixedModel.Made;
import org.linewright.core.brute.mixed.MixedProgram.Sum;

/**
 * Pieces taken up to a day are there by then: stock, arrivals, what costs nothing above the
 * cheapest price, and dearer purchases. A vehicle takes all pieces of a line of its bill as one
 * part.
 */
final class MixedParts {
  private final TinyPlant plant;
  private final MixedProgram program;
  private final List<Made> made;
  private final List<List<Sum>> taken = new ArrayList<>(); // [part][day]
  private final List<List<Sum>> bought = new ArrayList<>();

  MixedParts(TinyPlant plant, MixedProgram program, List<Made> made) {
    this.plant = plant;
    this.program = program;
    this.made = made;
    for (int part = 0; part < plant.parts.size(); part++) {
      taken.add(days());
      bought.add(days());
    }
  }

  private List<Sum> days() {
    List<Sum> days = new ArrayList<>();
    for (int day = 0; day < plant.days; day++) {
      days.add(new Sum());
    }
    return days;
  }

  void addAll(Sum objective) {
    for (Way way : plant.ways) {
      for (int day = 0; day < plant.days; day++) {
        addNeeds(way, day);
      }
    }
    for (Offer offer : plant.dearOffers) {
      addOffer(offer, objective);
    }
    for (int part = 0; part < plant.parts.size(); part++) {
      addBalance(part);
    }
  }

  @SuppressWarnings("ReferenceEquality") // ways may be alike, each has columns of its own
  private void addNeeds(Way way, int day) {
    Sum vehicles = new Sum();
    long most = 0;
    for (Made one : made) {
      if (one.way() == way && one.day() == day) {
        vehicles.add(1, one.column());
        most += program.most(one.column());
      }
    }
    if (vehicles.isEmpty()) {
      return;
    }
    for (Need need : way.needsByDay().get(day)) {
      if (need.choices().size() == 1) {
        Pick pick = need.choices().get(0);
        taken.get(pick.part()).get(day).addAll(pick.pieces(), vehicles);
        continue;
      }
      Sum fitted = new Sum();
      for (Pick pick : need.choices()) {
        int column = program.column(most);
        fitted.add(1, column);
        taken.get(pick.part()).get(day).add(pick.pieces(), column);
      }
      program.between(0, fitted.addAll(-1, vehicles), 0);
    }
  }

  /** Nothing, or at least the minimum, in multiples. */
  private void addOffer(Offer offer, Sum objective) {
    int multiple = Math.max(1, offer.multiple());
    int lots = program.column(offer.most() / multiple);
    bought.get(offer.part()).get(offer.received()).add(multiple, lots);
    objective.add(-offer.premiumCents() * multiple, lots);
    if (offer.minimum() > multiple) {
      int orders = program.column(1);
      long most = offer.most() / multiple;
      program.atMost(new Sum().add(1, lots).add(-most, orders), 0);
      program.atLeast(new Sum().add(multiple, lots).add(-offer.minimum(), orders), 0);
    }
  }

  private void addBalance(int part) {
    Sum left = new Sum();
    long there = 0;
    boolean isTaken = false;
    for (int day = 0; day < plant.days; day++) {
      there += plant.supply[part][day];
      left.addAll(-1, bought.get(part).get(day));
      Sum today = taken.get(part).get(day);
      left.addAll(1, today);
      isTaken |= !today.isEmpty();
      if (isTaken && !today.isEmpty()) {
        program.atMost(left, there);
      }
    }
  }
}
