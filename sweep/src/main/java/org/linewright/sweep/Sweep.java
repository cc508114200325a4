package org.linewright.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.stress.SweepFile;
import org.linewright.answers.stress.SweepRow;
import org.linewright.answers.world.KeptPlan;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.stress.StressAnswer;
import org.linewright.core.stress.StressQuestion;
import org.linewright.core.stress.StressRequest;
import org.linewright.core.stress.StressRun;
import org.linewright.core.stress.StressTally;
import org.linewright.files.PlantFolder;
import org.linewright.files.PlantReading;
import org.linewright.files.scenario.EditText;
import org.linewright.files.scenario.ScenarioFile;
import org.linewright.files.scenario.ScenarioReading;

/**
 * The program that {@code linewright sweep} and {@code linewright stress --spark} start beside
 * themselves, and that {@code spark-submit} can start. It reads a plant and a grid, runs them on
 * Spark and writes what came out into one file. Exit codes: 0 done, 1 failed, 2 wrong usage, 3
 * input rejected.
 */
public final class Sweep {
  private final SweepArguments arguments;

  private Sweep(SweepArguments arguments) {
    this.arguments = arguments;
  }

  public static void main(String[] words) {
    System.exit(run(words));
  }

  private static int run(String[] words) {
    try {
      new Sweep(SweepArguments.parse(words)).run();
      return 0;
    } catch (SweepFailure failure) {
      System.err.println("linewright: " + failure.getMessage());
      return failure.exitCode();
    } catch (IOException e) {
      System.err.println("linewright: " + e.getMessage());
      return 1;
    }
  }

  private void run() throws IOException {
    Grid.Point start =
        new Grid.Point(List.of(), arguments.scenario(), arguments.edits(), arguments.bufferDays());
    Optional<Path> gridFile = arguments.grid();
    Grid grid =
        gridFile.isPresent()
            ? Grid.read(gridFile.get(), start)
            : Grid.single(start.scenario(), start.edits(), start.bufferDays());
    List<World> worlds = new ArrayList<>();
    PlantReading plant = PlantFolder.read(arguments.folder());
    Map<Plant, Plan> plans = new HashMap<>();
    for (Grid.Point point : grid.points()) {
      Plant planned = plant(plant, point);
      worlds.add(
          World.of(
              worlds.size(),
              point.labels(),
              plan(planned, plans),
              point.bufferDays(),
              arguments.seed(),
              planned));
    }
    SparkSession.Builder builder = SparkSession.builder().appName("linewright");
    if (!arguments.master().isEmpty()) {
      builder = builder.master(arguments.master());
    }
    arguments.settings().forEach(builder::config);
    SparkSession spark = builder.getOrCreate();
    try {
      SweepJob job =
          new SweepJob(
              spark,
              worlds,
              arguments.replications(),
              arguments.blockSize(worlds.size()),
              arguments.table().orElse(null));
      write(grid, worlds, job.run());
    } finally {
      spark.stop();
    }
  }

  /** The plan of a world, made here once: buffers of parts do not change it. */
  private Plan plan(Plant planned, Map<Plant, Plan> plans) throws IOException {
    if (arguments.plan().isPresent()) {
      return KeptPlan.read(Files.readString(arguments.plan().get())).plan();
    }
    return plans.computeIfAbsent(
        planned,
        first ->
            org.linewright.answers.world.World.of(first, new Stopwatch())
                .asked(arguments.mode())
                .plan());
  }

  private Plant plant(PlantReading plant, Grid.Point point) throws IOException {
    boolean isPlain = point.scenario().equals(Grid.BASE) && point.edits().isEmpty();
    PlantReading reading = isPlain ? plant : PlantFolder.apply(plant, changes(point));
    return reading
        .plant()
        .orElseThrow(
            () ->
                new SweepFailure(
                    3,
                    reading.issues().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining("\n"))));
  }

  private ScenarioReading changes(Grid.Point point) throws IOException {
    if (point.scenario().equals(Grid.BASE)) {
      return EditText.read(point.edits(), Optional.empty());
    }
    List<String> known = ScenarioFile.list(arguments.folder());
    if (!known.contains(point.scenario())) {
      throw new SweepFailure(
          2,
          "unknown scenario \"" + point.scenario() + "\"\nThere are: " + String.join(", ", known));
    }
    ScenarioReading base = ScenarioFile.read(arguments.folder(), point.scenario());
    return base.isRejected() || point.edits().isEmpty()
        ? base
        : EditText.read(point.edits(), base.scenario());
  }

  private void write(Grid grid, List<World> worlds, List<long[]> tallies) throws IOException {
    List<SweepRow> rows = new ArrayList<>();
    StressRequest request =
        new StressRequest(arguments.replications(), arguments.seed(), 1, 0, 0, 0);
    for (World world : worlds) {
      StressRun run = world.compile();
      StressTally tally = run.tally();
      tally.addPacked(tallies.get(world.number()));
      StressAnswer answer = StressQuestion.answer(run, tally, request);
      rows.add(SweepRow.of(world.labels(), answer, tallies.get(world.number())));
    }
    Path result = arguments.result();
    Path folder = result.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    SweepFile.write(result, grid.dimensions(), rows);
  }
}
