package org.linewright.server;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Keeps an answer until it is whole and then hands all of it to the network: the thread that made
 * it does not wait for somebody who reads slowly. Streams of events are passed on as they come.
 */
final class WholeResponse extends Response.Wrapper {
  /** Under this name a call may carry its answer as bytes that many calls share: never copied. */
  static final String SHARED = "org.linewright.server.shared";

  private final List<ByteBuffer> kept = new ArrayList<>();
  private int size;

  WholeResponse(Request request, Response response) {
    super(request, response);
  }

  @Override
  public void write(boolean last, ByteBuffer bytes, Callback callback) {
    String type = getHeaders().get(HttpHeader.CONTENT_TYPE);
    if (type != null && type.startsWith("text/event-stream")) {
      super.write(last, bytes, callback);
      return;
    }
    if (bytes != null && bytes.hasRemaining()) {
      ByteBuffer copy = ByteBuffer.allocate(bytes.remaining()).put(bytes).flip();
      kept.add(copy);
      size += copy.remaining();
    }
    if (last) {
      super.write(true, whole(), callback);
    } else {
      callback.succeeded();
    }
  }

  private ByteBuffer whole() {
    if (getStatus() < 300 && getRequest().getAttribute(SHARED) instanceof byte[] shared) {
      getHeaders().put(HttpHeader.CONTENT_LENGTH, shared.length);
      return ByteBuffer.wrap(shared).asReadOnlyBuffer();
    }
    if (kept.size() == 1) {
      return kept.get(0);
    }
    ByteBuffer whole = ByteBuffer.allocate(size);
    kept.forEach(whole::put);
    kept.clear();
    return whole.flip();
  }

  @Override
  public void reset() {
    kept.clear();
    size = 0;
    super.reset();
  }
}
