package org.linewright.core.margin.internal.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Bill;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;
import org.linewright.core.margin.WaitingFor;
import org.linewright.core.margin.internal.failed.FailedPlant;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.supply.Source;

/**
 * The ordered vehicles that are in no plan, and what they lack: they are outside the measure. Each
 * is thought to be made of a kit that the plan leaves over, of those with the fewest missing parts
 * first, or of none; it waits for every part that this kit lacks or that is loose and of which the
 * plan leaves too little. Pieces that are left over go to the first that needs them.
 */
public final class Unplanned {
  private final Instance instance;
  private final Plant plant;
  private final Leftovers left;
  private final List<Waiting> groups = new ArrayList<>();

  /**
   * @param instance the plant after its part transfers
   */
  public Unplanned(Instance instance, Plan plan) {
    this.instance = instance;
    this.plant = instance.plant();
    this.left = new Leftovers(instance, plan);
    long[] unmet = new long[instance.variants().size()];
    for (OrderOutcome order : plan.orders()) {
      unmet[instance.variants().get(order.variant())] += order.unmet();
    }
    for (int variant = 0; variant < unmet.length; variant++) {
      if (unmet[variant] > 0) {
        groups.addAll(groups(variant, unmet[variant]));
      }
    }
  }

  /** What vehicles of a variant lack, in their base vehicles too; those on the yard need none. */
  private List<Waiting> groups(int variant, long unmet) {
    List<Waiting> onYard = new ArrayList<>();
    List<Waiting> others = new ArrayList<>();
    long rest = unmet;
    List<KitLot> lots =
        instance.kitLots().stream()
            .filter(lot -> lot.variant() == variant)
            .sorted(Comparator.comparingInt(lot -> lot.missing().length))
            .toList();
    for (KitLot lot : lots) {
      int taken = left.takeKits(lot, (int) Math.min(rest, Integer.MAX_VALUE));
      if (taken > 0) {
        (lot.built() > 0 ? onYard : others)
            .add(new Waiting(taken, lack(variant, lot, taken), List.of()));
        rest -= taken;
      }
    }
    if (rest > 0) {
      boolean needsKit = instance.needsKit()[variant];
      List<String> kits = needsKit ? List.of(instance.variants().name(variant)) : List.of();
      Map<Integer, Long> lack = needsKit ? Map.of() : lack(variant, null, rest);
      others.add(new Waiting(rest, lack, kits));
    }
    int base = instance.baseVariant()[variant];
    long bases = others.stream().mapToLong(Waiting::units).sum();
    List<Waiting> all = new ArrayList<>(onYard);
    all.addAll(base < 0 || bases == 0 ? others : Waiting.both(others, groups(base, bases)));
    return all;
  }

  /** Vehicles that lack each part; takes the pieces that are left. */
  private Map<Integer, Long> lack(int variant, @Nullable KitLot lot, long units) {
    Map<Integer, Long> lack = new TreeMap<>();
    Bill bill = instance.bill(variant, instance.days() - 1);
    for (int i = 0; i < bill.parts().length; i++) {
      int part = bill.parts()[i];
      boolean fromShelf =
          lot == null || !bill.inKit()[i] || Arrays.binarySearch(lot.missing(), part) >= 0;
      if (fromShelf) {
        long vehicles = Math.min(units, Math.max(0, left.pieces[part]) / bill.quantities()[i]);
        left.pieces[part] -= vehicles * bill.quantities()[i];
        if (vehicles < units) {
          lack.put(part, units - vehicles);
        }
      }
    }
    return lack;
  }

  /** Ordered vehicles that are in no plan. */
  public long vehicles() {
    return groups.stream().mapToLong(Waiting::units).sum();
  }

  /** Vehicles that lack a part which comes from what fails. */
  long waitingFor(FailedPlant failed) {
    TreeSet<Integer> hit = new TreeSet<>();
    for (Source source : plant.sources()) {
      if (source.approved() && failed.hits(source)) {
        hit.add(instance.parts().get(source.part()));
      }
    }
    return groups.stream().mapToLong(group -> group.waitingFor(hit::contains)).sum();
  }

  /** By supplier, then what nobody brings, then what lacks nothing; the most vehicles first. */
  public List<WaitingFor> rows() {
    return new WaitingRows(instance, plant, groups).rows();
  }
}
