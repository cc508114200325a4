package org.linewright.core.plant.risk;

import org.linewright.core.table.Coded;

/** What an event does. */
public enum EventKind implements Coded {
  /** No order can be placed over the route. */
  ROUTE_CLOSED("route_closed"),
  /** No order can be placed with the supplier. */
  SUPPLIER_STOPPED("supplier_stopped"),
  /** No order can be placed for parts of a family from a country, target part_family@country. */
  ORIGIN_BARRED("origin_barred"),
  /** Lead times over a route or from a supplier are multiplied. */
  LEAD_TIME_FACTOR("lead_time_factor"),
  /** The rate of a line, or the capacity of a supplier or route, is multiplied. */
  CAPACITY_FACTOR("capacity_factor"),
  /** The line does not work. */
  LINE_STOPPED("line_stopped"),
  /** The part is not required. */
  WAIVER("waiver"),
  /** The variant cannot be built. */
  APPROVAL_ENDED("approval_ended");

  private final String code;

  EventKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
