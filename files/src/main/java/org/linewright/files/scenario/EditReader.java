package org.linewright.files.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Edit.AddRow;
import org.linewright.core.scenario.Edit.RemoveRow;
import org.linewright.core.scenario.Edit.SetCells;
import org.linewright.core.scenario.Edit.SetOption;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.files.text.YamlFile;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the edits of a scenario file; whether they fit a plant is not asked here. */
final class EditReader {

  /** The words of each kind of edit, its own first; a word in brackets may be left out. */
  private static final Map<String, List<String>> KINDS =
      Map.of(
          "set", List.of("set", "key", "to"),
          "add", List.of("add", "row", "(at)"),
          "remove", List.of("remove", "key", "(table_too)"),
          "option", List.of("option", "to"));

  private static final String EXAMPLE = "{set: TABLE, key: {COLUMN: VALUE}, to: {COLUMN: VALUE}}.";

  private final String file;
  private final YamlFile yaml;
  private final IssueLog issues;

  EditReader(String file, YamlFile yaml, IssueLog issues) {
    this.file = file;
    this.yaml = yaml;
    this.issues = issues;
  }

  /** One edit; empty after an issue. */
  Optional<Edit> read(Node node) {
    int line = YamlFile.line(node);
    Optional<Map<String, YamlFile.Entry>> words = yaml.map(node);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Map<String, YamlFile.Entry> given = words.get();
    List<String> kinds = given.keySet().stream().filter(KINDS::containsKey).toList();
    if (kinds.size() != 1) {
      String known = KINDS.keySet().stream().sorted().collect(Collectors.joining(", "));
      reject(line, "", "must name one of " + known, EXAMPLE);
      return Optional.empty();
    }
    String kind = kinds.get(0);
    return hasWords(kind, given.keySet(), line) ? read(kind, given, line) : Optional.empty();
  }

  private boolean hasWords(String kind, Set<String> given, int line) {
    List<String> allowed = new ArrayList<>();
    boolean good = true;
    for (String word : KINDS.getOrDefault(kind, List.of())) {
      boolean optional = word.startsWith("(");
      String bare = optional ? word.substring(1, word.length() - 1) : word;
      allowed.add(bare);
      if (!optional && !given.contains(bare)) {
        reject(line, bare, "must be given", "every " + kind + " says its " + bare + ".");
        good = false;
      }
    }
    for (String word : given) {
      if (!allowed.contains(word)) {
        reject(line, word, "is not a word of " + kind, String.join(", ", allowed) + ".");
        good = false;
      }
    }
    return good;
  }

  private Optional<Edit> read(String kind, Map<String, YamlFile.Entry> given, int line) {
    Optional<String> name = text(given.get(kind), kind);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return switch (kind) {
      case "set" -> set(name.get(), given, line);
      case "add" -> add(name.get(), given, line);
      case "remove" ->
          cells(given.get("key"), "key")
              .map(key -> new RemoveRow(name.get(), key, isYes(given.get("table_too")), line));
      default -> text(given.get("to"), "to").map(value -> new SetOption(name.get(), value, line));
    };
  }

  private Optional<Edit> set(String table, Map<String, YamlFile.Entry> given, int line) {
    Optional<Map<String, String>> key = cells(given.get("key"), "key");
    Optional<Map<String, String>> to = cells(given.get("to"), "to");
    return key.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : Optional.of(new SetCells(table, key.get(), to.get(), line));
  }

  private Optional<Edit> add(String table, Map<String, YamlFile.Entry> given, int line) {
    Optional<Map<String, String>> row = cells(given.get("row"), "row");
    Optional<Integer> at = place(given.get("at"));
    return row.isEmpty() || at.isEmpty()
        ? Optional.empty()
        : Optional.of(new AddRow(table, row.get(), at.get(), line));
  }

  private static boolean isYes(YamlFile.@Nullable Entry entry) {
    return entry != null
        && YamlFile.text(entry.node()).filter(Set.of("yes", "true")::contains).isPresent();
  }

  private Optional<Integer> place(YamlFile.@Nullable Entry entry) {
    if (entry == null) {
      return Optional.of(0);
    }
    Optional<String> text = YamlFile.text(entry.node()).filter(at -> at.matches("[1-9][0-9]{0,8}"));
    if (text.isEmpty()) {
      reject(entry.line(), "at", "is not a place among the rows", "1 is the first row.");
    }
    return text.map(Integer::valueOf);
  }

  private Optional<String> text(YamlFile.@Nullable Entry entry, String word) {
    if (entry == null) {
      return Optional.empty();
    }
    Optional<String> text = YamlFile.text(entry.node());
    if (text.isEmpty()) {
      reject(entry.line(), word, "must be one value", word + ": VALUE.");
    }
    return text.map(String::strip);
  }

  /** Column names and cells; a list of names becomes the text of a list cell. */
  private Optional<Map<String, String>> cells(YamlFile.@Nullable Entry entry, String word) {
    if (entry == null || !YamlFile.isMap(entry.node())) {
      int line = entry == null ? 0 : entry.line();
      reject(line, word, "must be columns with values", word + ": {COLUMN: VALUE}.");
      return Optional.empty();
    }
    Optional<Map<String, YamlFile.Entry>> columns = yaml.map(entry.node());
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (Map.Entry<String, YamlFile.Entry> column : columns.get().entrySet()) {
      Optional<String> cell = YamlFile.textOrList(column.getValue().node());
      if (cell.isEmpty()) {
        reject(column.getValue().line(), column.getKey(), "must be one value", "plain text.");
        return Optional.empty();
      }
      cells.put(column.getKey(), cell.get());
    }
    return Optional.of(cells);
  }

  private void reject(int line, String word, String problem, String fix) {
    issues.add(
        new InputIssue(
            IssueCode.BAD_EDIT,
            Severity.REJECTED,
            file,
            line,
            word,
            "",
            problem,
            "Edit not applied.",
            fix));
  }
}
