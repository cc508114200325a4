package org.linewright.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** A call whose body has been read, before a thread was given to it. */
final class Known extends Request.Wrapper {
  private final Content.Source body;

  Known(Request request, byte[] bytes) {
    super(request);
    body = Content.Source.from(ByteBuffer.wrap(bytes));
  }

  @Override
  public Content.Chunk read() {
    return body.read();
  }

  @Override
  public void demand(Runnable callback) {
    body.demand(callback);
  }

  @Override
  public void fail(Throwable fault) {
    body.fail(fault);
  }
}
