package org.linewright.core.promise;

import java.util.Arrays;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.SourceOption;

/**
 * Available-to-promise: how many pieces of a material can still be taken on a day without robbing
 * what is promised for later days.
 *
 * <p>Per material one array {@code promise[day] = min over later days d' of (supply up to d' −
 * taken up to d')}, the suffix minimum of the free balance. It never falls with the day. Taking n
 * pieces on day t keeps it exact in one sweep, with no list of events: later days lose n, earlier
 * days are capped at the new value of day t (for an earlier day e the old value was min(head,
 * promise[t]); the new one is min(head, promise[t] − n), which equals min(old, promise[t] − n)).
 * From {@code unlimitedFrom} on a material can be bought in any number. Cost: O(days) a take, O(log
 * days) a look-up. One thread.
 */
public final class PromiseBook {
  private final int[][] promise;
  private final int[][] balance; // [material][day]: supply up to the day - taken up to it
  private final int[] unlimitedFrom;
  private final int[] openFrom; // as unlimitedFrom, but for a trial
  private final int days;

  /** A book in which nothing is taken yet: the balance is the supply, which never falls. */
  private PromiseBook(int[][] supply, int[] unlimitedFrom, int days) {
    this.promise = supply;
    this.balance = new int[supply.length][];
    for (int material = 0; material < supply.length; material++) {
      balance[material] = supply[material].clone();
    }
    this.unlimitedFrom = unlimitedFrom;
    this.openFrom = unlimitedFrom.clone();
    this.days = days;
  }

  /**
   * Opens a book over the parts and kits of an instance.
   *
   * @param withPurchases true: sources count from their first possible receipt on; false: only what
   *     is on hand or announced
   */
  public static PromiseBook open(Instance instance, Recipes recipes, boolean withPurchases) {
    int days = instance.days();
    int parts = instance.parts().size();
    int[][] promise = new int[recipes.materials()][];
    int[] unlimitedFrom = new int[recipes.materials()];
    Arrays.fill(unlimitedFrom, Instance.NEVER);
    for (int part = 0; part < parts; part++) {
      promise[part] = instance.supply().cumulative(part, days);
      if (withPurchases) {
        for (SourceOption source : instance.sources().get(part)) {
          unlimitedFrom[part] = Math.min(unlimitedFrom[part], addSource(promise[part], source));
        }
      }
    }
    for (int material = parts; material < promise.length; material++) {
      promise[material] = recipes.kitSupply(material, days);
    }
    return new PromiseBook(promise, unlimitedFrom, days);
  }

  /**
   * Adds what a source of limited capacity can bring; returns the day from which it is unlimited.
   */
  private static int addSource(int[] cumulative, SourceOption source) {
    if (source.isUnlimited()) {
      return source.firstDay();
    }
    for (int week = 0; week < source.weeklyLots().length; week++) {
      int received = source.receiptOfWeek(week);
      for (int day = received; day < cumulative.length; day++) {
        cumulative[day] = Math.min(Instance.PLENTY, cumulative[day] + source.weeklyLots()[week]);
      }
    }
    return Instance.NEVER;
  }

  /** Pieces that can be taken on a day; {@link Instance#PLENTY} where they can be bought. */
  public int promised(int material, int day) {
    return day >= openFrom[material] ? Instance.PLENTY : promise[material][day];
  }

  /**
   * First day from {@code fromDay} on with at least {@code pieces}; {@link Instance#NEVER} when
   * none.
   */
  public int firstDay(int material, int pieces, int fromDay) {
    int low = fromDay;
    int high = Math.min(days, openFrom[material]);
    int[] ofMaterial = promise[material];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ofMaterial[middle] >= pieces) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < days ? low : Instance.NEVER;
  }

  /** Takes pieces on a day; they must be promised. */
  public void take(int material, int day, int pieces) {
    int end = Math.min(days, openFrom[material]);
    if (day >= end || pieces == 0) {
      return;
    }
    int[] ofMaterial = promise[material];
    if (ofMaterial[day] < pieces) {
      throw new IllegalArgumentException(
          "pieces = "
              + pieces
              + " of material "
              + material
              + " on day "
              + day
              + " but only "
              + ofMaterial[day]
              + " are promised");
    }
    int[] balanceOfMaterial = balance[material];
    for (int later = day; later < end; later++) {
      ofMaterial[later] -= pieces;
      balanceOfMaterial[later] -= pieces;
    }
    int cap = ofMaterial[day];
    for (int earlier = day - 1; earlier >= 0 && ofMaterial[earlier] > cap; earlier--) {
      ofMaterial[earlier] = cap;
    }
  }

  /** Adds pieces that can be used from a day on. */
  public void add(int material, int fromDay, int pieces) {
    giveBack(material, fromDay, pieces);
  }

  /** Gives back pieces that were taken on a day: the book is as if they had never been taken. */
  public void giveBack(int material, int day, int pieces) {
    int end = Math.min(days, openFrom[material]);
    if (day >= end || pieces == 0) {
      return;
    }
    int[] ofMaterial = promise[material];
    int[] balanceOfMaterial = balance[material];
    for (int later = day; later < end; later++) {
      ofMaterial[later] += pieces;
      balanceOfMaterial[later] += pieces;
    }
    int promised = ofMaterial[day];
    for (int earlier = day - 1; earlier >= 0; earlier--) {
      promised = Math.min(balanceOfMaterial[earlier], promised);
      if (promised == ofMaterial[earlier]) {
        return;
      }
      ofMaterial[earlier] = promised;
    }
  }

  /** From now on there is any number of a material, from the first day on, for a trial. */
  public void open(int material) {
    openFrom[material] = 0;
  }

  /** Ends what {@link #open} began; what was taken meanwhile must be given back before. */
  public void close(int material) {
    openFrom[material] = unlimitedFrom[material];
  }

  /**
   * Changes what there is of a material for a trial; the same with the other sign ends it.
   *
   * @param change pieces more up to each day, {@code [day]}
   * @param fromDay day from which there is any number of it, if that is earlier than before
   * @param sign 1 or -1
   */
  public void change(int material, int[] change, int fromDay, int sign) {
    openFrom[material] =
        sign > 0 ? Math.min(unlimitedFrom[material], fromDay) : unlimitedFrom[material];
    int promised = Integer.MAX_VALUE;
    for (int day = Math.min(days, unlimitedFrom[material]) - 1; day >= 0; day--) {
      balance[material][day] += sign * change[day];
      promised = Math.min(promised, balance[material][day]);
      promise[material][day] = promised;
    }
  }

  /** Number of materials. */
  public int materials() {
    return promise.length;
  }

  /** Day from which on a material can be bought in any number; NEVER when it cannot. */
  public int unlimitedFrom(int material) {
    return unlimitedFrom[material];
  }
}
