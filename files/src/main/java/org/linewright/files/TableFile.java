package org.linewright.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;
import org.linewright.files.text.CsvRows;
import org.linewright.files.text.TableReader;
import org.linewright.files.text.Utf8;

/** One table as a file of a folder. */
public final class TableFile {
  private TableFile() {}

  /**
   * Reads a table; what is wrong with the file goes to the log.
   *
   * @param needed a missing file is rejected
   * @return absent when there is no file, or none that can be read
   * @throws IOException when the disk fails
   */
  public static <T extends Record> Table<T> read(
      Path folder, TableSpec<T> spec, boolean needed, IssueLog log) throws IOException {
    Path file = folder.resolve(spec.fileName());
    if (!Files.isRegularFile(file)) {
      if (needed) {
        log.add(
            issue(IssueCode.MISSING_FILE, spec, 0, "is missing", "add the table: " + spec.doc()));
      }
      return Table.absent(spec);
    }
    OptionalInt bad = Utf8.findBadLine(file);
    if (bad.isPresent()) {
      log.add(
          issue(
              IssueCode.WRONG_ENCODING,
              spec,
              bad.getAsInt(),
              "is not UTF-8",
              "save the file as \"CSV UTF-8\"."));
      return Table.absent(spec);
    }
    TableReader<T> reader = new TableReader<>(spec, spec.fileName(), log);
    OptionalInt open = CsvRows.stream(file, reader);
    if (open.isPresent()) {
      log.add(
          issue(
              IssueCode.UNBALANCED_QUOTES,
              spec,
              open.getAsInt(),
              "opens a double quote that is not closed",
              "close the quote."));
    } else if (reader.isEmpty()) {
      log.add(
          issue(
              IssueCode.EMPTY_FILE,
              spec,
              0,
              "has no header",
              "write the column names into the first line."));
    }
    return reader.table();
  }

  private static InputIssue issue(
      IssueCode code, TableSpec<?> spec, int line, String problem, String fix) {
    return new InputIssue(
        code,
        Severity.REJECTED,
        spec.fileName(),
        line,
        "",
        "",
        problem,
        "Nothing is answered.",
        fix);
  }
}
