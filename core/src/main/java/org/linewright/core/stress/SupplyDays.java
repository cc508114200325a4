package org.linewright.core.stress;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.draw.Draws;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.risk.ShockEffect;
import org.linewright.core.stress.internal.tables.ShockDays;
import org.linewright.core.stress.internal.tables.ShockTable;
import org.linewright.core.stress.internal.tables.SourceTable;

/**
 * On which days goods can be had in a replication: the shocks are those that stress draws for the
 * same plant, seed and number. For questions that look at many replications without living through
 * a plan. Reused from replication to replication; one thread.
 */
public final class SupplyDays {
  private final Draws draws;
  private final ShockDays days;
  private final int[] sets;
  private final boolean[] all;

  /**
   * Goods of a part from a supplier over a route.
   *
   * @param part the part
   * @param supplier row of suppliers
   * @param route row of routes; null = none
   */
  public record Goods(String part, String supplier, @Nullable String route) {}

  /**
   * Shocks of a plant.
   *
   * @param goods what is asked about; its place in the list is its number
   * @param dayCount days of the horizon
   */
  public SupplyDays(Plant plant, List<Goods> goods, int dayCount, long seed) {
    ShockTable table = new ShockTable(plant);
    this.sets = new int[goods.size()];
    for (int i = 0; i < sets.length; i++) {
      Goods one = goods.get(i);
      List<String> hit = SourceTable.targets(plant, one.part(), one.supplier(), one.route());
      int[] parts = new int[4];
      parts[0] = table.set(hit, ShockEffect.ORDERS);
      parts[1] = table.set(hit, ShockEffect.SHIPMENTS);
      parts[2] = table.set(hit, ShockEffect.TRANSIT);
      parts[3] = table.set(hit, ShockEffect.RECEIPTS);
      sets[i] = table.union(parts);
    }
    this.days = new ShockDays(table, dayCount);
    this.draws = new Draws(seed);
    this.all = new boolean[table.size()];
    Arrays.fill(all, true);
  }

  /** Draws the shocks of a replication. */
  public void draw(long number) {
    draws.begin(number);
    days.draw(draws, all);
  }

  /** False on a day on which anything that feeds these goods stands still. */
  public boolean isUp(int goods, int day) {
    return days.isUp(sets[goods], day);
  }
}
