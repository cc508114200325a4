package org.linewright.core.sourcing.chain;

import org.linewright.core.table.Coded;

/** The sites of a chain, in the order in which goods pass them. */
public enum Site implements Coded {
  SUPPLIER("supplier"),
  PLANT("plant"),
  CENTER("center");

  private final String code;

  Site(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
