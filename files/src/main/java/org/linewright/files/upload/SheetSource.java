package org.linewright.files.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueLog;
import org.linewright.files.text.CsvRows;

/** Streams one sheet of any workbook as rows of text, in constant memory beside its texts. */
public final class SheetSource {
  private static final long UNPACKED_BYTES = 4L << 30;
  private static final int MOST_COLUMNS = 1_000;

  private SheetSource() {}

  /** Takes the rows of a sheet. */
  public interface Sink extends CsvRows.Sink {
    /** True for a column in which a number that is shown as a date is meant as one; from 0. */
    boolean takesDates(int column);

    /** Name of a column that is used, for issues; empty for one that is passed over. */
    String used(int column);
  }

  /** Names of the sheets, in their order. */
  public static List<String> sheets(Path file) throws IOException {
    try (Workbook workbook = Workbook.open(file, new Allowance(UNPACKED_BYTES))) {
      return workbook.sheets().stream().map(Workbook.SheetPart::name).toList();
    }
  }

  /**
   * Streams a sheet; a row has as many cells as the widest row before it.
   *
   * @param sheet its name; empty = the first one
   * @return false when there is no such sheet
   * @throws Refused when the workbook is broken or too large
   */
  public static boolean stream(Path file, String sheet, IssueLog issues, Sink sink)
      throws IOException {
    String name = String.valueOf(file.getFileName());
    try (Workbook workbook = Workbook.open(file, new Allowance(UNPACKED_BYTES))) {
      Optional<Workbook.SheetPart> part =
          workbook.sheets().stream()
              .filter(each -> sheet.isEmpty() || each.name().strip().equals(sheet))
              .findFirst();
      Optional<Xml> xml = part.isEmpty() ? Optional.empty() : workbook.read(part.get());
      if (xml.isEmpty()) {
        return false;
      }
      try (SheetRows rows = new SheetRows(workbook, part.get().name(), xml.get())) {
        String[] cells = new String[0];
        for (Optional<SheetRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
          cells = cells(row.get(), cells.length, workbook.isFrom1904(), sink);
          tell(row.get(), name, issues, sink);
          if (!sink.row(row.get().number(), cells, cells.length)) {
            break;
          }
        }
      }
      return true;
    }
  }

  private static String[] cells(SheetRows.Row row, int width, boolean from1904, Sink sink) {
    List<SheetCell> all = row.cells();
    int last = width;
    for (SheetCell cell : all) {
      last =
          cell.isEmpty() || cell.column() >= MOST_COLUMNS
              ? last
              : Math.max(last, cell.column() + 1);
    }
    String[] cells = new String[last];
    Arrays.fill(cells, "");
    for (SheetCell cell : all) {
      if (cell.column() < last) {
        boolean noValue =
            cell.kind() == SheetCell.Kind.ERROR || cell.kind() == SheetCell.Kind.LOST_TEXT;
        cells[cell.column()] = noValue ? "" : cell.plain(sink.takesDates(cell.column()), from1904);
      }
    }
    return cells;
  }

  private static void tell(SheetRows.Row row, String file, IssueLog issues, Sink sink) {
    for (SheetCell cell : row.cells()) {
      String column = sink.used(cell.column());
      if (!column.isEmpty()) {
        Optional<InputIssue> issue =
            CellIssue.of(cell, null).map(each -> each.at(file, row.number(), column));
        issue.ifPresent(issues::add);
      }
    }
  }
}
