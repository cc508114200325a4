package org.linewright.core.plant;

import org.linewright.core.table.Coded;

/** Between which kits parts may be moved. */
public enum PartTransfers implements Coded {
  /** No transfers. */
  NONE("none"),
  /** Between kits of one variant. */
  WITHIN_VARIANT("within_variant"),
  /** Between kits of one family. */
  WITHIN_FAMILY("within_family"),
  /** Between all kits. */
  ANYWHERE("anywhere");

  private final String code;

  PartTransfers(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
