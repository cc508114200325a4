package org.linewright.files.profile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.files.text.CsvRows;
import org.linewright.files.text.Separator;
import org.linewright.files.text.TextEncoding;

/** A file of cells that are separated by a character. */
final class CsvSource implements RowSource {
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  private final Path file;
  private final Profile profile;
  private final TextEncoding encoding;

  CsvSource(Path file, Profile profile) throws IOException {
    this.file = file;
    this.profile = profile;
    this.encoding = TextEncoding.of(file);
  }

  @Override
  public String name() {
    return String.valueOf(file.getFileName());
  }

  @Override
  public void stream(TableRows<?> rows, IssueLog log) throws IOException {
    if (encoding.isUnknown()) {
      log.add(
          issue(
              IssueCode.WRONG_ENCODING,
              encoding.line().getAsInt(),
              encoding.problem(),
              TextEncoding.FIX));
      return;
    }
    char separator = separator(rows.mapping().sources());
    rows.reads(separator, encoding.name());
    OptionalInt open = CsvRows.stream(file, encoding.charset(), separator, rows);
    open.ifPresent(
        line ->
            log.add(
                issue(
                    IssueCode.UNBALANCED_QUOTES,
                    line,
                    "opens a double quote that is not closed",
                    "close the quote; a quote inside a quoted cell is written twice.")));
  }

  private InputIssue issue(IssueCode code, int line, String problem, String fix) {
    return new InputIssue(
        code, Severity.REJECTED, name(), line, "", "", problem, "Nothing was imported.", fix);
  }

  /** The one by which the header has the most of the columns that the profile names. */
  char separator(Set<String> names) throws IOException {
    if (profile.separator() != 0) {
      return profile.separator();
    }
    Set<String> named = names.stream().map(TableRows::columnName).collect(Collectors.toSet());
    Charset charset = encoding.charset();
    char best = ',';
    int most = -1;
    for (char separator : SEPARATORS) {
      int[] found = {-1};
      char[] declared = {0};
      CsvRows.stream(
          file,
          charset,
          separator,
          (line, cells, count) -> {
            if (line == 1 && Separator.isDeclared(cells[0]) && cells[0].length() > 4) {
              declared[0] = cells[0].charAt(4);
              return false;
            }
            if (line < profile.header()) {
              return true;
            }
            found[0] =
                profile.header() == 0
                    ? count
                    : (int)
                        Arrays.stream(cells, 0, count)
                            .filter(cell -> named.contains(TableRows.columnName(cell)))
                            .count();
            return false;
          });
      if (declared[0] != 0) {
        return declared[0];
      }
      if (found[0] > most) {
        best = separator;
        most = found[0];
      }
    }
    return best;
  }
}
