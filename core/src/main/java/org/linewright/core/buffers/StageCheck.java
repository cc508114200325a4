package org.linewright.core.buffers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.core.margin.network.ArcRow;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;

/** What is wrong with the rows of a network folder, row by row. */
final class StageCheck {
  private final Table<StageRow> stages;
  private final Table<ArcRow> arcs;
  private final List<InputIssue> issues;
  private final Map<String, Integer> numbers = new HashMap<>();

  StageCheck(Table<StageRow> stages, Table<ArcRow> arcs, List<InputIssue> issues) {
    this.stages = stages;
    this.arcs = arcs;
    this.issues = issues;
  }

  /** Checks all rows; gives the number of each stage. */
  Map<String, Integer> numbers() {
    for (int row = 0; row < stages.rows().size(); row++) {
      String name = stages.rows().get(row).stage();
      if (numbers.putIfAbsent(name, row) != null) {
        tell(
            new Place(stages, row, "stage", name),
            IssueCode.DUPLICATE_KEY,
            "stands already in an earlier row",
            "give another name");
      }
    }
    for (int row = 0; row < arcs.rows().size(); row++) {
      ArcRow arc = arcs.rows().get(row);
      known(row, "from", arc.from());
      known(row, "to", arc.to());
      Double use = arc.use();
      if (use != null && use == 0) {
        tell(
            new Place(arcs, row, "use", "0"),
            IssueCode.TOO_SMALL,
            "must be above 0",
            "take the arc out, or say how many");
      }
    }
    Set<String> givers = arcs.rows().stream().map(ArcRow::from).collect(Collectors.toSet());
    for (int row = 0; row < stages.rows().size(); row++) {
      StageRow stage = stages.rows().get(row);
      time(row, "lead_time", stage.leadTime());
      time(row, "inbound_time", stage.inboundTime());
      demand(row, givers);
    }
    return numbers;
  }

  private void known(int row, String column, String name) {
    if (!numbers.containsKey(name)) {
      tell(
          new Place(arcs, row, column, name),
          IssueCode.UNKNOWN_NAME,
          "points nowhere",
          "name a row of stages.csv");
    }
  }

  private void time(int row, String column, @Nullable Integer time) {
    if (time != null && time > BufferTables.LONGEST) {
      tell(
          new Place(stages, row, column, time.toString()),
          IssueCode.CONTRADICTION,
          "must be at most " + BufferTables.LONGEST,
          "count in days, or in weeks");
    }
  }

  private void demand(int row, Set<String> givers) {
    StageRow stage = stages.rows().get(row);
    Double level = stage.serviceLevel();
    boolean isOne = (level == null) != (stage.safetyFactor() == null);
    if (stage.demandSd() != null && !isOne) {
      tell(
          new Place(stages, row, "service_level", level == null ? "" : level.toString()),
          IssueCode.CONTRADICTION,
          level == null ? "and safety_factor are empty" : "and safety_factor are both given",
          "give one of the two where demand_sd is given");
    }
    if (level != null && !(level >= 0.5 && level < 1)) {
      tell(
          new Place(stages, row, "service_level", level.toString()),
          IssueCode.CONTRADICTION,
          "must be at least 0.5 and below 1",
          "0.95, for instance");
    }
    if (!stage.isWanted() && !givers.contains(stage.stage())) {
      tell(
          new Place(stages, row, "demand_sd", ""),
          IssueCode.MISSING_VALUE,
          "must be given: the stage feeds no other",
          "say how demand varies, or add the arc to the stage that it feeds");
    }
  }

  /** Where something is wrong. */
  private record Place(Table<?> table, int row, String column, String value) {}

  private void tell(Place place, IssueCode code, String problem, String fix) {
    issues.add(
        new InputIssue(
            code,
            Severity.REJECTED,
            place.table.file(),
            place.table.fileRow(place.row),
            place.column,
            place.value,
            problem,
            "Nothing is answered.",
            fix + "."));
  }
}
