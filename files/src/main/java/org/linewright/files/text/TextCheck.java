package org.linewright.files.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Finds the first line of a file that is not in an encoding. One pass, constant memory. */
final class TextCheck {
  private static final int CHUNK = 1 << 16;

  private TextCheck() {}

  /** Line number, from 1, of the first byte that is not in it; empty when there is none. */
  static OptionalInt findBadLine(Path file, Charset charset) throws IOException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    CharBuffer chars = CharBuffer.allocate(CHUNK);
    LineCount lines = new LineCount();
    try (InputStream in = Files.newInputStream(file)) {
      boolean atEnd = false;
      while (!atEnd) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        atEnd = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        CoderResult result = decoder.decode(bytes, chars, atEnd);
        lines.add(chars.flip());
        if (result.isError()) {
          return OptionalInt.of(lines.line);
        }
        chars.clear();
        bytes.compact();
      }
    }
    return OptionalInt.empty();
  }

  /** Counts line ends as the CSV reader does: LF, CR LF or CR alone. */
  private static final class LineCount {
    private int line = 1;
    private char previous;

    void add(CharBuffer chars) {
      while (chars.hasRemaining()) {
        char c = chars.get();
        if (c == '\r' || (c == '\n' && previous != '\r')) {
          line++;
        }
        previous = c;
      }
    }
  }
}
