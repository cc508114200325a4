package org.linewright.files.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Tells Windows-1251 from Windows-1252. A Russian word has no letter of the first 128 characters, a
 * western word has mostly such letters and here and there another one. Where both kinds of words
 * occur, or single letters only, nobody can know.
 */
final class CodePage {
  private static final Charset RUSSIAN = Charset.forName("windows-1251");
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int CLEARLY = 4; // so many times as many words of the one kind
  private static final int LONGEST_SHOWN = 20;

  /** Dashes, quotes, blanks, number and degree signs: in both pages at home. */
  private static final String COMMON =
      "\u0084\u0085\u0091\u0092\u0093\u0094\u0096\u0097\u0099\u00A0\u00A9\u00AB\u00AD\u00AE\u00B0"
          + "\u00B1\u00B9\u00BB";

  private final byte[] word = new byte[LONGEST_SHOWN];
  private byte[] shown = new byte[0];
  private int letters;
  private int others;
  private long russian;
  private long western;
  private long different;
  private long sequences;
  private long broken;
  private long high;
  private long odd;
  private long inverted;
  private long symbolsInside;
  private int previous;
  private int earlier;
  private boolean binary;

  private CodePage() {}

  /**
   * The code page of a file that is not UTF-8.
   *
   * @param line the first that is not
   */
  static TextEncoding of(Path file, int line) throws IOException {
    CodePage page = new CodePage();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      page.read(in);
    }
    if (page.binary || page.sequences >= page.broken) {
      return TextEncoding.unknown(line, "is not UTF-8");
    }
    if (page.isRussian()) {
      return readable(file, RUSSIAN, "Windows-1251", line);
    }
    if (page.isWestern()) {
      return readable(file, WESTERN, "Windows-1252", line);
    }
    if (page.shown.length == 0 || page.inverted > 0 || page.symbolsInside > 0) {
      return TextEncoding.unknown(line, "is not UTF-8");
    }
    return TextEncoding.unknown(
        line,
        "is not UTF-8 and can mean %s (Windows-1251) or %s (Windows-1252)"
            .formatted(new String(page.shown, RUSSIAN), new String(page.shown, WESTERN)));
  }

  /** Not so many bytes of other signs as Chinese has, nor capitals behind small letters as KOI8. */
  private boolean isRussian() {
    return russian > 0
        && russian >= CLEARLY * western
        && 10 * odd <= high
        && CLEARLY * inverted <= russian;
  }

  /** No signs within words, as the pages of central Europe have. */
  private boolean isWestern() {
    return different == 0
        || (western > 0 && western >= CLEARLY * russian && CLEARLY * symbolsInside < western);
  }

  private static TextEncoding readable(Path file, Charset charset, String name, int line)
      throws IOException {
    OptionalInt bad = TextCheck.findBadLine(file, charset);
    return bad.isEmpty()
        ? TextEncoding.known(charset, name)
        : TextEncoding.unknown(line, "is not UTF-8");
  }

  private void read(InputStream in) throws IOException {
    int following = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      binary |= b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f';
      if (following > 0 && b >= 0x80 && b < 0xC0) {
        following--;
        sequences += following == 0 ? 1 : 0;
      } else {
        broken += following > 0 ? 1 : 0;
        following = b < 0xC2 || b > 0xF4 ? 0 : b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        broken += b >= 0x80 && following == 0 ? 1 : 0;
      }
      take(b);
    }
    broken += following > 0 ? 1 : 0;
    take(' ');
  }

  /** Letters are gathered to words; what is the same in both pages says nothing. */
  private void take(int b) {
    boolean ascii = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    boolean other = b >= 0xC0 || b == 0xA8 || b == 0xB8;
    high += b >= 0x80 ? 1 : 0;
    odd += b >= 0x80 && !other && COMMON.indexOf(b) < 0 ? 1 : 0;
    boolean symbol = previous >= 0x80 && previous < 0xC0 && COMMON.indexOf(previous) < 0;
    symbolsInside += (ascii || other) && symbol && Character.isLetter(earlier) ? 1 : 0;
    inverted += others == 1 && letters == 0 && previous >= 0xE0 && isCapital(b) ? 1 : 0;
    earlier = previous;
    previous = b;
    if (ascii || other) {
      int at = letters + others;
      if (at < word.length) {
        word[at] = (byte) b;
      }
      letters += ascii ? 1 : 0;
      others += other ? 1 : 0;
      different += other ? 1 : 0;
      return;
    }
    different += b >= 0x80 && isDifferent(b) ? 1 : 0;
    if (others > 0 && shown.length == 0) {
      shown = Arrays.copyOf(word, Math.min(word.length, letters + others));
    }
    russian += others > 1 && letters == 0 ? 1 : 0;
    western += others > 0 && letters > others ? 1 : 0;
    letters = 0;
    others = 0;
  }

  private static boolean isCapital(int b) {
    return b >= 0xC0 && b < 0xE0;
  }

  private static boolean isDifferent(int b) {
    byte[] one = {(byte) b};
    return !new String(one, RUSSIAN).equals(new String(one, WESTERN));
  }
}
