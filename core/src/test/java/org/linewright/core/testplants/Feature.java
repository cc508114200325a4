package org.linewright.core.testplants;

/** What a random plant may contain. */
public enum Feature {
  /** More than one line, and variants that several lines can build. */
  SEVERAL_LINES,
  /** Closed dates and ranges, and a worked Saturday inside a range. */
  HOLIDAYS,
  /** Shifts other than the nominal ones. */
  SHIFTS,
  /** Rates that change during the horizon, and {@code *} rates. */
  RATE_PHASES,
  /** Ramp-ups after a start of production. */
  RAMPS,
  /** Type approvals that end. */
  APPROVALS,
  /** A variant that is made from finished vehicles of another. */
  SECOND_STAGE,
  /** Variants built from kits. */
  KITS,
  /** Kits with parts missing; needs {@link #KITS}. */
  MISSING_SETS,
  /** Kits under way; needs {@link #KITS}. */
  IN_TRANSIT_KITS,
  /** Cars on the yard, built without missing parts; needs {@link #MISSING_SETS}. */
  BUILT_INCOMPLETE,
  /** The plant may build incomplete vehicles; needs {@link #MISSING_SETS}. */
  BUILD_INCOMPLETE,
  /** Parts may be moved between kits. */
  TRANSFERS,
  /** Stock and kits that are on hold. */
  ON_HOLD,
  /** Announced parts, and stock under way. */
  ARRIVALS,
  /** Customs days and the receiving calendar; needs {@link #ARRIVALS}. */
  CUSTOMS,
  /** Loose parts that replace each other in the bill on a day. */
  BOM_PHASES,
  /** Parts that may stand in for others. */
  ALTERNATES,
  /** Parts can be bought. */
  SOURCES,
  /** Minimum orders, multiples, weekly capacities, periods; needs {@link #SOURCES}. */
  SOURCE_LIMITS,
  /** Stopped lines and suppliers, closed routes, barred origins. */
  STOPS,
  /** Parts that are waived for some days. */
  WAIVERS,
  /** Capacity and lead time factors. */
  FACTORS,
  /** Orders without due day. */
  ASAP_ORDERS,
  /** Orders that may be shipped in pieces. */
  SPLITTABLE_ORDERS,
  /** Costs stated by the plant and by orders instead of shares of the value. */
  COSTS,
  /** Hours lost when a line changes to another family. */
  CHANGEOVERS,
  /** Lines whose first days keep a given plan. */
  FROZEN_DAYS
}
