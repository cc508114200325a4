package org.linewright.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;
import org.linewright.files.text.CsvRows;
import org.linewright.files.text.TableReader;
import org.linewright.files.text.TextEncoding;

/**
 * What was read of one table of a plant folder.
 *
 * @param spec which table
 * @param rows its rows; empty = there is no file that can be read
 * @param isUnread true when rows may be missing
 * @param rejectedNames names of the rows that were left out
 * @param issues what was found
 */
record FolderTable(
    TableSpec<?> spec,
    Optional<Table<?>> rows,
    boolean isUnread,
    Set<String> rejectedNames,
    IssueLog issues) {
  private static final String FILE_SKIPPED = "File skipped.";

  /** Reads a table; shares nothing with the reading of others. */
  static FolderTable read(Path folder, FolderFiles files, TableSpec<?> spec) throws IOException {
    IssueLog issues = new IssueLog();
    if (files.isTwice(spec.fileName())) {
      return unread(spec, issues);
    }
    Optional<String> found = files.find(spec.fileName());
    if (found.isEmpty()) {
      if (!PlantTables.required().contains(spec)) {
        return new FolderTable(spec, Optional.empty(), false, Set.of(), issues);
      }
      issues.add(missing(spec.fileName(), "is missing", "add the table: " + spec.doc()));
      return unread(spec, issues);
    }
    Path file = folder.resolve(found.get());
    TextEncoding encoding = TextEncoding.of(file);
    if (encoding.isUnknown()) {
      int line = encoding.line().getAsInt();
      issues.add(
          issue(
              IssueCode.WRONG_ENCODING,
              found.get(),
              line,
              encoding.problem(),
              FILE_SKIPPED,
              TextEncoding.FIX));
      return unread(spec, issues);
    }
    return read(spec, file, found.get(), encoding, issues);
  }

  private static <T extends Record> FolderTable read(
      TableSpec<T> spec, Path file, String name, TextEncoding encoding, IssueLog issues)
      throws IOException {
    TableReader<T> reader = new TableReader<>(spec, name, issues);
    OptionalInt unbalanced = CsvRows.stream(file, encoding, reader);
    if (unbalanced.isPresent()) {
      issues.add(unbalanced(name, unbalanced.getAsInt()));
    } else if (reader.isEmpty()) {
      issues.add(
          issue(
              IssueCode.EMPTY_FILE,
              name,
              0,
              "has no header",
              FILE_SKIPPED,
              "write the column names into the first line, or delete the file."));
    }
    boolean isUnread = unbalanced.isPresent() || !reader.isReadable();
    return new FolderTable(
        spec, Optional.of(reader.table()), isUnread, reader.rejectedNames(), issues);
  }

  private static FolderTable unread(TableSpec<?> spec, IssueLog issues) {
    return new FolderTable(spec, Optional.empty(), true, Set.of(), issues);
  }

  /** A file that is not there and without which nothing can be planned. */
  static InputIssue missing(String file, String problem, String fix) {
    return issue(IssueCode.MISSING_FILE, file, 0, problem, "Nothing can be planned.", fix);
  }

  private static InputIssue unbalanced(String name, int line) {
    return issue(
        IssueCode.UNBALANCED_QUOTES,
        name,
        line,
        "opens a double quote that is not closed",
        "This row and all below it skipped.",
        "close the quote; a quote inside a quoted cell is written twice.");
  }

  private static InputIssue issue(
      IssueCode code, String file, int line, String problem, String done, String fix) {
    return new InputIssue(code, Severity.REJECTED, file, line, "", "", problem, done, fix);
  }
}
