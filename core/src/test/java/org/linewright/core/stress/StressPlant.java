package org.linewright.core.stress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.Planner;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.TableSpec;

/** A plant written down as rows of text, for tests. It works every day from 1 January 2026. */
final class StressPlant {
  static final LocalDate START = LocalDate.of(2026, 1, 1);
  private Plant plant;

  private StressPlant(Plant plant) {
    this.plant = plant;
  }

  /** An empty plant. */
  static StressPlant days(int days) {
    return new StressPlant(Plant.of(PlantSettings.of("stress", START, START.plusDays(days - 1L))));
  }

  static StressPlant of(Plant plant) {
    return new StressPlant(plant);
  }

  static String day(int number) {
    return START.plusDays(number).toString();
  }

  /**
   * Adds rows: cells in the order of the columns, separated by commas; what is left out is empty.
   */
  <T extends Record> StressPlant add(TableSpec<T> spec, String... lines) {
    List<T> rows = new ArrayList<>(plant.table(spec).rows());
    for (String line : lines) {
      rows.add(row(spec, line.split(",", -1)));
    }
    plant = plant.with(spec, rows);
    return this;
  }

  private static <T extends Record> T row(TableSpec<T> spec, String[] cells) {
    Object[] values = new Object[spec.columns().size()];
    for (int i = 0; i < values.length; i++) {
      ColumnSpec column = spec.columns().get(i);
      values[i] = column.parse(i < cells.length ? cells[i] : "");
      if (values[i] instanceof ColumnSpec.Fault fault) {
        throw new IllegalArgumentException(column.name() + " " + fault.problem());
      }
    }
    return spec.newRow(values);
  }

  Plant plant() {
    return plant;
  }

  /** The plan by two passes that is lived through. */
  static Plan plan(Instance instance) {
    return Planner.plan(instance, PlanRequest.of(Mode.TWO));
  }

  StressModel model() {
    return model(0);
  }

  StressModel model(int bufferDays) {
    Instance instance = Instance.compile(plant);
    return StressModel.compile(instance, plan(instance), bufferDays);
  }

  StressRun run(long seed) {
    return new StressRun(model(), seed);
  }
}
