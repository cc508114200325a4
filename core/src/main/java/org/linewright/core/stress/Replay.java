package org.linewright.core.stress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linewright.core.stress.ReplayAnswer.Down;
import org.linewright.core.stress.ReplayAnswer.Week;
import org.linewright.core.stress.internal.tables.ShockDays;
import org.linewright.core.stress.internal.tables.ShockTable;

/** Lives through one replication and writes down what happens. */
final class Replay {
  private final StressRun run;
  private final StressModel model;

  Replay(StressRun run) {
    this.run = run;
    this.model = run.model();
  }

  ReplayAnswer answer(long number) {
    Replication replication = new Replication(model, run.seed());
    int[][] planned = starts(replication, number, new boolean[model.chances.size()]);
    int[][] started = starts(replication, number, run.all());
    Outcome outcome = replication.outcome;
    return new ReplayAnswer(
        number,
        run.plan().built,
        outcome.built,
        outcome.delayed,
        run.plan().cents - outcome.cents,
        outcome.stop < 0 ? null : model.instance.horizon().date(outcome.stop),
        shocks(replication.shocks()),
        weeks(planned, started));
  }

  /** Vehicles started, {@code [line, the yard last][step]}. */
  private int[][] starts(Replication replication, long number, boolean[] isOn) {
    int[][] starts = new int[model.capacity.length + 1][model.steps()];
    replication.listen(
        (day, order, way, units) -> {
          int option = model.work.wayOption[way];
          int line = option < 0 ? model.capacity.length : model.options[option].line();
          starts[line][day / StressModel.STEP_DAYS] += units;
        });
    replication.run(number, isOn);
    return starts;
  }

  private List<Down> shocks(ShockDays shocks) {
    List<Down> found = new ArrayList<>();
    for (int i = 0; i < shocks.count(); i++) {
      int until = shocks.firstUpAgain(i);
      found.add(
          new Down(
              ShockTable.name(model.chances.shocks.shocks.get(shocks.shock(i))),
              model.instance.horizon().date(shocks.firstDown(i)),
              until >= model.days ? null : model.instance.horizon().date(until - 1),
              until - shocks.firstDown(i)));
    }
    found.sort(Comparator.comparing(Down::from).thenComparing(Down::name));
    return found;
  }

  private List<Week> weeks(int[][] planned, int[][] started) {
    List<Week> weeks = new ArrayList<>();
    long[] ahead = new long[planned.length];
    for (int step = 0; step < model.steps(); step++) {
      for (int line = 0; line < planned.length; line++) {
        ahead[line] += started[line][step] - planned[line][step];
        if (started[line][step] > 0 || planned[line][step] > 0) {
          weeks.add(
              new Week(
                  model.instance.horizon().date(step * StressModel.STEP_DAYS),
                  line < model.capacity.length ? model.instance.lines().name(line) : "",
                  planned[line][step],
                  started[line][step],
                  ahead[line]));
        }
      }
    }
    return weeks;
  }
}
