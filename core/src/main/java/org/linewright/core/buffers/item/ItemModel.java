package org.linewright.core.buffers.item;

import java.util.List;
import org.linewright.core.table.Coded;

/** By which formula an item is ordered, and the columns that it needs beside the holding cost. */
public enum ItemModel implements Coded {
  /** Even demand: the economic order quantity. */
  EOQ("eoq", "demand", "fixed_cost"),
  /** The same when only a share of each order is usable, a different one each time. */
  EOQ_YIELD("eoq_yield", "demand", "fixed_cost", "yield_mean", "yield_sd"),
  /** The same from a supplier that is down at times; what is not met is lost. */
  EOQ_DISRUPTED("eoq_disrupted", "demand", "fixed_cost", "stockout_cost", "disruption", "recovery"),
  /** Demand that is known, period by period. */
  LOTS("lots", "demands", "fixed_cost"),
  /** One period of normal demand. */
  NEWSVENDOR("newsvendor", "demand", "demand_sd", "stockout_cost"),
  /** Filled up each period, orders come after a lead time; what is not met waits. */
  BASE_STOCK("base_stock", "demand", "demand_sd", "lead_time", "stockout_cost"),
  /** Even demand, filled up each period from a supplier that is down at times. */
  BASE_STOCK_DISRUPTED("base_stock_disrupted", "demand", "stockout_cost", "disruption", "recovery");

  private final String code;
  private final String needed; // by comma

  ItemModel(String code, String... needed) {
    this.code = code;
    this.needed = String.join(",", needed);
  }

  @Override
  public String code() {
    return code;
  }

  /** Names of the columns that must be filled, and no others may be. */
  List<String> needed() {
    return List.of(needed.split(","));
  }
}
