package org.linewright.core.why.internal.levers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Edit.AddRow;
import org.linewright.core.scenario.Edit.SetCells;
import org.linewright.core.units.Money;
import org.linewright.core.why.internal.goal.OrdersGoal;

/** Changes that bring material: more pieces, more kits, what is announced, but earlier. */
public final class SupplyLevers {
  private static final int CONSIGNMENTS_TRIED = 4;

  private final Instance instance;
  private final Plant plant;
  private final Pieces pieces;
  private final FirstRoom room;
  private final Bars bars;

  public SupplyLevers(Instance instance, Pieces pieces, FirstRoom room) {
    this.instance = instance;
    this.plant = instance.plant();
    this.pieces = pieces;
    this.room = room;
    this.bars = new Bars(plant);
  }

  /** More of a part, all of it at once; none when the part is barred. */
  public List<Lever> pieces(Shortage shortage) {
    int part = shortage.part();
    String name = instance.parts().name(part);
    long most = Math.max(shortage.lacking(), pieces.most(part));
    if (most <= 0 || !bars.of(name).isEmpty()) {
      return List.of();
    }
    Money price = pieces.price(part);
    String free = freeName(plant.arrivals().stream().map(Arrival::consignment).toList());
    return List.of(
        new Lever(
            "more " + name,
            most,
            shortage.lacking(),
            new Window(shortage.soonest() ? room.ofPart(part) : -1, shortage.byDay()),
            false,
            condition(name),
            (size, day) ->
                new Lever.Change(
                    size + " more " + name + ", usable by " + date(day),
                    price == null ? null : price.times(size),
                    List.of(
                        new AddRow(
                            "arrivals",
                            cells(
                                "consignment",
                                free,
                                "part",
                                name,
                                "quantity",
                                "" + size,
                                "eta",
                                "" + date(day)))))));
  }

  private String condition(String part) {
    List<Event> barred = bars.ofSources(part);
    return barred.isEmpty()
        ? ""
        : "not from what is barred: "
            + barred.stream().map(Bars::text).distinct().collect(Collectors.joining(", "));
  }

  /**
   * More kits of a variant; none when a part in them is barred.
   *
   * @param soonest true when they are wanted as soon as possible, not by the day
   */
  public List<Lever> kits(int variant, long lacking, int byDay, boolean soonest) {
    boolean barred =
        pieces.inKit(variant).stream()
            .anyMatch(part -> !bars.of(instance.parts().name(part)).isEmpty());
    if (barred || lacking <= 0) {
      return List.of();
    }
    String name = instance.variants().name(variant);
    String free = freeName(plant.kits().stream().map(KitCohort::cohort).toList());
    long most =
        pieces.plan().orders().stream()
            .filter(order -> order.variant().equals(name))
            .mapToLong(OrdersGoal::missed)
            .sum();
    return List.of(
        new Lever(
            "more kits of " + name,
            Math.max(most, lacking),
            lacking,
            new Window(soonest ? room.ofVariant(variant) : -1, byDay),
            false,
            "",
            (size, day) ->
                new Lever.Change(
                    size + " more kits of " + name + ", usable by " + date(day),
                    null,
                    List.of(
                        new AddRow(
                            "kits",
                            cells(
                                "cohort",
                                free,
                                "variant",
                                name,
                                "kits",
                                "" + size,
                                "available",
                                "" + date(day)))))));
  }

  /** Each announced consignment of a part that comes after the day on which it is needed. */
  public List<Lever> earlier(Shortage shortage) {
    String name = instance.parts().name(shortage.part());
    return plant.arrivals().stream()
        .filter(row -> row.part().equals(name) && row.eta().isAfter(date(0)))
        .sorted(Comparator.comparing(Arrival::eta))
        .limit(CONSIGNMENTS_TRIED)
        .map(this::earlier)
        .toList();
  }

  private Lever earlier(Arrival arrival) {
    String consignment = arrival.consignment();
    boolean asOne =
        plant.arrivals().stream()
            .filter(row -> row.consignment().equals(consignment))
            .allMatch(row -> row.eta().equals(arrival.eta()));
    Map<String, String> key =
        asOne
            ? cells("consignment", consignment)
            : cells("consignment", consignment, "part", arrival.part());
    return Lever.of(
        consignment + " earlier",
        instance.horizon().day(arrival.eta()),
        (size, day) -> {
          LocalDate eta = arrival.eta().minusDays(size);
          return new Lever.Change(
              "consignment " + consignment + " " + days(size) + " earlier, on " + eta,
              null,
              List.<Edit>of(new SetCells("arrivals", key, cells("eta", "" + eta))));
        });
  }

  /** Each cohort of a variant's kits that is under way with a day of its own. */
  public List<Lever> kitsEarlier(int variant) {
    List<Lever> levers = new ArrayList<>();
    String name = instance.variants().name(variant);
    for (KitCohort cohort : plant.kits()) {
      LocalDate available = cohort.available();
      if (cohort.variant().equals(name) && available != null && available.isAfter(date(0))) {
        levers.add(
            Lever.of(
                "kits " + cohort.cohort() + " earlier",
                instance.horizon().day(available),
                (size, day) -> {
                  LocalDate then = available.minusDays(size);
                  return new Lever.Change(
                      "kits " + cohort.cohort() + " " + days(size) + " earlier, on " + then,
                      null,
                      List.<Edit>of(
                          new SetCells(
                              "kits",
                              cells("cohort", cohort.cohort()),
                              cells("available", "" + then))));
                }));
      }
    }
    return levers.size() > CONSIGNMENTS_TRIED ? levers.subList(0, CONSIGNMENTS_TRIED) : levers;
  }

  public static String days(long count) {
    return count + (count == 1 ? " day" : " days");
  }

  /** Cells in the order of the words: column, value, column, value … */
  static Map<String, String> cells(String... words) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      cells.put(words[i], words[i + 1]);
    }
    return cells;
  }

  private static String freeName(List<String> taken) {
    String name = "EXTRA";
    for (int number = 2; taken.contains(name); number++) {
      name = "EXTRA-" + number;
    }
    return name;
  }

  private LocalDate date(int day) {
    return instance.horizon().date(day);
  }
}
