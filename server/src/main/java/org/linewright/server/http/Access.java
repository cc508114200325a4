package org.linewright.server.http;

import org.linewright.store.people.Role;

/** Who may call a route; each includes those after it. */
public enum Access {
  /** Anybody, also before signing in. */
  OPEN(Role.VIEWER),
  /** Who may read and ask. */
  VIEWER(Role.VIEWER),
  /** Who may import, edit and run. */
  PLANNER(Role.PLANNER),
  /** Who keeps users. */
  ADMIN(Role.ADMIN);

  private final Role least;

  Access(Role least) {
    this.least = least;
  }

  /** True when the role is enough. */
  public boolean admits(Role role) {
    return role.compareTo(least) >= 0;
  }
}
