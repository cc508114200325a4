package org.linewright.store.internal.keys;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Compresses, counts and hashes what is written into it. Tables: speed before size. */
public final class Packing extends FilterOutputStream {
  private static final int BUFFER_BYTES = 1 << 16;

  private final Counted counted;

  public Packing(OutputStream packed) throws IOException {
    this(new Counted(new Fast(packed)));
  }

  private Packing(Counted counted) {
    super(new BufferedOutputStream(counted, BUFFER_BYTES));
    this.counted = counted;
  }

  public static InputStream unpack(InputStream packed) throws IOException {
    return new GZIPInputStream(packed, BUFFER_BYTES);
  }

  /** Bytes written before compression; to be asked after closing. */
  public long size() {
    return counted.size;
  }

  /** SHA-256 of what was written; to be asked once, after closing. */
  public String hash() {
    return Hashes.hex(counted.digest.digest());
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
  }

  private static final class Counted extends FilterOutputStream {
    private final MessageDigest digest = Hashes.sha256();
    private long size;

    Counted(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int value) throws IOException {
      out.write(value);
      digest.update((byte) value);
      size++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      digest.update(bytes, offset, length);
      size += length;
    }
  }

  private static final class Fast extends GZIPOutputStream {
    Fast(OutputStream packed) throws IOException {
      super(packed, BUFFER_BYTES);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
