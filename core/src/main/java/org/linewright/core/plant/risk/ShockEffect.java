package org.linewright.core.plant.risk;

import org.linewright.core.table.Coded;

/** What a shock stops while it lasts. */
public enum ShockEffect implements Coded {
  /** No order can be placed. */
  ORDERS("orders"),
  /** What was ordered is not sent off. */
  SHIPMENTS("shipments"),
  /** What is under way does not move. */
  TRANSIT("transit"),
  /** What has arrived is not handed out. */
  RECEIPTS("receipts"),
  /** A line stands still, or no vehicle of a contract is started. */
  WORK("work");

  private final String code;

  ShockEffect(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
