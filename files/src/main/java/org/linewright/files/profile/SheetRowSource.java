package org.linewright.files.profile;

import java.io.IOException;
import java.nio.file.Path;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.files.upload.SheetSource;

/**
 * A sheet of a workbook.
 *
 * @param file the workbook
 * @param sheet its name; empty = the first
 */
record SheetRowSource(Path file, String sheet) implements RowSource {

  @Override
  public String name() {
    return String.valueOf(file.getFileName());
  }

  @Override
  public void stream(TableRows<?> rows, IssueLog log) throws IOException {
    rows.readsSheet();
    if (!SheetSource.stream(file, sheet, log, rows)) {
      log.add(
          new InputIssue(
              IssueCode.MISSING_FILE,
              Severity.REJECTED,
              name(),
              0,
              "",
              "",
              sheet.isEmpty() ? "has no sheet" : "has no sheet " + sheet,
              "Nothing was imported.",
              "it has " + String.join(", ", SheetSource.sheets(file)) + "."));
    }
  }
}
