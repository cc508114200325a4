package org.linewright.files;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.Setting;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.TableSpec;

/** Explains plant folder format 1 in Markdown, made from the descriptions of the tables. */
public final class FormatGuide {
  private static final String INTRODUCTION =
      """
      # A plant folder

      One CSV file for each table, UTF-8 with a header, values separated by commas; a text that holds \
      a comma or a line break stands in double quotes. Dates are written 2026-01-31, decimals with a \
      dot. An empty cell means: not given. Columns may stand in any order and may be left out unless \
      they are required. Lists of names in one cell are separated by `;`.

      Needed are `plant.yaml`, `%s`. Any other table may be left out; delete the files you do not use.

      What is written in another way is read where it can mean one thing only, and told once for each file: cells separated by `;` or tabs, UTF-16, Windows-1251 and Windows-1252, names of files and columns in capitals or with blanks, `10,5`, `1 200`, `100.0`, `07.10.2022`, `7 Oct 2022`, and in columns of dates the day numbers of spreadsheets (`44841`). What can mean two things (`1,200`, `10/07/2022`) is settled by the other cells of its file, where one can be read in one way only (`10.5`, `25/07/2022`) and none says otherwise; else it is refused with both. Amounts are kept in hundredths; a finer one is rounded, which is told. Pieces of a part, kits and ordered vehicles may each come to 1,000,000,000 in all rows together.
      """;

  private FormatGuide() {}

  /** The whole guide. */
  public static String text() {
    List<String> required = PlantTables.required().stream().map(TableSpec::fileName).toList();
    StringBuilder text = new StringBuilder(INTRODUCTION.formatted(String.join("`, `", required)));
    text.append(
        "\n## plant.yaml\n\nSettings of the plant as a whole. `format: 1` comes first.\n\n");
    text.append("| setting | holds | says |\n|---|---|---|\n");
    for (Setting setting : Setting.all()) {
      text.append(row(setting.name(), holds(setting.column()), setting.column().doc()));
    }
    for (TableSpec<?> table : PlantTables.all()) {
      text.append("\n## ").append(table.fileName()).append("\n\n").append(table.doc());
      text.append("\n\n| column | holds | says |\n|---|---|---|\n");
      for (ColumnSpec column : table.columns()) {
        text.append(row(column.name(), holds(column), column.doc()));
      }
    }
    return text.append("\n## scenarios/NAME.yaml\n\n").append(SCENARIOS).toString();
  }

  private static final String SCENARIOS =
      """
      A list of edits that make another world of the same plant; `scenarios/example.yaml` shows each \
      kind. A key that matches several rows changes all of them.
      """;

  private static String row(String name, String holds, String says) {
    return "| `" + name + "` | " + holds + " | " + says.replace("|", "\\|") + " |\n";
  }

  /** Type and rules of a column, e.g. {@code name of lines, required, key}. */
  private static String holds(ColumnSpec column) {
    List<String> rules = new ArrayList<>();
    rules.add(
        column.choices().isEmpty()
            ? column.type().description()
            : String.join(" \\| ", column.choices()));
    if (column.refersTo() != null) {
      rules.add("of `" + column.refersTo() + "`");
    }
    if (column.anyAllowed()) {
      rules.add("or `*`");
    }
    if (column.required()) {
      rules.add("required");
    }
    if (column.fallback() != null) {
      rules.add("default " + column.fallback());
    }
    if (column.key()) {
      rules.add("key");
    }
    return String.join(", ", rules);
  }
}
