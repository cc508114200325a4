package org.linewright.files.upload;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.CellType;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;

/**
 * What a cell of a workbook says that no table can say.
 *
 * @param code of the issue
 * @param severity of the issue
 * @param value shown
 * @param problem what is wrong
 * @param done what was done about it
 * @param fix how to mend it
 */
record CellIssue(
    IssueCode code, Severity severity, String value, String problem, String done, String fix) {

  /** The issue of a cell; empty when there is none. */
  static Optional<CellIssue> of(SheetCell cell, @Nullable ColumnSpec column) {
    return switch (cell.kind()) {
      case NO_VALUE ->
          Optional.of(
              noValue(
                  "",
                  "is a formula without a value",
                  "open the workbook in a spreadsheet and save it once."));
      case ERROR ->
          Optional.of(noValue(cell.text(), "is an error of the workbook", "mend the formula."));
      case LOST_TEXT ->
          Optional.of(
              noValue(
                  cell.text(),
                  "names a text that the workbook does not hold",
                  "open the workbook in a spreadsheet and save it once."));
      case NUMBER ->
          cell.date() && isName(column)
              ? Optional.of(
                  new CellIssue(
                      IssueCode.OTHER_SPELLING,
                      Severity.WARNING,
                      cell.text(),
                      "is a name that the workbook shows as a date",
                      "Read as the number that it is.",
                      "format the column as text and type the name again, if it is another one."))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static CellIssue noValue(String value, String problem, String fix) {
    return new CellIssue(
        IssueCode.NO_VALUE, Severity.REJECTED, value, problem, "Cell not read.", fix);
  }

  /** The issue at its place. */
  InputIssue at(String file, int row, String column) {
    return new InputIssue(code, severity, file, row, column, value, problem, done, fix);
  }

  /** A number that is shown as a date is one where a date or a text is wanted, never in a name. */
  static boolean takesDates(@Nullable ColumnSpec column) {
    return column != null
        && !isName(column)
        && (column.type() == CellType.DATE
            || column.type() == CellType.DAY_PATTERN
            || column.type() == CellType.TEXT);
  }

  private static boolean isName(@Nullable ColumnSpec column) {
    return column != null
        && (column.type() == CellType.ID
            || column.type() == CellType.ID_LIST
            || column.name().equals("name"));
  }
}
