package org.linewright.files.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * How many bytes may still be unpacked and written. One for all files that are sent together, so
 * that many small ones do not add up to what one large one may not be.
 */
final class Allowance {
  private final long most;
  private long left;

  Allowance(long most) {
    this.most = most;
    this.left = most;
  }

  /**
   * Takes from what is left.
   *
   * @throws Refused when it is not enough
   */
  void take(long bytes) throws Refused {
    check(bytes);
    left -= bytes;
  }

  /**
   * Takes nothing yet.
   *
   * @throws Refused when so many bytes would not be left
   */
  void check(long bytes) throws Refused {
    if (bytes > left) {
      throw new Refused(
          Refused.Kind.TOO_LARGE,
          "unpacked, it is larger than " + most + " bytes\nNothing was imported.");
    }
  }

  /** Counts what is read. */
  InputStream counting(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int one = in.read();
        take(one < 0 ? 0 : 1);
        return one;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        take(Math.max(0, read));
        return read;
      }
    };
  }

  /** Counts what is written. */
  OutputStream counting(OutputStream out) {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        take(1);
        out.write(one);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        take(length);
        out.write(bytes, from, length);
      }

      @Override
      public void flush() throws IOException {
        out.flush();
      }

      @Override
      public void close() throws IOException {
        out.close();
      }
    };
  }
}
