package org.linewright.answers.intake;

import static org.linewright.answers.intake.ChangeSentences.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Grid;
import org.linewright.core.intake.CellChange;
import org.linewright.core.intake.PlantChanges;
import org.linewright.core.intake.TableChange;
import org.linewright.files.profile.FileCount;
import org.linewright.files.profile.Imported;

/**
 * Shows what an import changes.
 *
 * @param imported what the profile made of the files
 * @param changes what that changes in the plant
 * @param written false when it was only looked at
 */
public record ImportView(Imported imported, PlantChanges changes, boolean written) {
  private static final int MOST_SHOWN = 12;
  private static final int MOST_NAMED = 8;

  /** The answer in sentences and tables. */
  public Answer answer() {
    List<Grid<?>> shown = new ArrayList<>();
    List<CellChange> cells = changes.cells();
    if (!cells.isEmpty()) {
      shown.add(cells().withRows(cells.subList(0, Math.min(MOST_SHOWN, cells.size()))));
    }
    return new Answer(
        headlines(), shown, List.of(cells(), tables(), files(), dropped()), this::json);
  }

  private List<String> headlines() {
    List<String> lines = new ArrayList<>(ChangeSentences.of(changes));
    imported.files().forEach(count -> lines.add(sentence(count)));
    imported
        .joined()
        .forEach(
            (table, count) -> {
              if (count > 0) {
                lines.add(
                    table + ": " + rows(count) + " put together with others of the same key.");
              }
            });
    if (changes.cells().size() > MOST_SHOWN) {
      lines.add(
          "The first %d of %s changes are shown; --show changes lists all."
              .formatted(MOST_SHOWN, Cells.grouped(changes.cells().size())));
    }
    return lines;
  }

  private static String sentence(FileCount count) {
    StringBuilder text = new StringBuilder();
    text.append("%s: %s read".formatted(count.file(), rows(count.read())));
    count
        .dropped()
        .forEach(
            (why, number) ->
                text.append(", ").append(Cells.grouped(number)).append(" left out (" + why + ")"));
    text.append(", %s taken into %s.".formatted(Cells.grouped(count.taken()), count.table()));
    List<String> unused = count.unused();
    if (!unused.isEmpty()) {
      List<String> named = unused.subList(0, Math.min(MOST_NAMED, unused.size()));
      text.append(" Not looked at: ")
          .append(String.join(", ", named))
          .append(
              unused.size() > MOST_NAMED
                  ? " and " + (unused.size() - MOST_NAMED) + " more columns."
                  : ".");
    }
    return text.toString();
  }

  private Grid<CellChange> cells() {
    return Grid.of(CellChange.class, changes.cells());
  }

  private Grid<TableChange> tables() {
    return Grid.of(TableChange.class, changes.tables());
  }

  private Grid<FileRows> files() {
    return Grid.of(FileRows.class, imported.files().stream().map(FileRows::of).toList());
  }

  private Grid<DroppedRows> dropped() {
    List<DroppedRows> all = new ArrayList<>();
    imported
        .files()
        .forEach(
            count ->
                count
                    .dropped()
                    .forEach(
                        (why, number) ->
                            all.add(new DroppedRows(count.file(), count.table(), why, number))));
    return Grid.of(DroppedRows.class, all);
  }

  private Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("written", written);
    json.put("tables", tables());
    json.put("changes", cells());
    json.put("files", files());
    json.put("dropped", dropped());
    return json;
  }
}
