package org.linewright.server;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.linewright.server.http.Problem;

/** A call whose body is not read. */
final class Bodiless extends Request.Wrapper {
  Bodiless(Request request) {
    super(request);
  }

  Bodiless(Request request, Problem problem) {
    super(request);
    setAttribute(Door.problemName(), problem);
  }

  @Override
  public Content.Chunk read() {
    return Content.Chunk.EOF;
  }

  @Override
  public void demand(Runnable callback) {
    getComponents().getExecutor().execute(callback);
  }
}
