package org.linewright.files.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Edit.AddRow;
import org.linewright.core.scenario.Edit.RemoveRow;
import org.linewright.core.scenario.Edit.SetCells;
import org.linewright.core.scenario.Edit.SetOption;
import org.linewright.core.scenario.EditTarget;
import org.linewright.core.scenario.Scenario;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueLog;
import org.linewright.files.text.YamlFile;

/**
 * Edits as one types them on the command line, without a file:
 *
 * <pre>
 * set arrivals consignment=HU-1 part=HU eta=2022-08-01      # columns of the key say which row
 * set orders variant=SUV to priority=2 due=                 # to: other columns say which rows
 * add stock part=HU quantity=40                             # at 1 puts it first
 * remove orders contract=C7
 * option part_transfers=within_variant
 * </pre>
 *
 * <p>A value with blanks stands in quotes; {@code column=} means: not given. An edit in braces is
 * read as in a scenario file.
 */
public final class EditText {
  /** Stands for the file in issues; the row is the number of the edit. */
  public static final String FILE = "--edit";

  /** Name of the world that the edits make. */
  public static final String WORLD = "edited";

  private EditText() {}

  /**
   * Reads edits into a scenario.
   *
   * @param texts one edit each
   * @param base what they are applied on top of; empty = the plant as it is
   */
  public static ScenarioReading read(List<String> texts, Optional<Scenario> base) {
    IssueLog issues = new IssueLog();
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      readOne(texts.get(i), i + 1, issues).ifPresent(edits::add);
    }
    List<InputIssue> all = issues.list();
    boolean rejected = all.stream().anyMatch(InputIssue::isRejected);
    Scenario scenario = new Scenario(WORLD, "", base, edits, FILE);
    return new ScenarioReading(rejected ? Optional.empty() : Optional.of(scenario), all);
  }

  private static Optional<Edit> readOne(String text, int number, IssueLog issues) {
    if (!text.strip().startsWith("{")) {
      return new EditParser(number, issues).read(text);
    }
    // the number of the edit becomes the line on which it stands
    YamlFile yaml = new YamlFile(FILE, issues);
    EditReader reader = new EditReader(FILE, yaml, issues);
    return yaml.parse("\n".repeat(number - 1) + text).flatMap(reader::read);
  }

  /** The text of an edit such that {@link #read} gives the edit back, but for its line. */
  public static String print(Edit edit) {
    Printer printer = new Printer();
    edit.applyTo(printer);
    return printer.text.toString();
  }

  private static final class Printer implements EditTarget {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void set(SetCells edit) {
      text.append("set ").append(edit.table()).append(words(edit.key()));
      text.append(" to").append(words(edit.cells()));
    }

    @Override
    public void add(AddRow edit) {
      text.append("add ").append(edit.table()).append(words(edit.cells()));
      text.append(edit.at() == 0 ? "" : " at " + edit.at());
    }

    @Override
    public void remove(RemoveRow edit) {
      text.append("remove ").append(edit.table()).append(words(edit.key()));
      text.append(edit.tableToo() ? " table_too" : "");
    }

    @Override
    public void option(SetOption edit) {
      text.append("option").append(words(Map.of(edit.option(), edit.value())));
    }

    private static String words(Map<String, String> cells) {
      return cells.entrySet().stream()
          .map(cell -> " " + EditWords.quote(cell.getKey() + "=" + cell.getValue()))
          .collect(Collectors.joining());
    }
  }
}
