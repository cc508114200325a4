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
import org.linewright.files.text.TextEncoding;

/** One table as a file. */
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
            issue(
                IssueCode.MISSING_FILE,
                spec.fileName(),
                0,
                "is missing",
                "add the table: " + spec.doc()));
      }
      return Table.absent(spec);
    }
    return read(file, spec, log);
  }

  /**
   * Reads a table of any name; what is wrong with the file goes to the log.
   *
   * @return absent when the file cannot be read
   * @throws IOException when the disk fails
   */
  public static <T extends Record> Table<T> read(Path file, TableSpec<T> spec, IssueLog log)
      throws IOException {
    String name = String.valueOf(file.getFileName());
    TextEncoding encoding = TextEncoding.of(file);
    if (encoding.isUnknown()) {
      int line = encoding.line().getAsInt();
      log.add(issue(IssueCode.WRONG_ENCODING, name, line, encoding.problem(), TextEncoding.FIX));
      return Table.absent(spec);
    }
    TableReader<T> reader = new TableReader<>(spec, name, log);
    OptionalInt open = CsvRows.stream(file, encoding, reader);
    if (open.isPresent()) {
      log.add(
          issue(
              IssueCode.UNBALANCED_QUOTES,
              name,
              open.getAsInt(),
              "opens a double quote that is not closed",
              "close the quote."));
    } else if (reader.isEmpty()) {
      log.add(
          issue(
              IssueCode.EMPTY_FILE,
              name,
              0,
              "has no header",
              "write the column names into the first line."));
    }
    return reader.table();
  }

  private static InputIssue issue(
      IssueCode code, String file, int line, String problem, String fix) {
    return new InputIssue(
        code, Severity.REJECTED, file, line, "", "", problem, "Nothing is answered.", fix);
  }
}
