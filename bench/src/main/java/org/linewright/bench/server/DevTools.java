package org.linewright.bench.server;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Speaks the DevTools protocol to one page of a Chromium. For one thread. */
final class DevTools implements AutoCloseable {
  private static final int PATIENCE_S = 60;

  private final WebSocket socket;
  private final BlockingQueue<String> answers;
  private int asked;

  private DevTools(WebSocket socket, BlockingQueue<String> answers) {
    this.socket = socket;
    this.answers = answers;
  }

  /** Connects to a page. */
  static DevTools of(HttpClient http, URI page) {
    BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    StringBuilder message = new StringBuilder();
    WebSocket.Listener listener =
        new WebSocket.Listener() {
          @Override
          public @Nullable CompletionStage<?> onText(
              WebSocket from, CharSequence piece, boolean last) {
            message.append(piece);
            if (last) {
              answers.add(message.toString());
              message.setLength(0);
            }
            from.request(1);
            return null;
          }
        };
    return new DevTools(http.newWebSocketBuilder().buildAsync(page, listener).join(), answers);
  }

  /** Asks and waits for the answer. */
  String ask(String method, String parameters) throws InterruptedException {
    String id = "{\"id\":" + ++asked + ",";
    socket
        .sendText(id + "\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
        .join();
    while (true) {
      String answer = answers.poll(PATIENCE_S, TimeUnit.SECONDS);
      if (answer == null) {
        throw new IllegalStateException("the browser does not answer " + method);
      }
      if (answer.startsWith(id)) {
        return answer;
      }
    }
  }

  @Override
  public void close() {
    socket.abort();
  }
}
