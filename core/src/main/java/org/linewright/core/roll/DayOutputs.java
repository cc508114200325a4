package org.linewright.core.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewright.core.plan.Job;
import org.linewright.core.plant.line.Built;

/** Sets what was built beside what was planned, day by day. */
final class DayOutputs {
  private record Place(String line, String variant) {}

  private static final class Sums {
    private final List<Job> jobs = new ArrayList<>();
    private final Set<String> causes = new LinkedHashSet<>();
    private int planned;
    private int built;
  }

  private final Map<LocalDate, List<Job>> planned = new LinkedHashMap<>();
  private final boolean hasPlan;
  private final MissedCause causes;
  private final List<DayOutput> rows = new ArrayList<>();

  DayOutputs(List<Job> jobs, MissedCause causes) {
    this.hasPlan = !jobs.isEmpty();
    this.causes = causes;
    jobs.forEach(job -> planned.computeIfAbsent(job.day(), day -> new ArrayList<>()).add(job));
  }

  /**
   * A day ends.
   *
   * @param built what was told of the day
   */
  void close(LocalDate day, List<Built> built) {
    Map<Place, Sums> places = new LinkedHashMap<>();
    for (Job job : planned.getOrDefault(day, List.of())) {
      Sums sums = places.computeIfAbsent(new Place(job.line(), job.variant()), p -> new Sums());
      sums.jobs.add(job);
      sums.planned += job.units();
    }
    for (Built row : built) {
      Sums sums = places.computeIfAbsent(new Place(row.line(), row.variant()), p -> new Sums());
      sums.built += row.units();
      if (!row.cause().isBlank()) {
        sums.causes.add(row.cause().strip());
      }
    }
    places.forEach((place, sums) -> rows.add(row(day, place, sums, places)));
  }

  private DayOutput row(LocalDate day, Place place, Sums sums, Map<Place, Sums> places) {
    int missed = Math.max(0, sums.planned - sums.built);
    String cause = String.join("; ", sums.causes);
    boolean isSaid = !cause.isEmpty();
    if (missed > 0 && !isSaid) {
      cause = causes.of(day, sums.jobs, missed, unplanned(place.line, places));
    }
    return new DayOutput(
        day, place.line, place.variant, sums.planned, sums.built, missed, cause, isSaid);
  }

  private int unplanned(String line, Map<Place, Sums> places) {
    int sum = 0;
    for (Map.Entry<Place, Sums> place : places.entrySet()) {
      Sums sums = place.getValue();
      sum += place.getKey().line.equals(line) ? Math.max(0, sums.built - sums.planned) : 0;
    }
    return hasPlan ? sum : 0;
  }

  List<DayOutput> rows() {
    return rows;
  }
}
