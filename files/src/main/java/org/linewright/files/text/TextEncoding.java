package org.linewright.files.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * In which encoding a file is written: UTF-8, UTF-16, or one of the code pages that spreadsheets
 * use in Russia and in western Europe. What can be read in two ways is not guessed. One pass over a
 * file that is UTF-8, two over others; constant memory.
 *
 * @param charset with which to read it; UTF-8 when {@link #isUnknown()}
 * @param name as people call it; empty for UTF-8
 * @param line where it stops being readable, from 1; empty = it can be read
 * @param problem what is wrong; empty when nothing is
 */
public record TextEncoding(Charset charset, String name, OptionalInt line, String problem) {
  /** The encoding of the format. */
  public static final TextEncoding UTF_8 = known(StandardCharsets.UTF_8, "");

  private static final int SAMPLE = 1 << 12;

  /** How to mend a file that cannot be read. */
  public static final String FIX = "save the file as \"CSV UTF-8\".";

  /** Looks at a file. */
  public static TextEncoding of(Path file) throws IOException {
    TextEncoding wide = utf16(file);
    if (wide != null) {
      return wide.checked(file);
    }
    OptionalInt bad = TextCheck.findBadLine(file, StandardCharsets.UTF_8);
    return bad.isEmpty() ? UTF_8 : CodePage.of(file, bad.getAsInt());
  }

  static TextEncoding known(Charset charset, String name) {
    return new TextEncoding(charset, name, OptionalInt.empty(), "");
  }

  static TextEncoding unknown(int line, String problem) {
    return new TextEncoding(StandardCharsets.UTF_8, "", OptionalInt.of(line), problem);
  }

  /** True when the file must not be read. */
  public boolean isUnknown() {
    return line.isPresent();
  }

  private TextEncoding checked(Path file) throws IOException {
    OptionalInt bad = TextCheck.findBadLine(file, charset);
    return bad.isEmpty() ? this : unknown(bad.getAsInt(), "begins as UTF-16 and is not");
  }

  /** By its byte order mark, or by the zeros that Latin letters and marks have in UTF-16. */
  private static @Nullable TextEncoding utf16(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(SAMPLE);
    }
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    int many = Math.max(1, bytes.length / 8);
    if (mark == 0xFFFE || (zeros[0] == 0 && zeros[1] >= many)) {
      return known(StandardCharsets.UTF_16LE, "UTF-16");
    }
    if (mark == 0xFEFF || (zeros[1] == 0 && zeros[0] >= many)) {
      return known(StandardCharsets.UTF_16BE, "UTF-16");
    }
    return null;
  }
}
