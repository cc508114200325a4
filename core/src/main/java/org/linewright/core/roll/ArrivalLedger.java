package org.linewright.core.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.Receipt;

/** Announced goods, row by row. */
final class ArrivalLedger {
  private final Plant plant;
  private final List<Arrival> rows;
  private final int[] left;
  private final LocalDate[] eta;
  private final boolean[] hasReceipts;
  private final int[] announcedDay; // from which they can be used if they come as announced

  ArrivalLedger(Plant plant) {
    this.plant = plant;
    this.rows = plant.arrivals();
    this.left = rows.stream().mapToInt(Arrival::quantity).toArray();
    this.eta = rows.stream().map(Arrival::eta).toArray(LocalDate[]::new);
    this.hasReceipts = hasReceipts(plant);
    this.announcedDay = Instance.arrivalDays(plant);
  }

  private static boolean[] hasReceipts(Plant plant) {
    Set<List<String>> received = new HashSet<>();
    for (Receipt row : plant.receipts()) {
      if (row.received() != null) {
        received.add(List.of(row.order(), row.part()));
      }
    }
    boolean[] has = new boolean[plant.arrivals().size()];
    for (int i = 0; i < has.length; i++) {
      Arrival row = plant.arrivals().get(i);
      has[i] = received.contains(List.of(row.consignment(), row.part()));
    }
    return has;
  }

  /** True when receipts tell what comes of a row. */
  boolean hasReceipts(int number) {
    return hasReceipts[number];
  }

  Arrival row(int number) {
    return rows.get(number);
  }

  int left(int number) {
    return left[number];
  }

  LocalDate eta(int number) {
    return eta[number];
  }

  /** The open row of a consignment and part; -1 = there is none. */
  int find(String consignment, String part) {
    for (int i = 0; i < left.length; i++) {
      Arrival row = rows.get(i);
      if (left[i] > 0 && row.consignment().equals(consignment) && row.part().equals(part)) {
        return i;
      }
    }
    return -1;
  }

  /** Open rows without receipts that can be used by a day if they come as announced. */
  List<Integer> announcedBy(LocalDate day) {
    int number = plant.horizon().day(day);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < left.length; i++) {
      if (left[i] > 0 && !hasReceipts[i] && announcedDay[i] <= number) {
        found.add(i);
      }
    }
    return found;
  }

  /** Open rows that were to come by a day. */
  List<Integer> expectedBy(LocalDate day) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < left.length; i++) {
      if (left[i] > 0 && !eta[i].isAfter(day)) {
        found.add(i);
      }
    }
    return found;
  }

  void take(int number, int quantity) {
    left[number] -= quantity;
  }

  void expect(int number, LocalDate day) {
    eta[number] = day;
  }

  /** Day from which goods of a row can be used that have come on a day. */
  LocalDate usable(int number, LocalDate came) {
    Arrival row = rows.get(number);
    if (row.customsDays() == 0) {
      return came;
    }
    Arrival there =
        new Arrival(
            row.consignment(),
            row.part(),
            row.quantity(),
            came,
            null,
            row.customsDays(),
            null,
            null,
            "");
    int day = Instance.arrivalDays(plant.with(PlantTables.ARRIVALS, List.of(there)))[0];
    return day == Instance.NEVER ? came.plusDays(row.customsDays()) : plant.horizon().date(day);
  }

  /** True when nothing of a consignment is under way any more. */
  boolean isThere(@Nullable String consignment) {
    boolean isKnown = false;
    for (int i = 0; i < left.length; i++) {
      if (rows.get(i).consignment().equals(consignment)) {
        isKnown = true;
        if (left[i] > 0) {
          return false;
        }
      }
    }
    return isKnown;
  }

  /** What is still under way. */
  List<Arrival> open() {
    List<Arrival> open = new ArrayList<>();
    for (int i = 0; i < left.length; i++) {
      Arrival row = rows.get(i);
      if (left[i] > 0 || row.quantity() == 0) {
        boolean isSame = left[i] == row.quantity() && eta[i].equals(row.eta());
        open.add(isSame ? row : changed(i));
      }
    }
    return open;
  }

  private Arrival changed(int i) {
    Arrival row = rows.get(i);
    return new Arrival(
        row.consignment(),
        row.part(),
        left[i],
        eta[i],
        row.etaSdDays(),
        row.customsDays(),
        row.route(),
        row.supplier(),
        row.status());
  }
}
