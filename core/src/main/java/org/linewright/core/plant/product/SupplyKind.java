package org.linewright.core.plant.product;

import org.linewright.core.table.Coded;

/** How a part comes to the vehicle. */
public enum SupplyKind implements Coded {
  /** Packed in the kit. */
  KIT("kit"),
  /** Taken from the shelf. */
  LOOSE("loose");

  private final String code;

  SupplyKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
