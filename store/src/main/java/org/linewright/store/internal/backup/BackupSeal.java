package org.linewright.store.internal.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.linewright.store.internal.keys.Hashes;

/**
 * The seal of a backup: its last 64 bytes, which are the archive's comment, are the SHA-256 of all
 * bytes before them. It tells damage wherever it lies, also where an archive is not looked at when
 * it is read. It is no signature: who means to forge a backup can seal it anew.
 */
final class BackupSeal {
  private static final String MARK = "sha256:";
  private static final int DIGITS = 64;

  /** The comment of an archive that is to be sealed. */
  static final String PLACE = MARK + "0".repeat(DIGITS);

  private BackupSeal() {}

  /** Seals a finished file whose comment is {@link #PLACE}. */
  static void put(FileChannel file) throws IOException {
    long at = file.size() - DIGITS;
    ByteBuffer digits = ByteBuffer.wrap(hash(file, at).getBytes(StandardCharsets.US_ASCII));
    while (digits.hasRemaining()) {
      at += file.write(digits, at);
    }
  }

  /** True when the file is sealed and nothing in it has changed since. */
  static boolean holds(FileChannel file) throws IOException {
    long body = file.size() - DIGITS;
    return body > MARK.length() && text(file, body - MARK.length()).equals(MARK + hash(file, body));
  }

  private static String hash(FileChannel file, long length) throws IOException {
    MessageDigest digest = Hashes.sha256();
    ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    for (long at = 0; at < length; ) {
      buffer.clear().limit((int) Math.min(buffer.capacity(), length - at));
      int read = file.read(buffer, at);
      if (read < 0) {
        break;
      }
      digest.update(buffer.flip());
      at += read;
    }
    return Hashes.hex(digest.digest());
  }

  private static String text(FileChannel file, long from) throws IOException {
    ByteBuffer end = ByteBuffer.allocate((int) (file.size() - from));
    for (long at = from; end.hasRemaining(); ) {
      int read = file.read(end, at);
      if (read < 0) {
        break;
      }
      at += read;
    }
    return new String(end.array(), StandardCharsets.US_ASCII);
  }
}
