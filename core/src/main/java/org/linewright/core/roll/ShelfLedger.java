package org.linewright.core.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;

/**
 * Pieces on the shelf, row by row; what is taken beyond them is short until a count or a receipt.
 */
final class ShelfLedger {
  private record Place(String part, StockStatus status, @Nullable LocalDate available) {
    boolean isUsable(LocalDate day) {
      return status != StockStatus.ON_HOLD && (available == null || !available.isAfter(day));
    }

    boolean isPlain() {
      return status == StockStatus.ON_HAND && available == null;
    }
  }

  private static final class Pieces {
    private long before;
    private long received;
    private long used;
    private long counted;
    private long taken; // of those used, from rows
  }

  private final Map<String, Map<Place, Integer>> shelves = new LinkedHashMap<>();
  private final Set<Place> places = new LinkedHashSet<>(); // as the rows of the table
  private final Map<String, Pieces> pieces = new LinkedHashMap<>();

  ShelfLedger(Plant plant) {
    for (Stock row : plant.stock()) {
      add(new Place(row.part(), row.status(), row.available()), row.quantity());
      pieces(row.part()).before += row.quantity();
    }
  }

  private Map<Place, Integer> shelf(String part) {
    return shelves.computeIfAbsent(part, first -> new LinkedHashMap<>());
  }

  private Pieces pieces(String part) {
    return pieces.computeIfAbsent(part, first -> new Pieces());
  }

  private void add(Place place, int quantity) {
    places.add(place);
    shelf(place.part).merge(place, quantity, Integer::sum);
  }

  /** Pieces that can be used on a day. */
  int usable(String part, LocalDate day) {
    return shelf(part).entrySet().stream()
        .filter(entry -> entry.getKey().isUsable(day))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Takes pieces; those that are not there are short. */
  void take(String part, int quantity, LocalDate day) {
    Pieces of = pieces(part);
    of.used += quantity;
    of.taken += remove(part, quantity, day);
  }

  /** Removes up to so many pieces, those first that have been there longest; gives how many. */
  private int remove(String part, int quantity, LocalDate day) {
    Map<Place, Integer> shelf = shelf(part);
    List<Place> usable =
        shelf.keySet().stream()
            .filter(place -> place.isUsable(day))
            .sorted(
                Comparator.comparing(
                    place -> place.available == null ? LocalDate.MIN : place.available))
            .toList();
    int left = quantity;
    for (Place place : usable) {
      int taken = Math.min(left, shelf.getOrDefault(place, 0));
      shelf.merge(place, -taken, Integer::sum);
      left -= taken;
    }
    return quantity - left;
  }

  /** Pieces come, to be used from a day on. */
  void receive(String part, int quantity, LocalDate usable, LocalDate day) {
    pieces(part).received += quantity;
    add(
        usable.isAfter(day)
            ? new Place(part, StockStatus.UNCLEARED, usable)
            : new Place(part, StockStatus.ON_HAND, null),
        quantity);
  }

  /** Puts the shelf right: so many pieces can be used at the end of a day, nothing is short. */
  void count(String part, int quantity, LocalDate day) {
    Pieces of = pieces(part);
    int there = usable(part, day);
    if (quantity < there) {
      remove(part, there - quantity, day);
    } else if (quantity > there) {
      add(new Place(part, StockStatus.ON_HAND, null), quantity - there);
    }
    of.counted += (long) quantity - there + (of.used - of.taken);
    of.taken = of.used;
  }

  /** Pieces of a part that were used and are not there. */
  long missing(String part) {
    Pieces of = pieces(part);
    return of.used - of.taken;
  }

  /** Forgets what is short, once it is told. */
  void forgive(String part) {
    Pieces of = pieces(part);
    of.taken = of.used;
  }

  /** A day ends: rows that wait for nothing and hold nothing are gone. */
  void close() {
    places.removeIf(place -> !place.isPlain() && shelf(place.part).getOrDefault(place, 0) == 0);
    shelves.values().forEach(shelf -> shelf.keySet().retainAll(places));
  }

  Set<String> parts() {
    return pieces.keySet();
  }

  List<Stock> rows() {
    return places.stream()
        .map(
            place ->
                new Stock(
                    place.part,
                    shelf(place.part).getOrDefault(place, 0),
                    place.status,
                    place.available))
        .toList();
  }

  /** Parts of which pieces came, went or were counted. */
  List<PartBalance> balances() {
    List<PartBalance> balances = new ArrayList<>();
    pieces.forEach(
        (part, of) -> {
          if (of.received != 0 || of.used != 0 || of.counted != 0) {
            long after = shelf(part).values().stream().mapToLong(Integer::longValue).sum();
            balances.add(new PartBalance(part, of.before, of.received, of.used, of.counted, after));
          }
        });
    return balances;
  }
}
