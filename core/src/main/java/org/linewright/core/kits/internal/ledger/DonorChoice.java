package org.linewright.core.kits.internal.ledger;

import java.util.Arrays;
import java.util.List;
import org.linewright.core.kits.internal.book.DayBill;
import org.linewright.core.kits.internal.book.IntList;
import org.linewright.core.kits.internal.book.KitBook;
import org.linewright.core.kits.internal.book.KitClass;
import org.linewright.core.kits.internal.book.LongHeap;

/**
 * Which kits of a pool are opened: always the kit that gives the most of the pieces still wanted,
 * so that few kits are opened (greedy set cover; not proven fewest). Among equals incomplete kits
 * come before complete ones, and kits that lack more before kits that lack less. O(kinds of donors
 * × log + openings × parts wanted).
 */
final class DonorChoice {
  /** Receives what opened kits give. */
  interface Taker {
    /**
     * {@code count} kits of a donor are opened; each gives {@code pieces[i]} of {@code parts[i]}.
     */
    void open(int donor, long count, int[] parts, int[] pieces);
  }

  private static final int DONOR_BITS = 31;
  private static final int LACKING_BITS = 15;
  private static final int PIECES_BITS = 16;

  /** A part that all kits of a variant hold, as place among the wanted parts. */
  private record Held(int[] places, int[] quantities) {}

  private final List<KitClass> donors;
  private final long[] left; // [donor]
  private final int[] parts; // [place], ascending
  private final long[] wanted; // [place]
  private final Held[] held; // [variant]; only variants of donors
  private final IntList[] holders; // [place]: variants
  private final long[] given; // [variant]: pieces that a whole kit would give
  private final boolean[] lacking; // [place], scratch

  /**
   * @param donors classes of unbuilt kits
   * @param left kits of each that stay unbuilt
   * @param parts parts wanted, ascending
   * @param wanted pieces of each
   */
  DonorChoice(KitBook book, List<KitClass> donors, long[] left, int[] parts, long[] wanted) {
    this.donors = donors;
    this.left = left;
    this.parts = parts;
    this.wanted = wanted;
    int variants = book.instance().variants().size();
    this.held = new Held[variants];
    this.given = new long[variants];
    this.lacking = new boolean[parts.length];
    this.holders = new IntList[parts.length];
    Arrays.setAll(holders, place -> new IntList());
    donors.stream().mapToInt(KitClass::variant).distinct().forEach(v -> addHeld(v, book.bill(v)));
  }

  private void addHeld(int variant, DayBill bill) {
    IntList places = new IntList();
    IntList quantities = new IntList();
    for (int place = 0; place < parts.length; place++) {
      int line = bill.find(parts[place]);
      if (line >= 0 && bill.inKit()[line]) {
        places.add(place);
        quantities.add(bill.quantities()[line]);
        holders[place].add(variant);
        given[variant] += Math.min(wanted[place], bill.quantities()[line]);
      }
    }
    held[variant] = new Held(places.toArray(), quantities.toArray());
  }

  private int quantity(int variant, int place) {
    int at = Arrays.binarySearch(held[variant].places, place);
    return at < 0 ? 0 : held[variant].quantities[at];
  }

  /** Opens kits until nothing is wanted. */
  void open(Taker taker) {
    LongHeap offers = new LongHeap();
    for (int donor = 0; donor < left.length; donor++) {
      offer(offers, donor);
    }
    while (!offers.isEmpty()) {
      long best = offers.remove();
      int donor = (int) (best & ((1L << DONOR_BITS) - 1));
      if (best == key(donor)) { // offers only ever get worse
        open(donor, taker);
      }
      offer(offers, donor);
    }
    for (int place = 0; place < parts.length; place++) {
      if (wanted[place] > 0) {
        throw new IllegalStateException(
            "no kit gives the last "
                + wanted[place]
                + " pieces of part "
                + parts[place]
                + "\nMaybe the completion plan was not feasible.");
      }
    }
  }

  private void offer(LongHeap offers, int donor) {
    if (left[donor] > 0 && pieces(donor) > 0) {
      offers.add(key(donor));
    }
  }

  /** Smallest = best: most pieces, incomplete, most pieces lacking, first. */
  private long key(int donor) {
    KitClass kits = donors.get(donor);
    long most = (1L << PIECES_BITS) - 1;
    long mostLacking = (1L << LACKING_BITS) - 1;
    long pieces = most - Math.min(most, pieces(donor));
    long wholeness = mostLacking - Math.min(mostLacking, kits.pieces());
    return (((pieces << LACKING_BITS) | wholeness) << DONOR_BITS) | donor;
  }

  private long pieces(int donor) {
    KitClass kits = donors.get(donor);
    long pieces = given[kits.variant()];
    for (int part : kits.lacking()) {
      int place = Arrays.binarySearch(parts, part);
      if (place >= 0 && wanted[place] > 0) {
        pieces -= Math.min(wanted[place], quantity(kits.variant(), place));
      }
    }
    return pieces;
  }

  private void open(int donor, Taker taker) {
    KitClass kits = donors.get(donor);
    mark(kits, true);
    IntList places = new IntList();
    IntList pieces = new IntList();
    long count = left[donor];
    Held whole = held[kits.variant()];
    for (int i = 0; i < whole.places.length; i++) {
      int place = whole.places[i];
      if (wanted[place] > 0 && !lacking[place]) {
        count = Math.min(count, Math.max(1, wanted[place] / whole.quantities[i]));
        places.add(place);
        pieces.add((int) Math.min(whole.quantities[i], wanted[place]));
      }
    }
    mark(kits, false);
    left[donor] -= count;
    int[] of = new int[places.size()];
    for (int i = 0; i < of.length; i++) {
      of[i] = parts[places.get(i)];
      take(places.get(i), count * pieces.get(i));
    }
    taker.open(donor, count, of, pieces.toArray());
  }

  private void mark(KitClass kits, boolean lacks) {
    for (int part : kits.lacking()) {
      int place = Arrays.binarySearch(parts, part);
      if (place >= 0) {
        lacking[place] = lacks;
      }
    }
  }

  private void take(int place, long pieces) {
    long before = wanted[place];
    wanted[place] -= pieces;
    for (int i = 0; i < holders[place].size(); i++) {
      int variant = holders[place].get(i);
      int quantity = quantity(variant, place);
      if (wanted[place] < quantity) {
        given[variant] += wanted[place] - Math.min(quantity, before);
      }
    }
  }
}
