package org.linewright.core.stress.internal.tables;

import java.util.Arrays;
import org.linewright.core.draw.Draws;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.SourceOption;
import org.linewright.core.plant.risk.Doubt;

/**
 * What is received on which day of one replication. Everything that may happen to goods between
 * order and use hangs on shocks and draws alone, not on what the plant builds: so it is worked out
 * before the first day is lived through.
 *
 * <p>An order is placed on its day. If a shock then stops something between that source and the
 * plant, it goes to the next approved source that is not hit and has capacity left; without one it
 * waits until orders can be placed again. Goods leave the supplier when lead time less days under
 * way have passed and shipments go, then need their days under way, of which only those count on
 * which transit goes, and are handed out when receipts go. What fails inspection is ordered anew on
 * the same day. Reused from replication to replication; one thread.
 */
public final class Receipts {
  private static final int MOST_REORDERS = 8;

  private final SupplyTable table;
  private final SourceTable sources;
  private final Chances chances;
  private final int days;
  private final int[][] bought; // [source][week] with what this replication changes
  private final int[] head; // [day]: first entry, -1 = none
  private int[] next = new int[256];
  private int[] material = new int[256];
  private int[] pieces = new int[256];
  private int size;
  private boolean isChanged;
  private final Draws draws;
  private final ShockDays shocks;
  private boolean[] isOn;

  /** What purchases cost above the cheapest source, in cents. */
  public long premiumCents;

  /** Pieces ordered elsewhere than planned. */
  public long rerouted;

  public Receipts(SupplyTable table, Chances chances, int days, Draws draws, ShockDays shocks) {
    this.table = table;
    this.sources = table.sources;
    this.chances = chances;
    this.days = days;
    this.draws = draws;
    this.shocks = shocks;
    this.isOn = new boolean[chances.size()];
    this.head = new int[days];
    this.bought = new int[table.bought.length][];
    Arrays.setAll(bought, source -> table.bought[source].clone());
  }

  /**
   * Works out all receipts.
   *
   * @param on which sources of chance happen at all
   */
  public void draw(boolean[] on) {
    isOn = on;
    Arrays.fill(head, -1);
    size = 0;
    premiumCents = 0;
    rerouted = 0;
    if (isChanged) {
      for (int source = 0; source < bought.length; source++) {
        System.arraycopy(table.bought[source], 0, bought[source], 0, bought[source].length);
      }
      isChanged = false;
    }
    for (SupplyTable.Item item : table.items) {
      announce(item);
    }
    for (SupplyTable.Buy buy : table.buys) {
      order(buy);
    }
  }

  private void announce(SupplyTable.Item item) {
    if (item.lost() >= 0 && isOn[item.lost()]) {
      if (draws.uniform(item.stream(), 1) < table.doubt(item.lost()).mean()) {
        return;
      }
    }
    double late = 0;
    if (item.late() >= 0 && isOn[item.late()]) {
      Doubt doubt = table.doubt(item.late());
      late = doubt.mean() + sd(doubt) * draws.normal(item.stream(), 2);
    }
    if (item.sdDays() > 0 && isOn[chances.arrivals()]) {
      late += item.sdDays() * draws.normal(item.stream(), 0);
    }
    int left = Math.max(0, item.day() - item.transitDays());
    int sent = shocks.firstUp(item.shipments(), left);
    if (sent >= days) {
      return;
    }
    int underWay = (int) Math.max(0, Math.round(item.day() - left + late));
    int there = shocks.passed(item.transit(), sent, underWay);
    int day = there >= days ? Instance.NEVER : shocks.firstUp(item.receipts(), there);
    if (day < days) {
      receive(item.material(), item.pieces(), day, item.day(), 0);
    }
  }

  private static double sd(Doubt doubt) {
    Double sd = doubt.sd();
    return sd == null ? 0 : sd;
  }

