package org.linewright.server;

import io.javalin.config.JavalinConfig;
import java.nio.file.Path;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * How connections come in: plain or over TLS. Nobody learns what serves here, and no header of a
 * proxy is believed.
 */
record Connectors(ServerOptions options) {
  private static final int LONGEST_HEADERS = 32 << 10;

  void configure(JavalinConfig config) {
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setSendXPoweredBy(false);
          http.setRequestHeaderSize(LONGEST_HEADERS);
        });
    options
        .keyStore()
        .ifPresent(
            file ->
                config.jetty.addConnector(
                    (server, http) -> {
                      ServerConnector connector = tls(server, new HttpConfiguration(http), file);
                      connector.setHost(options.bind());
                      connector.setPort(options.port());
                      return connector;
                    }));
  }

  private ServerConnector tls(
      org.eclipse.jetty.server.Server server, HttpConfiguration http, Path file) {
    SecureRequestCustomizer customizer = new SecureRequestCustomizer();
    customizer.setSniHostCheck(false);
    http.addCustomizer(customizer);
    SslContextFactory.Server context = new SslContextFactory.Server();
    context.setKeyStorePath(file.toAbsolutePath().toString());
    context.setKeyStorePassword(options.keyStorePassword());
    context.setIncludeProtocols("TLSv1.3", "TLSv1.2");
    return new ServerConnector(
        server, new SslConnectionFactory(context, "http/1.1"), new HttpConnectionFactory(http));
  }
}
