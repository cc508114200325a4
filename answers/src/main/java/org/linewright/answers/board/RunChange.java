package org.linewright.answers.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.board.Run;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A run that is no longer what it was.
 *
 * @param line line
 * @param day day of the start
 * @param variant variant
 * @param order the order; null = none
 * @param unitsBefore vehicles before
 * @param units vehicles now
 * @param share what they take of the line's whole day now, 0 to 1
 * @param locked vehicles of them that a lock starts
 * @param due due day of the order; null = none
 * @param daysLate days by which the last delivery of the order is late now
 */
@TableInfo(name = "moves", doc = "Runs that are no longer what they were")
public record RunChange(
    @Column(doc = "line") String line,
    @Column(doc = "day of the start") LocalDate day,
    @Column(doc = "variant") String variant,
    @Column(doc = "the order; empty = for no order alone") @Nullable String order,
    @Column(doc = "vehicles before") int unitsBefore,
    @Column(doc = "vehicles now") int units,
    @Column(doc = "what they take of the line's whole day now, 0 to 1", decimals = 4) double share,
    @Column(doc = "vehicles of them that a lock starts") int locked,
    @Column(doc = "due day of the order; empty = none") @Nullable LocalDate due,
    @Column(doc = "days by which the last delivery of the order is late now") int daysLate) {

  private record Place(String line, LocalDate day, String variant, @Nullable String order) {
    static Place of(Run run) {
      return new Place(run.line(), run.day(), run.variant(), run.order());
    }
  }

  /** What differs between the runs of two plans, those that go first, by line and day. */
  static List<RunChange> between(List<Run> before, List<Run> now) {
    Map<Place, Run> then = new LinkedHashMap<>();
    before.forEach(run -> then.put(Place.of(run), run));
    List<RunChange> come = new ArrayList<>();
    for (Run run : now) {
      Run former = then.remove(Place.of(run));
      if (!run.equals(former)) {
        come.add(of(run, former == null ? 0 : former.units(), run.units()));
      }
    }
    List<RunChange> changes = new ArrayList<>();
    then.values().forEach(run -> changes.add(of(run, run.units(), 0)));
    changes.addAll(come);
    return changes;
  }

  private static RunChange of(Run run, int before, int now) {
    int locked = now == 0 ? 0 : run.locked();
    return new RunChange(
        run.line(),
        run.day(),
        run.variant(),
        run.order(),
        before,
        now,
        now == 0 ? 0 : run.share(),
        locked,
        run.due(),
        run.daysLate());
  }
}
