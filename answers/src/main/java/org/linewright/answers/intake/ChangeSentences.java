package org.linewright.answers.intake;

import java.util.ArrayList;
import java.util.List;
import org.linewright.answers.format.Cells;
import org.linewright.core.intake.PlantChanges;
import org.linewright.core.intake.TableChange;

/** What changes in the tables of a plant, a sentence for each table. */
final class ChangeSentences {
  private ChangeSentences() {}

  /** {@code stock: 3 rows changed, 1 added; 40 before, 41 after.} */
  static List<String> of(PlantChanges changes) {
    List<String> sentences = new ArrayList<>();
    for (TableChange change : changes.tables()) {
      List<String> parts = new ArrayList<>();
      add(parts, change.changed(), "changed");
      add(parts, change.added(), "added");
      add(parts, change.removed(), "removed");
      sentences.add(
          "%s: %s; %s before, %s after."
              .formatted(
                  change.table(),
                  String.join(", ", parts),
                  Cells.grouped(change.before()),
                  Cells.grouped(change.after())));
    }
    if (sentences.isEmpty()) {
      sentences.add("Nothing changes: the tables say the same already.");
    }
    return sentences;
  }

  private static void add(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add(rows(count) + " " + what);
    }
  }

  static String rows(int count) {
    return Cells.grouped(count) + (count == 1 ? " row" : " rows");
  }
}
