package org.linewright.files.fuzz;

import java.util.Arrays;
import java.util.Random;

/** Changes bytes as disks, mails, editors and attackers do. Seeded. */
final class Mutation {
  private static final byte[] ODD = {
    0,
    '"',
    ',',
    '\n',
    '\r',
    ';',
    '-',
    '*',
    (byte) 0xFF,
    '&',
    '<',
    '>',
    '\'',
    '+',
    ':',
    '?',
    '{',
    '[',
    '!',
    '%',
    '\t',
    '9',
    ' ',
    (byte) 0xEF,
    (byte) 0xC3,
    (byte) 0x80
  };
  private static final int MOST_CHANGES = 4;
  private static final int MOST_BYTES = 200_000;

  private final Random random;

  Mutation(long seed) {
    this.random = new Random(seed);
  }

  byte[] of(byte[] bytes) {
    byte[] changed = bytes.clone();
    for (int i = 1 + random.nextInt(MOST_CHANGES); i > 0; i--) {
      changed = once(changed);
    }
    return changed;
  }

  private byte[] once(byte[] bytes) {
    if (bytes.length == 0) {
      return new byte[] {(byte) random.nextInt(256)};
    }
    int at = random.nextInt(bytes.length);
    int length = 1 + random.nextInt(Math.min(bytes.length - at, 1 << random.nextInt(8)));
    return switch (random.nextInt(7)) {
      case 0 -> put(bytes, at, (byte) random.nextInt(256));
      case 1 -> put(bytes, at, ODD[random.nextInt(ODD.length)]);
      case 2 -> put(bytes, at, (byte) (bytes[at] ^ 1 << random.nextInt(8)));
      case 3 -> joined(bytes, at, new byte[0], at + length); // bytes are lost
      case 4 -> joined(bytes, at, new byte[] {ODD[random.nextInt(ODD.length)]}, at);
      case 5 -> Arrays.copyOf(bytes, at); // cut short
      default -> joined(bytes, at, Arrays.copyOfRange(bytes, at, at + length), at); // twice
    };
  }

  private static byte[] put(byte[] bytes, int at, byte value) {
    bytes[at] = value;
    return bytes;
  }

  /** The bytes up to a place, others, and those from a place on. */
  private static byte[] joined(byte[] bytes, int until, byte[] between, int from) {
    byte[] joined = Arrays.copyOf(bytes, until + between.length + bytes.length - from);
    System.arraycopy(between, 0, joined, until, between.length);
    System.arraycopy(bytes, from, joined, until + between.length, bytes.length - from);
    return joined.length > MOST_BYTES ? Arrays.copyOf(joined, MOST_BYTES) : joined;
  }
}
