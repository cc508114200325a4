package org.linewright.files.profile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueLog;
import org.linewright.files.text.CsvRows;
import org.linewright.files.text.TextEncoding;
import org.linewright.files.upload.EscapedText;
import org.linewright.files.upload.PlantSource;
import org.linewright.files.upload.SheetSource;

/**
 * A workbook for whoever has to mend an export: the rows that were rejected as they stand in their
 * file, each with its number, the bad cells marked, and what is wrong as a note on them.
 */
public final class RejectBook {
  private static final String MARK = "FFC7CE";
  private static final int LONGEST_SHEET_NAME = 31;

  private final Profile profile;
  private final Imported imported;
  private final Workbook workbook;
  private final Set<String> names = new HashSet<>();

  private RejectBook(Profile profile, Imported imported, Workbook workbook) {
    this.profile = profile;
    this.imported = imported;
    this.workbook = workbook;
  }

  /**
   * Writes a sheet for each file of which rows were rejected.
   *
   * @param issues all that is wrong; columns are called as in the tables
   * @return how many rows it holds
   */
  public static int write(
      Profile profile,
      Imported imported,
      List<Path> files,
      List<InputIssue> issues,
      OutputStream out)
      throws IOException {
    try (Workbook workbook = new Workbook(out, "Linewright", "1.0")) {
      RejectBook book = new RejectBook(profile, imported, workbook);
      int rows = 0;
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        Map<Integer, List<InputIssue>> bad =
            issues.stream()
                .filter(issue -> issue.isRejected() && issue.file().equals(name))
                .collect(Collectors.groupingBy(InputIssue::row, TreeMap::new, Collectors.toList()));
        rows += bad.isEmpty() ? 0 : book.write(file, name, bad);
      }
      if (rows == 0 && book.names.isEmpty()) {
        workbook.newWorksheet("nothing rejected");
      }
      return rows;
    }
  }

  private int write(Path file, String name, Map<Integer, List<InputIssue>> bad) throws IOException {
    Worksheet sheet = workbook.newWorksheet(sheetName(name));
    sheet.freezePane(1, 1);
    BadRows rows = new BadRows(sheet, bad);
    if (PlantSource.isWorkbook(file)) {
      SheetSource.stream(file, profile.sheet(), new IssueLog(), rows);
    } else {
      TextEncoding encoding = TextEncoding.of(file);
      CsvRows.stream(file, encoding.charset(), new CsvSource(file, profile).separator(all()), rows);
    }
    rows.tellRest();
    return rows.at - 1;
  }

  private Set<String> all() {
    return profile.tables().stream()
        .flatMap(mapping -> mapping.sources().stream())
        .map(TableRows::columnName)
        .collect(Collectors.toSet());
  }

  private String sheetName(String file) {
    String plain = file.replaceAll("[\\[\\]:*?/\\\\']", "_");
    String name = plain.substring(0, Math.min(LONGEST_SHEET_NAME - 3, plain.length()));
    int number = 2;
    String unique = name;
    while (!names.add(unique)) {
      unique = name + " " + number++;
    }
    return unique;
  }

  /** Writes the header and the bad rows of a file. */
  private final class BadRows implements SheetSource.Sink {
    private final Worksheet sheet;
    private final Map<Integer, List<InputIssue>> bad;
    private final Map<Integer, List<InputIssue>> left;
    private final List<String> header = new ArrayList<>();
    private int at;

    BadRows(Worksheet sheet, Map<Integer, List<InputIssue>> bad) {
      this.sheet = sheet;
      this.bad = bad;
      this.left = new LinkedHashMap<>(bad);
    }

    @Override
    public boolean row(int line, String[] cells, int count) {
      if (line < profile.header()) {
        return true;
      }
      if (at == 0) {
        sheet.value(0, 0, "row");
        for (int i = 0; i < count; i++) {
          String name = TableRows.columnName(cells[i]);
          header.add(profile.header() == 0 ? String.valueOf(i + 1) : name);
          sheet.inlineString(0, i + 1, EscapedText.write(header.get(i)));
        }
        sheet.range(0, 0, 0, count).style().bold().set();
        at = 1;
        if (profile.header() > 0) {
          return true;
        }
      }
      List<InputIssue> issues = bad.get(line);
      if (issues != null) {
        left.remove(line);
        sheet.value(at, 0, line);
        for (int i = 0; i < count; i++) {
          sheet.inlineString(at, i + 1, EscapedText.write(cells[i]));
        }
        mark(issues);
        at++;
      }
      return true;
    }

    private void mark(List<InputIssue> issues) {
      Map<Integer, String> notes = new TreeMap<>();
      for (InputIssue issue : issues) {
        String note = issue.code().code() + ": " + issue.problem() + ". " + issue.fix();
        notes.merge(place(issue.column()), note, (one, other) -> one + "\n" + other);
      }
      notes.forEach(
          (column, note) -> {
            sheet.style(at, column).fillColor(MARK).set();
            sheet.comment(at, column, note);
          });
    }

    /** The column of the sheet in which the cell stands; 0 = the number of the row. */
    private int place(String column) {
      String shown = imported.columns().getOrDefault(column, column);
      String source = shown.replaceFirst(" \\([a-z_]+\\)$", "").replaceFirst(" \\+ .*$", "");
      return header.indexOf(TableRows.columnName(source)) + 1;
    }

    /** What is said of the file as a whole. */
    void tellRest() {
      StringBuilder rest = new StringBuilder();
      left.values().forEach(issues -> issues.forEach(issue -> rest.append(issue).append('\n')));
      if (!rest.isEmpty()) {
        at = Math.max(1, at);
        sheet.comment(0, 0, rest.toString().strip());
        sheet.style(0, 0).bold().fillColor(MARK).set();
      }
    }

    @Override
    public boolean takesDates(int column) {
      return true;
    }

    @Override
    public String used(int column) {
      return "";
    }
  }
}
