package org.linewright.core.kits.internal.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.instance.Bill;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;

/**
 * All kits of an instance gathered into classes, in order of first appearance. O(kits table × parts
 * missing × log bill).
 */
public final class KitBook {
  private record Key(int variant, int[] lacking, boolean built, int day) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.variant == variant
          && key.built == built
          && key.day == day
          && Arrays.equals(key.lacking, lacking);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * Arrays.hashCode(lacking) + variant) + 2 * day + (built ? 1 : 0);
    }
  }

  private static final class Group {
    private long vehicles;
    private int size;
    private int[] lots = new int[1];

    void add(int lot, int count) {
      vehicles += count;
      if (size == lots.length) {
        lots = Arrays.copyOf(lots, 2 * size);
      }
      lots[size++] = lot;
    }
  }

  private final Instance instance;
  private final int day;
  private final int lastDay;
  private final DayBill[] bills;
  private final List<KitClass> classes = new ArrayList<>();

  public KitBook(Instance instance) {
    this(instance, 0);
  }

  /**
   * @param day day whose bills of materials and alternates hold
   */
  public KitBook(Instance instance, int day) {
    this(instance, day, day);
  }

  private KitBook(Instance instance, int day, int lastDay) {
    this.instance = instance;
    this.day = day;
    this.lastDay = lastDay;
    this.bills = new DayBill[instance.variants().size()];
    for (int variant = 0; variant < bills.length; variant++) {
      bills[variant] = DayBill.of(instance.bill(variant, day));
    }
    gather();
  }

  /**
   * Kits on the plan date that may be built on any day of the horizon: only alternates that hold
   * until its end are fitted.
   */
  public static KitBook untilEnd(Instance instance) {
    return new KitBook(instance, 0, instance.days() - 1);
  }

  private void gather() {
    Map<Key, Group> groups = new LinkedHashMap<>();
    for (int i = 0; i < instance.kitLots().size(); i++) {
      KitLot lot = instance.kitLots().get(i);
      gather(groups, lot, i, lot.kits(), false);
      gather(groups, lot, i, lot.built(), true);
    }
    groups.forEach(
        (key, group) ->
            classes.add(
                new KitClass(
                    key.variant,
                    key.lacking,
                    key.built,
                    key.day,
                    group.vehicles,
                    bills[key.variant].pieces(key.lacking),
                    Arrays.copyOf(group.lots, group.size))));
  }

  private void gather(Map<Key, Group> groups, KitLot lot, int index, int count, boolean built) {
    if (count > 0) {
      int[] lacking = bills[lot.variant()].lacking(lot.missing(), built);
      Key key = new Key(lot.variant(), lacking, built, lot.availableDay());
      groups.computeIfAbsent(key, first -> new Group()).add(index, count);
    }
  }

  public Instance instance() {
    return instance;
  }

  /** Day whose bills and alternates hold. */
  public int day() {
    return day;
  }

  /** Last day on which an alternate that is fitted must still be allowed. */
  public int lastDay() {
    return lastDay;
  }

  public DayBill bill(int variant) {
    return bills[variant];
  }

  /** True when a later bill of a variant has more pieces of some part in the kit. */
  public boolean wantsMoreLater(int variant) {
    for (Bill later : instance.bills().get(variant)) {
      for (int i = 0; i < later.parts().length && later.fromDay() > day; i++) {
        if (later.inKit()[i] && later.quantities()[i] > bills[variant].inKit(later.parts()[i])) {
          return true;
        }
      }
    }
    return false;
  }

  public List<KitClass> classes() {
    return classes;
  }

  /** Classes that can be used on a day. */
  public List<KitClass> usable(int onDay) {
    return classes.stream().filter(kits -> kits.availableDay() <= onDay).toList();
  }

  /**
   * Pieces on the shelf on a day that complete kits do not need as loose parts, {@code [part]}.
   * Those may be fitted where parts are missing.
   */
  public long[] freeShelf(int onDay) {
    long[] free = looseNeeds(onDay);
    for (int part = 0; part < free.length; part++) {
      free[part] = Math.max(0, instance.supply().usable(part, onDay) - free[part]);
    }
    return free;
  }

  /** Pieces that complete kits need as loose parts and that are not there, {@code [part]}. */
  public long[] looseShort(int onDay) {
    long[] missing = looseNeeds(onDay);
    for (int part = 0; part < missing.length; part++) {
      missing[part] = Math.max(0, missing[part] - instance.supply().usable(part, onDay));
    }
    return missing;
  }

  private long[] looseNeeds(int onDay) {
    long[] needs = new long[instance.parts().size()];
    for (KitClass kits : usable(onDay)) {
      if (kits.isComplete() && !kits.built()) {
        DayBill bill = bills[kits.variant()];
        for (int i = 0; i < bill.parts().length; i++) {
          needs[bill.parts()[i]] += bill.inKit()[i] ? 0 : kits.vehicles() * bill.quantities()[i];
        }
      }
    }
    return needs;
  }
}
