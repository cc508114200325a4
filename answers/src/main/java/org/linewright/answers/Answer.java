package org.linewright.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.world.AskedPlan;
import org.linewright.core.table.NearestName;

/**
 * What a command has to say, ready for every format.
 *
 * @param headlines the answer in sentences, shown above the tables of a text
 * @param wrapped sentences are broken at the width of the screen; false = one line each, as for
 *     grep
 * @param shown the tables of a text, in order
 * @param tables all tables, for {@code --show}, CSV and workbooks; the first one is what CSV and
 *     TSV show by default
 * @param json the answer as a tree of maps, lists and cells
 */
public record Answer(
    List<String> headlines,
    boolean wrapped,
    List<Grid<?>> shown,
    List<Grid<?>> tables,
    Supplier<Map<String, @Nullable Object>> json) {

  /** The name for {@code --show} that stands for all tables. */
  public static final String ALL = "all";

  /** An answer whose sentences are wrapped. */
  public Answer(
      List<String> headlines,
      List<Grid<?>> shown,
      List<Grid<?>> tables,
      Supplier<Map<String, @Nullable Object>> json) {
    this(headlines, true, shown, tables, json);
  }

  public Answer {
    headlines = List.copyOf(headlines);
    shown = List.copyOf(shown);
    tables = List.copyOf(tables);
  }

  /** The same answer, which says at its end which plan it is about, as JSON in field plan. */
  public Answer about(AskedPlan plan) {
    List<String> more = new ArrayList<>(headlines);
    more.add(plan.caption());
    return new Answer(more, wrapped, shown, tables, () -> about(plan, json.get()));
  }

  private static Map<String, @Nullable Object> about(
      AskedPlan plan, Map<String, @Nullable Object> json) {
    Map<String, @Nullable Object> more = new LinkedHashMap<>();
    more.put("plan", plan.json());
    more.putAll(json);
    return more;
  }

  /**
   * This answer reduced to one of its tables, or to all of them without the sentences.
   *
   * @param name name of a table, or {@link #ALL}
   * @throws Refusal when there is no such table
   */
  public Answer only(String name) {
    List<Grid<?>> wanted =
        tables.stream().filter(table -> name.equals(ALL) || table.name().equals(name)).toList();
    if (wanted.isEmpty()) {
      throw new Refusal(
          "unknown table \""
              + name
              + "\"\n"
              + NearestName.suggest(name, tableNames())
                  .map(near -> "Maybe " + near + ". ")
                  .orElse("")
              + "There are: "
              + String.join(", ", tableNames())
              + ", "
              + ALL
              + ".");
    }
    return new Answer(List.of(), wanted, wanted, () -> byName(wanted));
  }

  private List<String> tableNames() {
    return tables.stream().<String>map(Grid::name).toList();
  }

  private static Map<String, @Nullable Object> byName(List<Grid<?>> tables) {
    Map<String, @Nullable Object> byName = new LinkedHashMap<>();
    tables.forEach(table -> byName.put(table.name(), table));
    return byName;
  }
}
