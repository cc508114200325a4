package org.linewright.server.openid;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import org.linewright.store.people.Role;

/**
 * Where people may sign in instead of here.
 *
 * @param issuer the provider; its description lies at {@code /.well-known/openid-configuration}
 * @param client the name by which the provider knows this server
 * @param secret the client's secret; empty = a public client, which PKCE alone protects
 * @param userClaim claim of the ID token that is the user's name here
 * @param newUsers role of people who are not users yet; empty = they are refused
 * @param address where browsers reach this server; empty = as the browser calls it
 */
public record OpenIdOptions(
    URI issuer,
    String client,
    String secret,
    String userClaim,
    Optional<Role> newUsers,
    Optional<URI> address) {
  /** The usual claim. */
  public static final String USUAL_CLAIM = "preferred_username";

  public OpenIdOptions {
    if (!isSafe(issuer)) {
      throw new IllegalArgumentException(
          "issuer = \"" + issuer + "\" must begin with https:// (http:// on this machine only)");
    }
    if (client.isBlank() || userClaim.isBlank()) {
      throw new IllegalArgumentException("client and claim must not be empty");
    }
  }

  private static boolean isSafe(URI issuer) {
    if (issuer.getHost() == null) {
      return false;
    }
    try {
      return "https".equals(issuer.getScheme())
          || ("http".equals(issuer.getScheme())
              && InetAddress.getByName(issuer.getHost()).isLoopbackAddress());
    } catch (UnknownHostException unknown) {
      return false;
    }
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return client + " at " + issuer;
  }
}
