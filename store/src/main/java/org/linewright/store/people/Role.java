package org.linewright.store.people;

import java.util.Locale;

/** What a user may do; each role includes those before it. What that means is decided elsewhere. */
public enum Role {
  /** Reads and asks. */
  VIEWER,
  /** Imports, edits, runs. */
  PLANNER,
  /** Keeps users and sees the audit log. */
  ADMIN;

  /** The spelling in JSON and in the database, e.g. {@code planner}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of this spelling. */
  public static Role ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
