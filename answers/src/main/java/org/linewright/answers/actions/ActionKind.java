package org.linewright.answers.actions;

import org.linewright.core.table.Coded;

/** What is done, and who does it usually. */
public enum ActionKind implements Coded {
  /** Something has to come sooner, or more of it. */
  EXPEDITE("expedite", "material planning"),
  /** Something is to be bought. */
  REORDER("reorder", "purchasing"),
  /** A source or an alternate has to be approved. */
  APPROVE("approve", "engineering"),
  /** Parts are moved between kits. */
  MOVE("move", "material planning"),
  /** Something may come, or be delivered, later. */
  DEFER("defer", "sales"),
  /** Something is not wanted any more. */
  CANCEL("cancel", "purchasing"),
  /** Shifts, rules, facilities, permits. */
  DECIDE("decide", "management");

  private final String code;
  private final String owner;

  ActionKind(String code, String owner) {
    this.code = code;
    this.owner = owner;
  }

  @Override
  public String code() {
    return code;
  }

  String owner() {
    return owner;
  }
}
