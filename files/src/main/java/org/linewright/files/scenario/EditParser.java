package org.linewright.files.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Edit.AddRow;
import org.linewright.core.scenario.Edit.RemoveRow;
import org.linewright.core.scenario.Edit.SetCells;
import org.linewright.core.scenario.Edit.SetOption;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.NearestName;
import org.linewright.core.table.TableSpec;

/** Reads one edit of the command line; whether it fits a plant is not asked here. */
final class EditParser {
  private static final List<String> KINDS = List.of("set", "add", "remove", "option");
  private static final String EXAMPLE = "set orders order=R1 quantity=7.";

  private final int number;
  private final IssueLog issues;

  /**
   * @param number number of the edit, from 1, for its issues
   */
  EditParser(int number, IssueLog issues) {
    this.number = number;
    this.issues = issues;
  }

  /** The edit; empty after an issue. */
  Optional<Edit> read(String text) {
    Optional<List<String>> words = EditWords.split(text);
    if (words.isEmpty()) {
      return reject("", text.strip(), "has a quote that is not closed", "close it.");
    }
    List<String> all = words.get();
    String kind = all.isEmpty() ? "" : all.get(0);
    if (!KINDS.contains(kind)) {
      String fix =
          NearestName.suggest(kind, KINDS)
              .map(near -> "maybe " + near + ".")
              .orElse("one of " + String.join(", ", KINDS) + ", such as: " + EXAMPLE);
      return reject("edit", kind, "is no kind of edit", fix);
    }
    if (kind.equals("option")) {
      return option(all.subList(1, all.size()));
    }
    if (all.size() < 2 || all.get(1).contains("=")) {
      return reject(kind, "", "must name a table", kind + " TABLE COLUMN=VALUE ….");
    }
    return onTable(kind, all.get(1), all.subList(2, all.size()));
  }

  private Optional<Edit> option(List<String> words) {
    return cells(words)
        .flatMap(
            cells -> {
              if (cells.size() != 1) {
                return reject("option", "", "must be one NAME=VALUE", "one edit each.");
              }
              Map.Entry<String, String> only = cells.entrySet().iterator().next();
              return Optional.of(new SetOption(only.getKey(), only.getValue(), number));
            });
  }

  private Optional<Edit> onTable(String kind, String table, List<String> words) {
    return switch (kind) {
      case "set" -> set(table, words);
      case "add" -> add(table, words);
      default -> remove(table, words);
    };
  }

  private Optional<Edit> set(String table, List<String> words) {
    int to = words.indexOf("to");
    if (to < 0) {
      return cells(words).flatMap(cells -> setByKey(table, cells));
    }
    Optional<Map<String, String>> key = cells(words.subList(0, to));
    Optional<Map<String, String>> cells = cells(words.subList(to + 1, words.size()));
    return key.isEmpty() || cells.isEmpty()
        ? Optional.empty()
        : Optional.of(new SetCells(table, key.get(), cells.get(), number));
  }

  /** Columns of the table's key say which rows, the others what they shall hold. */
  private Optional<Edit> setByKey(String table, Map<String, String> cells) {
    List<String> keyColumns =
        PlantTables.find(table)
            .map(TableSpec::key)
            .map(key -> key.stream().map(ColumnSpec::name).toList())
            .orElse(List.copyOf(cells.keySet()));
    Map<String, String> key = new LinkedHashMap<>(cells);
    key.keySet().retainAll(keyColumns);
    Map<String, String> changed = new LinkedHashMap<>(cells);
    changed.keySet().removeAll(keyColumns);
    if (key.isEmpty()) {
      String names = keyColumns.stream().map(name -> name + "=…").collect(Collectors.joining(" "));
      return reject(
          "set",
          table,
          "is not told which rows",
          names + ", or other columns before the word to: " + example(table, changed));
    }
    return Optional.of(new SetCells(table, key, changed, number));
  }

  private static String example(String table, Map<String, String> cells) {
    String last =
        cells.entrySet().stream()
            .reduce((a, b) -> b)
            .map(cell -> EditWords.quote(cell.getKey() + "=" + cell.getValue()))
            .orElse("COLUMN=VALUE");
    return "set " + table + " COLUMN=VALUE to " + last + ".";
  }

  private Optional<Edit> add(String table, List<String> words) {
    int size = words.size();
    boolean placed = size >= 2 && words.get(size - 2).equals("at");
    if (placed && !words.get(size - 1).matches("[1-9][0-9]{0,8}")) {
      return reject("at", words.get(size - 1), "is not a place among the rows", "1 is the first.");
    }
    int at = placed ? Integer.parseInt(words.get(size - 1)) : 0;
    return cells(placed ? words.subList(0, size - 2) : words)
        .map(cells -> new AddRow(table, cells, at, number));
  }

  private Optional<Edit> remove(String table, List<String> words) {
    int size = words.size();
    boolean tableToo = size > 0 && words.get(size - 1).equals("table_too");
    return cells(tableToo ? words.subList(0, size - 1) : words)
        .map(key -> new RemoveRow(table, key, tableToo, number));
  }

  private Optional<Map<String, String>> cells(List<String> words) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String word : words) {
      int equals = word.indexOf('=');
      if (equals <= 0) {
        reject("", word, "is not COLUMN=VALUE", "quote values with blanks: name=\"Head unit\".");
        return Optional.empty();
      }
      String column = word.substring(0, equals);
      if (cells.put(column, word.substring(equals + 1)) != null) {
        reject(column, "", "is given twice", "each column once.");
        return Optional.empty();
      }
    }
    return Optional.of(cells);
  }

  private Optional<Edit> reject(String word, String value, String problem, String fix) {
    issues.add(
        new InputIssue(
            IssueCode.BAD_EDIT,
            Severity.REJECTED,
            EditText.FILE,
            number,
            word,
            value,
            problem,
            "Edit not applied.",
            fix));
    return Optional.empty();
  }
}
