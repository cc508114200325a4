package org.linewright.core.launch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.launch.internal.history.LineDays;
import org.linewright.core.plan.Job;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.line.Ramp;

/** What the outcome is measured against: vehicles planned for a line, a variant and a day. */
public interface PlannedOutput {

  /** True when it plans anything for the variant on the line. */
  boolean plans(String line, String variant);

  /** Vehicles planned; 0 when none are. */
  int units(String line, String variant, LocalDate day);

  /** The jobs of a plan. */
  static PlannedOutput of(List<Job> jobs) {
    Map<List<String>, Map<LocalDate, Integer>> planned = new HashMap<>();
    for (Job job : jobs) {
      planned
          .computeIfAbsent(List.of(job.line(), job.variant()), first -> new HashMap<>())
          .merge(job.day(), job.units(), Integer::sum);
    }
    return new PlannedOutput() {
      @Override
      public boolean plans(String line, String variant) {
        return planned.containsKey(List.of(line, variant));
      }

      @Override
      public int units(String line, String variant, LocalDate day) {
        return planned.getOrDefault(List.of(line, variant), Map.of()).getOrDefault(day, 0);
      }
    };
  }

  /**
   * What table {@code ramps} allows on each working day, and not more than {@code line_rates}.
   * Target 70, τ 6: 10, 19, 27, … a day in week 1, 2, 3, …
   */
  static PlannedOutput ofRamps(Plant plant) {
    Map<String, LineDays> days = new HashMap<>();
    return new PlannedOutput() {
      @Override
      public boolean plans(String line, String variant) {
        return ramp(line, variant).isPresent();
      }

      @Override
      public int units(String line, String variant, LocalDate day) {
        double share = days.computeIfAbsent(line, name -> new LineDays(plant, name)).share(day);
        return (int)
            Math.floor(
                ramp(line, variant)
                        .map(
                            ramp -> Math.min(ramp.mostUnits(day), rate(line, variant, day) * share))
                        .orElse(0.0)
                    + 1e-9);
      }

      private Optional<Ramp> ramp(String line, String variant) {
        return plant.ramps().stream()
            .filter(ramp -> ramp.line().equals(line) && ramp.variant().equals(variant))
            .findFirst();
      }

      private double rate(String line, String variant, LocalDate day) {
        List<LineRate> ofLine =
            plant.lineRates().stream().filter(rate -> rate.line().equals(line)).toList();
        boolean named = ofLine.stream().anyMatch(rate -> rate.variant().equals(variant));
        return ofLine.stream()
            .filter(rate -> rate.variant().equals(named ? variant : "*"))
            .filter(rate -> rate.from() == null || !day.isBefore(rate.from()))
            .filter(rate -> rate.to() == null || !day.isAfter(rate.to()))
            .mapToDouble(LineRate::unitsPerDay)
            .findFirst()
            .orElse(0);
      }
    };
  }
}
