package org.linewright.files.upload;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Setting;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.OtherSpelling;
import org.linewright.core.table.TableSpec;
import org.linewright.files.text.FileName;
import org.linewright.files.text.YamlText;

/**
 * A workbook as the files of a plant folder: one sheet for each table, and the sheet {@code plant}
 * with the columns {@code setting} and {@code value} for {@code plant.yaml}. A row keeps its
 * number.
 *
 * @param folder where the files go
 * @param allowance counts what is unpacked and what is written
 * @param issues takes what is told
 * @param claim takes a file for a source, false when it is taken already
 */
record WorkbookSheets(
    Path folder, Allowance allowance, IssueLog issues, BiPredicate<String, String> claim) {
  private static final String SETTINGS = "plant";
  private static final int MOST_COLUMNS = 200;

  /** Takes the sheets of a workbook. */
  void take(Path file) throws IOException {
    try (Workbook workbook = Workbook.open(file, allowance)) {
      for (Workbook.SheetPart sheet : workbook.sheets()) {
        Optional<Xml> xml = workbook.read(sheet);
        if (xml.isPresent()) {
          try (SheetRows rows = new SheetRows(workbook, sheet.name(), xml.get())) {
            take(workbook, sheet.name(), rows);
          }
        }
      }
    }
  }

  private void take(Workbook workbook, String name, SheetRows rows) throws IOException {
    FileName sheet = new FileName(OtherSpelling.plainName(name), "csv");
    if (sheet.stem().equals(SETTINGS)) {
      if (claim.test(SETTINGS + ".yaml", "the sheet " + name)) {
        writeSettings(workbook, rows);
      }
      return;
    }
    Optional<TableSpec<?>> table = sheet.table();
    if (table.isEmpty()) {
      tellUnknown(name, sheet, workbook, rows);
    } else if (claim.test(table.get().fileName(), "the sheet " + name)) {
      if (!name.equals(table.get().name())) {
        tell(
            IssueCode.OTHER_SPELLING,
            Severity.WARNING,
            "sheet " + name,
            "is " + table.get().name() + " in another spelling",
            "Read as " + table.get().name() + ".",
            "nothing need be done; " + table.get().name() + " is its name in the format.");
      }
      writeTable(workbook, table.get(), rows);
    }
  }

  /** A sheet that is no table; an empty one is nobody's business. */
  private void tellUnknown(String name, FileName sheet, Workbook workbook, SheetRows rows)
      throws IOException {
    Optional<SheetRows.Row> first = rows.next();
    while (first.isPresent() && first.get().cells().stream().allMatch(SheetCell::isEmpty)) {
      first = rows.next();
    }
    if (first.isEmpty()) {
      return;
    }
    List<String> header =
        first.get().cells().stream()
            .map(cell -> OtherSpelling.plainName(cell.plain(false, workbook.isFrom1904())))
            .toList();
    Optional<TableSpec<?>> nearest = sheet.nearest();
    boolean lost =
        nearest
            .filter(
                table ->
                    table.columns().stream()
                        .filter(ColumnSpec::isNeeded)
                        .allMatch(column -> header.contains(column.name())))
            .filter(table -> workbook.sheets().stream().noneMatch(other -> is(other, table)))
            .isPresent();
    tell(
        IssueCode.UNKNOWN_FILE,
        lost ? Severity.REJECTED : Severity.WARNING,
        "sheet " + name,
        lost
            ? "is not a table of the format, and the sheet "
                + nearest.get().name()
                + " is not there"
            : "is not a table of the format",
        "Sheet not used.",
        nearest
            .map(table -> "maybe " + table.name() + ".")
            .orElse("leave it out, if nothing is missed."));
  }

  private static boolean is(Workbook.SheetPart sheet, TableSpec<?> table) {
    return OtherSpelling.plainName(sheet.name()).equals(table.name());
  }

  private void tell(
      IssueCode code, Severity severity, String sheet, String problem, String done, String fix) {
    issues.add(ReceivedFiles.issue(code, severity, sheet, problem, done, fix));
  }

  private void writeTable(Workbook workbook, TableSpec<?> table, SheetRows rows)
      throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                allowance.counting(Files.newOutputStream(folder.resolve(table.fileName()))),
                StandardCharsets.UTF_8))) {
      TableSheet sheet = new TableSheet(workbook, table, out);
      for (Optional<SheetRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
        sheet.write(row.get());
      }
    }
  }

  /** Writes the rows of one sheet. */
  private final class TableSheet {
    private final Workbook workbook;
    private final TableSpec<?> table;
    private final Writer out;
    private @Nullable List<@Nullable ColumnSpec> columns;
    private int written;

    private TableSheet(Workbook workbook, TableSpec<?> table, Writer out) {
      this.workbook = workbook;
      this.table = table;
      this.out = out;
    }

    /** The first row that is not empty says which columns there are. */
    private void write(SheetRows.Row row) throws IOException {
      List<String> texts = new ArrayList<>();
      for (SheetCell cell : row.cells()) {
        ColumnSpec column = column(cell.column());
        if (cell.column() >= MOST_COLUMNS) {
          tellTooWide(row, cell);
          break;
        }
        while (texts.size() <= cell.column()) {
          texts.add("");
        }
        texts.set(cell.column(), read(row.number(), cell, column));
      }
      int width = columns == null ? 0 : columns.size();
      while (texts.size() > Math.max(1, width) && texts.get(texts.size() - 1).isEmpty()) {
        texts.remove(texts.size() - 1);
      }
      if (texts.stream().allMatch(String::isEmpty)) {
        return;
      }
      while (texts.size() < width) {
        texts.add("");
      }
      if (columns == null) {
        List<@Nullable ColumnSpec> header = new ArrayList<>();
        for (String name : texts) {
          header.add(table.findColumn(OtherSpelling.plainName(name)).orElse(null));
        }
        columns = header;
      }
      for (; written < row.number() - 1; written++) {
        out.write('\n');
      }
      Csv.write(out, texts);
      written++;
    }

    private @Nullable ColumnSpec column(int number) {
      return columns == null || number >= columns.size() ? null : columns.get(number);
    }

    private String read(int row, SheetCell cell, @Nullable ColumnSpec column) {
      if (columns == null || column != null) {
        CellIssue.of(cell, column)
            .ifPresent(issue -> issues.add(issue.at(table.fileName(), row, name(cell, column))));
      }
      return cell.kind() == SheetCell.Kind.ERROR || cell.kind() == SheetCell.Kind.LOST_TEXT
          ? ""
          : cell.plain(CellIssue.takesDates(column), workbook.isFrom1904());
    }

    private String name(SheetCell cell, @Nullable ColumnSpec column) {
      return column == null ? "column " + (cell.column() + 1) : column.name();
    }

    private void tellTooWide(SheetRows.Row row, SheetCell cell) {
      if (!cell.isEmpty()) {
        issues.add(
            new InputIssue(
                IssueCode.WRONG_CELL_COUNT,
                Severity.REJECTED,
                table.fileName(),
                row.number(),
                "",
                "",
                "has something in a column behind the first " + MOST_COLUMNS,
                "Row cut.",
                "take it out; a table has no more columns."));
      }
    }
  }

  private void writeSettings(Workbook workbook, SheetRows rows) throws IOException {
    Map<String, String> settings = new LinkedHashMap<>();
    for (Optional<SheetRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      String name = "";
      for (SheetCell cell : row.get().cells()) {
        if (cell.column() == 0) {
          name = OtherSpelling.plainName(cell.plain(false, workbook.isFrom1904()));
        } else if (cell.column() == 1 && !name.equals("setting")) {
          put(workbook, settings, row.get().number(), name, cell);
        }
      }
    }
    StringBuilder yaml = new StringBuilder("format: 1\n");
    StringBuilder costs = new StringBuilder();
    String cost = Setting.COSTS + ".";
    settings.forEach(
        (name, value) -> {
          boolean ofCosts = name.startsWith(cost);
          (ofCosts ? costs.append("  ") : yaml)
              .append(YamlText.quote(ofCosts ? name.substring(cost.length()) : name))
              .append(": ")
              .append(YamlText.quote(value))
              .append('\n');
        });
    yaml.append(costs.isEmpty() ? "" : Setting.COSTS + ":\n" + costs);
    byte[] bytes = yaml.toString().getBytes(StandardCharsets.UTF_8);
    allowance.take(bytes.length);
    Files.write(folder.resolve(SETTINGS + ".yaml"), bytes);
  }

  private void put(
      Workbook workbook, Map<String, String> settings, int row, String name, SheetCell cell) {
    ColumnSpec column = Setting.find(name).map(Setting::column).orElse(null);
    String value = cell.plain(CellIssue.takesDates(column), workbook.isFrom1904());
    String file = SETTINGS + ".yaml";
    CellIssue.of(cell, column).ifPresent(issue -> issues.add(issue.at(file, row, name)));
    boolean format = name.equals("format") && value.equals("1");
    if (value.isEmpty() || format) {
      return;
    }
    if (name.isEmpty() || settings.putIfAbsent(name, value) != null) {
      issues.add(
          new InputIssue(
              IssueCode.BAD_SETTING,
              Severity.REJECTED,
              file,
              row,
              name,
              value,
              name.isEmpty() ? "is the value of no setting" : "is given twice",
              "Plant not used.",
              "one row for each setting, its name in the first column."));
    }
  }
}
