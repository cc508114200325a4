package org.linewright.files.upload;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes rows of CSV, RFC 4180. */
final class Csv {
  private Csv() {}

  static void write(Writer out, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      String cell = cells.get(i);
      boolean quoted = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      out.write(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    }
    out.write('\n');
  }
}
