package org.linewright.core.plant.product;

import org.linewright.core.table.Coded;

/** How a variant is built. */
public enum BuildMode implements Coded {
  /** Semi-knocked-down: bodies arrive painted. */
  SKD("SKD"),
  /** Completely knocked down. */
  CKD("CKD"),
  /** Full cycle with welding and painting. */
  FULL("full");

  private final String code;

  BuildMode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
