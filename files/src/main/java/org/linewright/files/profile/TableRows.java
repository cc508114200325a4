package org.linewright.files.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.table.CellType;
import org.linewright.core.table.ColumnSpec.Fault;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.NearestName;
import org.linewright.core.table.Table;
import org.linewright.files.text.Separator;
import org.linewright.files.text.TableReader;
import org.linewright.files.upload.SheetSource;

/**
 * Takes the rows of one source and gives those of one table.
 *
 * @param <T> the record class of a row
 */
final class TableRows<T extends Record> implements SheetSource.Sink {
  private final TableMapping<T> mapping;
  private final Profile profile;
  private final String file;
  private final IssueLog issues;
  private final TableReader<T> reader;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> dropped = new LinkedHashMap<>();
  private final String[] cells;
  private List<String> header = List.of();
  private boolean headed;
  private boolean sheet;
  private int read;
  private int beside;
  private int firstBeside;

  TableRows(TableMapping<T> mapping, Profile profile, String file, IssueLog issues) {
    this.mapping = mapping;
    this.profile = profile;
    this.file = file;
    this.issues = issues;
    this.reader = new TableReader<>(mapping.table(), file, issues);
    this.reader.settle(profile.habit());
    this.cells = new String[mapping.columns().size()];
  }

  TableMapping<T> mapping() {
    return mapping;
  }

  /** How a name of a column is compared: without blanks around it and line breaks inside. */
  static String columnName(String cell) {
    return cell.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  void reads(char separator, String encoding) {
    reader.reads(separator, encoding);
  }

  /** Rows may be wider than the header, as in a sheet with notes at its side. */
  void readsSheet() {
    sheet = true;
  }

  /** True when the rows are to be given once more; all is forgotten then. */
  boolean readsAgain() {
    if (!reader.readsAgain()) {
      return false;
    }
    headed = false;
    read = 0;
    beside = 0;
    dropped.clear();
    return true;
  }

  @Override
  public boolean row(int line, String[] all, int count) {
    if (line < profile.header() || (line == 1 && Separator.isDeclared(all[0]))) {
      return true;
    }
    if (!headed) {
      headed = true;
      if (!readHeader(line, all, count)) {
        return false;
      }
      if (profile.header() > 0) {
        return true;
      }
    }
    if (!isBlank(all, 0, count) && !isRuled(all, count)) {
      take(line, all, count);
    }
    return true;
  }

  private boolean readHeader(int line, String[] all, int count) {
    places.clear();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = profile.header() == 0 ? String.valueOf(i + 1) : columnName(all[i]);
      names.add(name);
      if (!name.isEmpty() && places.putIfAbsent(name, i) != null && isRead(name)) {
        tell(
            IssueCode.DUPLICATE_COLUMN,
            line,
            name,
            "stands twice in the header",
            "Nothing was imported.",
            "keep one of the two columns.");
        return false;
      }
    }
    header = names;
    boolean good = true;
    for (String name : mapping.sources()) {
      if (!places.containsKey(columnName(name))) {
        good = false;
        String near = NearestName.suggest(name, names).map(n -> "maybe " + n + "; ").orElse("");
        tell(
            IssueCode.MISSING_COLUMN,
            line,
            name,
            "is missing in the header",
            "Nothing was imported.",
            near + "or another header: ROW in the profile.");
      }
    }
    if (good) {
      for (int i = 0; i < cells.length; i++) {
        cells[i] = mapping.columns().get(i).target().name();
      }
      good = reader.row(line, cells, cells.length);
    }
    return good;
  }

  private boolean isRead(String name) {
    return mapping.sources().stream().anyMatch(source -> columnName(source).equals(name));
  }

  private void take(int line, String[] all, int count) {
    read++;
    int width = header.size();
    if (count < width || (count > width && !isBlank(all, width, count))) {
      if (sheet && count > width) {
        firstBeside = beside++ == 0 ? line : firstBeside;
      } else {
        tell(
            IssueCode.WRONG_CELL_COUNT,
            line,
            "",
            "has " + count + " cells where the header has " + width,
            "Row skipped.",
            "one cell for each column; a text that holds the separator stands in double quotes.");
        return;
      }
    }
    for (RowFilter filter : mapping.filters()) {
      if (!filter.takes(cell(all, filter.column()))) {
        dropped.merge(filter.reason(), 1, Integer::sum);
        return;
      }
    }
    boolean good = true;
    for (int i = 0; i < cells.length; i++) {
      ColumnMapping column = mapping.columns().get(i);
      Object cell = column.cell(name -> cell(all, name), profile.habit());
      if (cell instanceof Fault fault) {
        good = false;
        String value = cell(all, column.sources().get(0)).strip();
        issues.add(
            new InputIssue(
                fault.code(),
                Severity.REJECTED,
                file,
                line,
                column.target().name(),
                value,
                fault.problem(),
                "Row skipped.",
                fault.fix()));
      } else {
        cells[i] = String.valueOf(cell);
      }
    }
    if (good) {
      if (isBlank(cells, 0, cells.length)) {
        dropped.merge("nothing of it is mapped", 1, Integer::sum);
      } else {
        reader.row(line, cells, cells.length);
      }
    }
  }

  private String cell(String[] all, String name) {
    Integer place = places.get(columnName(name));
    return place == null || place >= all.length ? "" : all[place];
  }

  private static boolean isBlank(String[] all, int from, int to) {
    return Arrays.stream(all, from, to).allMatch(String::isBlank);
  }

  /** True for a line of dashes, as lists are printed with. */
  private static boolean isRuled(String[] all, int count) {
    return Arrays.stream(all, 0, count).allMatch(cell -> cell.isEmpty() || cell.matches("-{3,}"));
  }

  private void tell(
      IssueCode code, int line, String column, String problem, String done, String fix) {
    issues.add(new InputIssue(code, Severity.REJECTED, file, line, column, "", problem, done, fix));
  }

  @Override
  public boolean takesDates(int column) {
    return headed
        && mapping.columns().stream()
            .filter(each -> each.target().type() == CellType.DATE)
            .flatMap(each -> each.sources().stream())
            .anyMatch(name -> Integer.valueOf(column).equals(places.get(columnName(name))));
  }

  @Override
  public String used(int column) {
    return headed && column < header.size() && isRead(header.get(column)) ? header.get(column) : "";
  }

  /** Names of the columns, as they stand in the header. */
  List<String> header() {
    return header;
  }

  /** Rows that were there, without the header and blank ones. */
  int read() {
    return read;
  }

  /** Rows by the filter that dropped them. */
  Map<String, Integer> dropped() {
    return new LinkedHashMap<>(dropped);
  }

  /** The rows that can be read. */
  Table<T> table() {
    if (!headed) {
      tell(
          IssueCode.EMPTY_FILE,
          0,
          "",
          "has no row " + Math.max(1, profile.header()) + " with the names of the columns",
          "Nothing was imported.",
          "another header: ROW in the profile.");
    }
    if (beside > 0) {
      issues.add(
          new InputIssue(
              IssueCode.UNKNOWN_COLUMN,
              Severity.WARNING,
              file,
              firstBeside,
              "",
              "",
              "has something beside the columns of the header, as have "
                  + (beside - 1)
                  + " more rows",
              "Not used.",
              "nothing need be done, if it is a note."));
    }
    return reader.table();
  }
}
