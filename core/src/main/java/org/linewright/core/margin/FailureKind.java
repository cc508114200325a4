package org.linewright.core.margin;

import org.linewright.core.table.Coded;

/** What may fail. */
public enum FailureKind implements Coded {
  /** One supplier delivers nothing more. */
  SUPPLIER("supplier"),
  /** Nothing more comes of a country: its suppliers stop, parts of that origin are barred. */
  COUNTRY("country"),
  /** Every supplier stops that itself gets parts from a country. */
  TIER2("tier2"),
  /** Nothing moves over a route, goods under way included. */
  ROUTE("route"),
  /** Parts of a family cannot be bought anywhere. */
  FAMILY("family"),
  /** Goods under way are lost: they never come. */
  CONSIGNMENT("consignment"),
  /** Goods under way come so many days later than announced. */
  LATE("late"),
  /** Nothing is cleared any more that has still to pass customs. */
  CUSTOMS("customs"),
  /** An event of the plant holds from the plan date on. */
  EVENT("event"),
  /** Several of these at once, for one cause. */
  GROUP("group");

  private final String code;

  FailureKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
