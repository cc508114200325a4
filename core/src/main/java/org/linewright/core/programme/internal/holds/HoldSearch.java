package org.linewright.core.programme.internal.holds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.programme.Facility;
import org.linewright.core.programme.Hold;
import org.linewright.core.programme.Project;
import org.linewright.core.programme.internal.compile.PlantProject;
import org.linewright.core.programme.internal.graph.Graph;
import org.linewright.core.time.Horizon;
import org.linewright.core.units.Money;

/**
 * Finds what holds each facility up: each thing on the chain to its opening is taken out alone, and
 * everything is scheduled again, from the schedule that is. What does not bring the opening forward
 * is not told.
 */
public final class HoldSearch {

  /** Schedules a project, from a schedule that it is known to allow. */
  public interface Rescheduler {
    /** First days of the best schedule found. */
    int[] schedule(Project project, int[] known);
  }

  private final PlantProject compiled;
  private final Horizon horizon;
  private final Graph graph;
  private final Rescheduler scheduler;
  private final int[] start;
  private final Map<Holder, int[]> without = new HashMap<>();

  /** A search around a schedule. */
  public HoldSearch(PlantProject compiled, Horizon horizon, int[] start, Rescheduler scheduler) {
    this.compiled = compiled;
    this.horizon = horizon;
    this.graph = new Graph(compiled.project);
    this.start = start;
    this.scheduler = scheduler;
  }

  /** How many other worlds were scheduled. */
  public int tried() {
    return without.size();
  }

  /** The holds of all facilities; of one, the most days first. */
  public List<Hold> holds() {
    int[] end = new int[start.length];
    for (int a = 0; a < end.length; a++) {
      end[a] = graph.end(a, start[a]);
    }
    List<Hold> holds = new ArrayList<>();
    for (int f = 0; f < compiled.members.length; f++) {
      List<Hold> own = new ArrayList<>();
      for (Holder holder : Chain.of(graph, start, end, compiled.members[f])) {
        Hold hold = told(f, holder);
        if (hold.days() > 0) {
          own.add(hold);
        }
      }
      own.sort(Comparator.comparingInt(hold -> -hold.days()));
      holds.addAll(own);
    }
    return holds;
  }

  private Hold told(int f, Holder holder) {
    int[] other =
        without.computeIfAbsent(
            holder, one -> scheduler.schedule(one.without(compiled.project), start));
    int opens = compiled.opening(f, other);
    return new Hold(
        compiled.facilities.get(f).facility(),
        holder.kind(),
        switch (holder.kind()) {
          case CREW -> compiled.crews.get(holder.index()).crew();
          case LINK, CASH, EARLIEST -> null;
        },
        switch (holder.kind()) {
          case LINK -> compiled.links.get(holder.index()).from();
          case CREW, CASH, EARLIEST -> null;
        },
        switch (holder.kind()) {
          case LINK -> compiled.links.get(holder.index()).to();
          case EARLIEST -> compiled.activities.get(holder.index()).activity();
          case CREW, CASH -> null;
        },
        date(opens),
        compiled.opening(f, start) - opens,
        worth(other));
  }

  private LocalDate date(int day) {
    return horizon.date(day);
  }

  private @Nullable Money worth(int[] other) {
    boolean isKnown = false;
    Money worth = Money.ZERO;
    for (int f = 0; f < compiled.members.length; f++) {
      Facility row = compiled.facilities.get(f);
      Money value = row.dayValue();
      if (value != null) {
        isKnown = true;
        worth = worth.plus(value.times(compiled.opening(f, start) - compiled.opening(f, other)));
      }
    }
    return isKnown ? worth : null;
  }
}
