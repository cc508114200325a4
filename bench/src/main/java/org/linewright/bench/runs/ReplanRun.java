package org.linewright.bench.runs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.linewright.bench.Arguments;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.compare.CompareQuestion;
import org.linewright.core.compare.Comparison;
import org.linewright.core.compare.PlannedWorld;
import org.linewright.core.cover.CoverQuestion;
import org.linewright.core.instance.Instance;
import org.linewright.core.kits.KitsQuestion;
import org.linewright.core.plan.Effort;
import org.linewright.core.plan.FormerPlan;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plan.Planner;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Scenario;
import org.linewright.core.scenario.Scenarios;
import org.linewright.files.PlantFolder;

/**
 * How fast is a plan mended after an edit, and how good is it then? Plans a kit-assembly case by
 * {@code best}, moves an arrival, stops a line for a day, adds a rush order; for each: the time
 * from the edit to the new plan with its differences, and the objective beside that of a search
 * from scratch. Arguments: {@code --data DIR --case NAME}, {@code --seconds N} for the first plan
 * and each search from scratch, {@code --limit MS} for mending. Exit code 1 when a plan is wrong.
 */
public final class ReplanRun {
  private static final int WARM_UPS = 3;

  private final Plant plant;
  private final Effort scratch;
  private final Effort mending;
  private final PrintStream out;
  private boolean isGood = true;

  private ReplanRun(Plant plant, Arguments arguments, PrintStream out) {
    this.plant = plant;
    int seconds = arguments.find("seconds").map(Integer::parseInt).orElse(120);
    int millis = arguments.find("limit").map(Integer::parseInt).orElse(400);
    this.scratch = effort(Duration.ofSeconds(seconds));
    this.mending = effort(Duration.ofMillis(millis));
    this.out = out;
  }

  private static Effort effort(Duration limit) {
    return Effort.USUAL.within(limit);
  }

  public static void main(String[] args) throws IOException {
    Arguments arguments = new Arguments(args);
    Path folder = Path.of(arguments.get("data"), arguments.get("case"));
    Plant plant = PlantFolder.read(folder).plant().orElseThrow();
    ReplanRun run = new ReplanRun(plant, arguments, System.out);
    run.all();
    System.exit(run.isGood ? 0 : 1);
  }

  private void all() {
    Instance instance = Instance.compile(plant);
    Plan plan = Planner.plan(instance, PlanRequest.of(Mode.BEST).with(scratch));
    out.printf(Locale.ROOT, "first plan: %s%n", quality(plan.summary()));
    PlannedWorld before =
        new PlannedWorld(
            "before",
            instance,
            plan,
            KitsQuestion.answer(instance),
            CoverQuestion.answer(instance));
    Job job = plan.jobs().get(plan.jobs().size() / 10);
    Arrival arrival = plant.arrivals().get(0);
    mend(before, "an arrival comes a week later", ReplanEdits.later(arrival));
    mend(before, "a line stands for a day", ReplanEdits.stopped(job.line(), job.day()));
    mend(
        before,
        "a rush order",
        ReplanEdits.rush(job.variant(), plant.settings().planDate().plusDays(7)));
  }

  private void mend(PlannedWorld before, String name, Edit edit) {
    for (int i = 0; i < WARM_UPS; i++) {
      mended(before, edit);
    }
    long begin = System.nanoTime();
    Mended mended = mended(before, edit);
    double seconds = (System.nanoTime() - begin) / 1e9;
    Plan fresh =
        Planner.plan(Instance.compile(mended.plant), PlanRequest.of(Mode.BEST).with(scratch));
    List<String> violations = PlanChecker.check(mended.plant, mended.after.plan()).violations();
    isGood &= violations.isEmpty();
    out.printf(
        Locale.ROOT,
        "%s: %.3f s, orders changed %,d, vehicles moved %,d, violations %d%n  mended  %s%n  fresh  "
            + " %s%n",
        name,
        seconds,
        mended.difference.orders().size(),
        mended.difference.starts().moved(),
        violations.size(),
        quality(mended.after.plan().summary()),
        quality(fresh.summary()));
  }

  /** A plan after an edit, and what it changes. */
  private record Mended(Plant plant, PlannedWorld after, Comparison difference) {}

  private Mended mended(PlannedWorld before, Edit edit) {
    Plant edited =
        Scenarios.apply(plant, new Scenario("edit", List.of(edit), "bench")).plant().orElseThrow();
    Instance instance = Instance.compile(edited);
    PlanRequest request =
        PlanRequest.of(Mode.BEST).with(mending).startingFrom(FormerPlan.of(before.plan()), 0);
    Plan plan = Planner.plan(instance, request);
    // what the plan changes is looked at; kits and cover are other questions
    PlannedWorld after = new PlannedWorld("after", instance, plan, before.kits(), before.cover());
    return new Mended(
        edited, after, CompareQuestion.answer(List.of(before, after)).comparisons().get(0));
  }

  private static String quality(PlanSummary summary) {
    return String.format(
        Locale.ROOT,
        "objective %s, gap %.3f %%, on time %,d, late vehicle-days %,d",
        summary.objective(),
        100 * summary.gap(),
        summary.onTime(),
        summary.lateVehicleDays());
  }
}
