package org.linewright.server;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/**
 * A call whose body must come on at a least rate, before a deadline, and with so many bytes at
 * most; else reading it fails. Time runs from its beginning.
 */
final class BodyPace extends Request.Wrapper {
  private static final long GRACE_S = 10;
  private static final long LEAST_BYTES_A_SECOND = 4_000;
  private static final long BETWEEN_LOOKS_MS = 500;

  private final Duration deadline;
  private final long longest;
  private final long began = System.nanoTime();
  private final AtomicLong bytes = new AtomicLong();
  private volatile boolean isRead;
  private volatile boolean isLate;
  private volatile boolean isTooLong;

  private BodyPace(Request request, Duration deadline, long longest) {
    super(request);
    this.deadline = deadline;
    this.longest = longest;
  }

  /**
   * Watches a call from now on.
   *
   * @param longest bytes that the body may have
   */
  static BodyPace of(Request request, Duration deadline, long longest) {
    BodyPace pace = new BodyPace(request, deadline, longest);
    pace.lookAgain();
    return pace;
  }

  /** True when it was longer than it may be. */
  boolean isTooLong() {
    return isTooLong;
  }

  /** True when it took too long. */
  boolean isLate() {
    return isLate;
  }

  /** The rest does not matter any more. */
  void over() {
    isRead = true;
  }

  @Override
  public Content.Chunk read() {
    Content.Chunk chunk = super.read();
    if (chunk != null) {
      long soFar = bytes.addAndGet(chunk.remaining());
      isRead |= chunk.isLast();
      if (soFar > longest) {
        isTooLong = true;
        isRead = true;
        chunk.release();
        return Content.Chunk.from(new IOException("max length exceeded"), true);
      }
    }
    return chunk;
  }

  private void lookAgain() {
    getComponents().getScheduler().schedule(this::look, BETWEEN_LOOKS_MS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    if (isRead) {
      return;
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    boolean slow = bytes.get() < (seconds - GRACE_S) * LEAST_BYTES_A_SECOND;
    if (slow || seconds > deadline.toSeconds()) {
      isLate = true;
      fail(new TimeoutException("the body comes too slowly"));
    } else {
      lookAgain();
    }
  }
}