  private void order(SupplyTable.Buy buy) {
    int source = buy.source();
    int day = buy.orderDay();
    if (!shocks.isUp(sources.any[source], day)) {
      int other = alternative(buy.part(), source, day, buy.pieces());
      if (other >= 0) {
        int count = (int) sources.option[other].orderSize(buy.pieces());
        note(source, day, -buy.pieces());
        note(other, day, count);
        rerouted += count;
        ship(buy.part(), other, day, count, 0);
        return;
      }
      day = shocks.firstUp(sources.orders[source], day);
      while (day < days && sources.option[source].receipt()[day] == Instance.NEVER) {
        day = shocks.firstUp(sources.orders[source], day + 1);
      }
      if (day >= days) {
        return;
      }
    }
    ship(buy.part(), source, day, buy.pieces(), 0);
  }

  /** Another source of a part that is not hit on a day and has room; -1 = none. */
  private int alternative(int part, int not, int day, int count) {
    for (int source = sources.first[part]; source < sources.first[part + 1]; source++) {
      if (source != not && shocks.isUp(sources.any[source], day)) {
        SourceOption option = sources.option[source];
        long size = option.orderSize(count);
        if (option.receipt()[day] < days
            && size <= Instance.PLENTY
            && (option.isUnlimited()
                || bought[source][day / 7] + size <= option.weeklyLots()[day / 7])) {
          return source;
        }
      }
    }
    return -1;
  }

  private void note(int source, int day, int count) {
    if (bought[source].length > 0) {
      bought[source][day / 7] += count;
      isChanged = true;
    }
  }

  /** Goods ordered on a day that the source takes orders on. */
  private void ship(int part, int source, int day, int count, int reorders) {
    premiumCents += sources.premiumCents[source] * count;
    int planned = sources.option[source].receipt()[day];
    if (planned == Instance.NEVER) {
      return;
    }
    int lead = planned - day;
    if (sources.leadSdDays[source] > 0 && isOn[chances.leadTimes()]) {
      double late = sources.leadSdDays[source] * draws.normal(sources.stream[source], day);
      lead = (int) Math.max(Math.min(1, lead), Math.round(lead + late));
    }
    int underWay = Math.min(lead, sources.transitDays[source]);
    int sent = shocks.firstUp(sources.shipments[source], day + lead - underWay);
    if (sent >= days) {
      return;
    }
    int there = shocks.passed(sources.transit[source], sent, underWay);
    if (there >= days) {
      return;
    }
    int received = shocks.firstUp(sources.receipts[source], there);
    if (received < days) {
      receive(part, count, received, day, reorders);
    }
  }

  private void receive(int what, int count, int day, int key, int reorders) {
    int good = count;
    int yield = table.yield[what];
    if (yield >= 0 && isOn[yield]) {
      Doubt doubt = table.doubt(yield);
      double share = doubt.mean() + sd(doubt) * draws.normal(table.yieldStream[what], key);
      good = (int) Math.floor(count * Math.max(0, Math.min(1, share)) + 1e-9);
      int other =
          good < count && reorders < MOST_REORDERS ? firstSource(what, day, count - good) : -1;
      if (other >= 0) {
        int again = (int) sources.option[other].orderSize(count - good);
        note(other, day, again);
        ship(what, other, day, again, reorders + 1);
      }
    }
    if (good > 0) {
      add(what, good, day);
    }
  }

  private int firstSource(int part, int day, int count) {
    return part + 1 < sources.first.length ? alternative(part, -1, day, count) : -1;
  }

  private void add(int what, int count, int day) {
    if (size == next.length) {
      next = Arrays.copyOf(next, 2 * size);
      material = Arrays.copyOf(material, 2 * size);
      pieces = Arrays.copyOf(pieces, 2 * size);
    }
    material[size] = what;
    pieces[size] = count;
    next[size] = head[day];
    head[day] = size++;
  }

  /** Puts on the shelf what is received on a day. */
  public void put(int day, int[] shelf) {
    int[] sure = table.sure[day];
    for (int i = 0; i < sure.length; i += 2) {
      shelf[sure[i]] += sure[i + 1];
    }
    for (int entry = head[day]; entry >= 0; entry = next[entry]) {
      shelf[material[entry]] += pieces[entry];
    }
  }
}
