package org.linewright.server;

import java.nio.file.Path;
import java.util.Optional;
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
 */
public record ServerOptions(
    String bind,
    int port,
    Policy policy,
    Optional<Path> keyStore,
    String keyStorePassword,
    Optional<Path> examples,
    UploadLimits limits,
    int solves) {

  /** Without the password. */
  @Override
  public String toString() {
    return bind + ":" + port;
  }
}
