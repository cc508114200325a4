package org.linewright.core.plan.internal.purchases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.instance.SourceOption;
import org.linewright.core.plan.internal.purchases.PurchasePlanner.Buy;

/**
 * Purchases of one part while they are gathered: what a source brings by one order on one day is
 * one purchase, rounded up to its minimum and multiple as a whole.
 */
final class PartPurchases {
  private record Call(int source, int orderDay, int receiptDay) {}

  private final List<SourceOption> sources;
  private final List<Buy> buys = new ArrayList<>();
  private final Map<Call, Integer> rows = new HashMap<>();

  PartPurchases(List<SourceOption> sources) {
    this.sources = sources;
  }

  /**
   * Orders more, by an order of that day if there is one; returns how many pieces come on top.
   *
   * @param most pieces that may come on top, a multiple of the order multiple
   */
  long add(int source, int orderDay, int receiptDay, long wanted, long most) {
    SourceOption option = sources.get(source);
    Call call = new Call(source, orderDay, receiptDay);
    Integer row = rows.get(call);
    long before = row == null ? 0 : buys.get(row).pieces();
    long pieces = Math.min(before + most, option.orderSize(before + wanted));
    Buy buy = new Buy(option, orderDay, receiptDay, pieces);
    if (row == null) {
      rows.put(call, buys.size());
      buys.add(buy);
    } else {
      buys.set(row, buy);
    }
    return pieces - before;
  }

  /** The purchases by receipt. */
  List<Buy> byReceipt() {
    List<Buy> sorted = new ArrayList<>(buys);
    sorted.sort(Comparator.comparingInt(Buy::receiptDay));
    return sorted;
  }
}
