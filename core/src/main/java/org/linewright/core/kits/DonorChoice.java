package org.linewright.core.kits;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Which kits of a pool are opened: always the kit that gives the most of the pieces still wanted,
 * so that few kits are opened (greedy set cover; not proven fewest). Among equals incomplete kits
 * come before complete ones, and kits that lack more before kits that lack less.
 */
final class DonorChoice {
  /** Receives what an opened kit gives. */
  interface Taker {
    /**
     * {@code kits} kits of a class are opened; each gives {@code pieces[i]} of {@code parts[i]},
     * ascending.
     */
    void open(KitClass kits, long count, int[] parts, int[] pieces);
  }

  private record Offer(int donor, long pieces) {}

  private final KitBook book;
  private final List<KitClass> donors;
  private final long[] left; // [donor]
  private final Map<Integer, Long> wanted; // by part
  private final Map<Integer, Long> given = new HashMap<>(); // by variant: pieces of a whole kit
  private final Map<Integer, int[]> variantsOf = new HashMap<>(); // by part

  /**
   * @param donors classes of unbuilt kits
   * @param left kits of each that stay unbuilt
   * @param wanted pieces by part; emptied by {@link #open}
   */
  DonorChoice(KitBook book, List<KitClass> donors, long[] left, Map<Integer, Long> wanted) {
    this.book = book;
    this.donors = donors;
    this.left = left;
    this.wanted = wanted;
    int[] variants = donors.stream().mapToInt(KitClass::variant).distinct().toArray();
    wanted.forEach(
        (part, pieces) -> {
          IntList holders = new IntList();
          for (int variant : variants) {
            int quantity = kitQuantity(variant, part);
            if (quantity > 0) {
              holders.add(variant);
              given.merge(variant, Math.min(quantity, pieces), Long::sum);
            }
          }
          variantsOf.put(part, holders.toArray());
        });
  }

  private int kitQuantity(int variant, int part) {
    DayBill bill = book.bill(variant);
    int place = bill.find(part);
    return place >= 0 && bill.inKit()[place] ? bill.quantities()[place] : 0;
  }

  void open(Taker taker) {
    PriorityQueue<Offer> offers =
        new PriorityQueue<>(
            Comparator.comparingLong((Offer offer) -> -offer.pieces)
                .thenComparing(offer -> donors.get(offer.donor).isComplete())
                .thenComparing(offer -> -donors.get(offer.donor).pieces())
                .thenComparing(Offer::donor));
    for (int donor = 0; donor < donors.size(); donor++) {
      offer(offers, donor);
    }
    while (!offers.isEmpty()) {
      Offer best = offers.remove();
      if (best.pieces == pieces(best.donor)) { // offers only ever get worse
        open(best.donor, taker);
      }
      offer(offers, best.donor);
    }
    if (wanted.values().stream().anyMatch(pieces -> pieces > 0)) {
      throw new IllegalStateException(
          "no kit left for " + wanted + "\nMaybe the completion plan was not feasible.");
    }
  }

  private void offer(PriorityQueue<Offer> offers, int donor) {
    long pieces = left[donor] == 0 ? 0 : pieces(donor);
    if (pieces > 0) {
      offers.add(new Offer(donor, pieces));
    }
  }

  private long pieces(int donor) {
    KitClass kits = donors.get(donor);
    long pieces = given.getOrDefault(kits.variant(), 0L);
    for (int part : kits.lacking()) {
      long want = wanted.getOrDefault(part, 0L);
      pieces -= want == 0 ? 0 : Math.min(want, kitQuantity(kits.variant(), part));
    }
    return pieces;
  }

  private void open(int donor, Taker taker) {
    KitClass kits = donors.get(donor);
    int[] parts =
        wanted.entrySet().stream()
            .filter(want -> want.getValue() > 0)
            .mapToInt(Map.Entry::getKey)
            .filter(part -> kitQuantity(kits.variant(), part) > 0)
            .filter(part -> java.util.Arrays.binarySearch(kits.lacking(), part) < 0)
            .sorted()
            .toArray();
    int[] pieces = new int[parts.length];
    long count = left[donor];
    for (int i = 0; i < parts.length; i++) {
      int quantity = kitQuantity(kits.variant(), parts[i]);
      long want = wanted.getOrDefault(parts[i], 0L);
      count = Math.min(count, Math.max(1, want / quantity));
      pieces[i] = (int) Math.min(quantity, want);
    }
    left[donor] -= count;
    for (int i = 0; i < parts.length; i++) {
      take(parts[i], count * pieces[i]);
    }
    taker.open(kits, count, parts, pieces);
  }

  private void take(int part, long pieces) {
    long before = wanted.getOrDefault(part, 0L);
    long after = before - pieces;
    wanted.put(part, after);
    for (int variant : variantsOf.getOrDefault(part, new int[0])) {
      int quantity = kitQuantity(variant, part);
      given.merge(variant, Math.min(quantity, after) - Math.min(quantity, before), Long::sum);
    }
  }
}
