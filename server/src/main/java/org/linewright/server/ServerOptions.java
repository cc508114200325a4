package org.linewright.server;

import java.nio.file.Path;
import java.util.Optional;
import org.linewright.server.openid.OpenIdOptions;
import org.linewright.server.plants.UploadLimits;
import org.linewright.server.security.Policy;

/**
 * How a server is started.
 *
 * @param bind address that it listens at
 * @param port port; 0 = any free one
 * @param policy how it protects itself
 * @param keyStore key store with certificate and key for TLS; empty = plain HTTP
 * @param keyStorePassword its password
 * @param examples folder of example plants; empty = none are installed
 * @param limits of uploads
 * @param solves at a time
 * @param openid where people may sign in instead of here; empty = nowhere
 */
public record ServerOptions(
    String bind,
    int port,
    Policy policy,
    Optional<Path> keyStore,
    String keyStorePassword,
    Optional<Path> examples,
    UploadLimits limits,
    int solves,
    Optional<OpenIdOptions> openid) {

  /** The same with a provider at which people may sign in. */
  public ServerOptions with(OpenIdOptions provider) {
    return new ServerOptions(
        bind,
        port,
        policy,
        keyStore,
        keyStorePassword,
        examples,
        limits,
        solves,
        Optional.of(provider));
  }

  /** Without the password. */
  @Override
  public String toString() {
    return bind + ":" + port;
  }
}
