package org.linewright.server.security;

import java.util.Set;

/**
 * How a server protects itself.
 *
 * @param signInNeeded people must sign in; else whoever reaches the server may do everything
 * @param hosts names under which it may be called; empty = any
 * @param secure it speaks TLS: cookies travel over TLS only
 */
public record Policy(boolean signInNeeded, Set<String> hosts, boolean secure) {

  /** One person on one machine: no sign-in, and no name but those of this machine. */
  public static final Policy LOCAL =
      new Policy(false, Set.of("localhost", "127.0.0.1", "[::1]"), false);

  public Policy {
    hosts = Set.copyOf(hosts);
  }
}
