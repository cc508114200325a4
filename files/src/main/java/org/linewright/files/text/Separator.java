package org.linewright.files.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.linewright.core.table.OtherSpelling;
import org.linewright.core.table.TableSpec;

/**
 * Finds out what separates the cells of a file: a comma, or, as spreadsheets of many countries
 * write it, a semicolon or a tab. It is the one by which the header has the most columns of the
 * table.
 */
public final class Separator {
  private static final char[] KNOWN = {',', ';', '\t'};
  private static final int LONGEST_HEADER = 1 << 16;
  private static final String DECLARED = "sep=";

  private Separator() {}

  /** The separator of a file. */
  public static char of(Path file, Charset charset, TableSpec<?> spec) throws IOException {
    String header = header(file, charset);
    if (header.length() > DECLARED.length() && isDeclared(header)) {
      return header.charAt(DECLARED.length());
    }
    char best = ',';
    int most = columns(header, best, spec);
    for (char separator : KNOWN) {
      int columns = columns(header, separator, spec);
      if (columns > most) {
        best = separator;
        most = columns;
      }
    }
    return best;
  }

  /** True for {@code sep=;}, the line by which a spreadsheet says what separates the cells. */
  public static boolean isDeclared(String line) {
    int length = DECLARED.length();
    return line.startsWith(DECLARED)
        && (line.length() == length
            || (line.length() == length + 1
                && String.valueOf(KNOWN).indexOf(line.charAt(length)) >= 0));
  }

  /** The first line that is not blank, or what fits of it. */
  private static String header(Path file, Charset charset) throws IOException {
    char[] buffer = new char[LONGEST_HEADER];
    int length = 0;
    try (Reader in = new InputStreamReader(Files.newInputStream(file), charset)) {
      int read = in.read(buffer);
      while (read > 0 && length + read < buffer.length) {
        length += read;
        read = in.read(buffer, length, buffer.length - length);
      }
      length += Math.max(0, read);
    }
    String text = new String(buffer, 0, length).replace("\uFEFF", "");
    return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
  }

  private static int columns(String header, char separator, TableSpec<?> spec) {
    int columns = 0;
    for (String cell : header.split(Pattern.quote(String.valueOf(separator)), -1)) {
      String name = OtherSpelling.plainName(cell.replace("\"", ""));
      columns += spec.findColumn(name).isPresent() ? 1 : 0;
    }
    return columns;
  }
}
