package org.linewright.core.buffers.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an item is best ordered.
 *
 * @param row the item
 * @param orderQuantity units per order; null = it is filled up to a level, or ordered in lots
 * @param orderUpTo level up to which it is filled; null = it is ordered in quantities
 * @param lots units ordered in each period; empty = it is not planned by periods
 * @param cost money per unit of time; of lots, for all periods
 * @param plainCost the same when it is ordered as if its supplier never failed and all were usable;
 *     null = the formula knows nothing of that
 */
public record ItemStock(
    ItemRow row,
    @Nullable Double orderQuantity,
    @Nullable Double orderUpTo,
    List<Double> lots,
    double cost,
    @Nullable Double plainCost) {
  public ItemStock {
    lots = List.copyOf(lots);
  }

  static ItemStock quantity(ItemRow row, double quantity, double cost, @Nullable Double plain) {
    return new ItemStock(row, quantity, null, List.of(), cost, plain);
  }

  static ItemStock level(ItemRow row, double level, double cost, @Nullable Double plain) {
    return new ItemStock(row, null, level, List.of(), cost, plain);
  }
}
