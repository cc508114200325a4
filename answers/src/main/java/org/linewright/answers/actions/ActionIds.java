package org.linewright.answers.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linewright.core.scenario.Edit;

/** Names for actions that stay the same as long as they are about the same thing. */
final class ActionIds {
  /** Columns that say what a row is about; quantities and days do not. */
  private static final List<String> SUBJECTS =
      List.of(
          "order",
          "contract",
          "variant",
          "part",
          "alternate",
          "supplier",
          "cohort",
          "line",
          "calendar",
          "facility",
          "activity",
          "obligation",
          "candidate",
          "crew");

  private ActionIds() {}

  /** {@code expedite-arrivals-HU-SELTOS}. */
  static String of(ActionKind kind, List<Edit> edits) {
    List<String> words = new ArrayList<>(List.of(kind.code()));
    for (Edit edit : edits) {
      subject(edit).stream().filter(word -> !words.contains(word)).forEach(words::add);
    }
    return String.join("-", words);
  }

  static String of(ActionKind kind, String... subject) {
    return kind.code() + "-" + String.join("-", subject);
  }

  private static List<String> subject(Edit edit) {
    List<String> words = new ArrayList<>();
    if (edit instanceof Edit.SetOption option) {
      words.add(option.option());
    } else if (edit instanceof Edit.SetCells set) {
      words.add(set.table());
      words.addAll(set.key().values());
    } else if (edit instanceof Edit.RemoveRow removed) {
      words.add(removed.table());
      words.addAll(removed.key().values());
    } else if (edit instanceof Edit.AddRow added) {
      words.add(added.table());
      for (String column : SUBJECTS) {
        Map<String, String> cells = added.cells();
        if (!cells.getOrDefault(column, "").isEmpty()) {
          words.add(cells.get(column));
        }
      }
    }
    return words;
  }
}
