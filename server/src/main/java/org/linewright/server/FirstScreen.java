package org.linewright.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls a server as the first screen of a browser does. The first call of any kind is slow, for
 * what it needs is loaded then: better by us than while a person waits.
 *
 * @param port that the server listens at
 * @param plant the plant on the screen, if there is one
 */
record FirstScreen(int port, Optional<String> plant) {
  private static final Logger LOG = LoggerFactory.getLogger(FirstScreen.class);
  private static final int PATIENCE_MS = 30_000;
  private static final List<String> PAGES =
      List.of("/", "/app.css", "/app.js", "/api/v1/session", "/api/v1/plants");
  private static final List<String> ANSWERS =
      List.of("scenarios", "runs?limit=50", "cover", "kits");

  /** Asks one thing after the other; what cannot be had is left to whoever asks next. */
  void ask(String bind) {
    try {
      boolean any = bind.equals("0.0.0.0") || bind.equals("::");
      InetAddress address = any ? InetAddress.getLoopbackAddress() : InetAddress.getByName(bind);
      for (String page : PAGES) {
        get(address, page);
      }
      if (plant.isPresent()) {
        for (String answer : ANSWERS) {
          get(address, "/api/v1/plants/" + plant.get() + "/" + answer);
        }
        get(address, "/api/v1/today?plant=" + plant.get());
      }
    } catch (IOException unreachable) {
      LOG.debug("the first screen is not asked for in advance", unreachable);
    }
  }

  private void get(InetAddress address, String path) throws IOException {
    try (Socket socket = new Socket(address, port)) {
      socket.setSoTimeout(PATIENCE_MS);
      String request =
          "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n";
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      InputStream answer = socket.getInputStream();
      answer.transferTo(OutputStream.nullOutputStream());
    }
  }
}
