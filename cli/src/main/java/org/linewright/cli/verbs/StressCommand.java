package org.linewright.cli.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.stress.ReplayView;
import org.linewright.answers.stress.StressView;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.KeptPlan;
import org.linewright.answers.world.World;
import org.linewright.cli.options.PlanOptions;
import org.linewright.cli.options.PlantArguments;
import org.linewright.cli.options.SparkOptions;
import org.linewright.cli.options.StressOptions;
import org.linewright.cli.options.TimingOption;
import org.linewright.cli.print.AnswerWriter;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import org.linewright.core.plan.Plan;
import org.linewright.core.stress.StressAnswer;
import org.linewright.core.stress.StressModel;
import org.linewright.core.stress.StressQuestion;
import org.linewright.core.stress.StressRequest;
import org.linewright.core.stress.StressRun;
import org.linewright.core.stress.StressTally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Asks how bad it can get. */
@Command(
    name = "stress",
    mixinStandardHelpOptions = true,
    header = "How bad can it get, how likely, and what drives it?",
    description = {
      "Lives through a plan again and again while suppliers, routes and countries fail"
          + " (table shocks), goods come late or never, parts are rejected, lines stand still and"
          + " demand changes (table doubts, and the standard deviations of arrivals and sources).",
      "",
      "The same plant, seed and number of replications give the same answer, on any number of"
          + " threads. Scenarios asked with the same seed meet the same shocks.",
      "",
      "Tables: figures (CSV by default), contracts, risks, drivers, ends, curve, convergence; with"
          + " --replay: shocks, weeks."
    },
    footer = {
      "  linewright stress plant",
      "  linewright stress plant --replications 10000 --seed 7 --precision 0.01",
      "  linewright stress plant --by 2022-12-31       has each contract ended by then?",
      "  linewright stress plant --replay 17           what happens in one replication",
      "  linewright stress plant -n 100000 --spark spark://host:7077",
    })
public final class StressCommand implements Callable<Integer> {
  @ParentCommand private Terminal.Owner parent;
  @Mixin private PlantArguments plant;
  @Mixin private StressOptions options;
  @Mixin private PlanOptions plans;

  @Option(
      names = "--threads",
      paramLabel = "T",
      description = "Threads. Default: as many as there are processors.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--precision",
      paramLabel = "SHARE",
      description =
          "Stop as soon as the mean of the vehicles lost is known, 95 %% sure, to this share of the"
              + " vehicles planned, e.g. 0.005.")
  private double precision;

  @Option(
      names = "--drivers",
      paramLabel = "N",
      description =
          "Replications for each source of chance alone and left out; 0 = do not ask. Default:"
              + " ${DEFAULT-VALUE}.")
  private long drivers = 100;

  @Option(
      names = "--by",
      paramLabel = "DATE",
      description = "Tell the chance that each contract has started its last vehicle by then.")
  private @Nullable LocalDate by;

  @Option(
      names = "--replay",
      paramLabel = "I",
      description = "Tell what happens in replication I, from 0.")
  private @Nullable Long replay;

  @Mixin private SparkOptions spark;
  @Mixin private OutputOptions output;
  @Mixin private TimingOption timing;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = parent.terminal();
    Stopwatch stopwatch = new Stopwatch();
    World world = new Worlds(terminal, stopwatch).read(plant);
    StressRequest request = request();
    AskedPlan plan = plans.of(world, plant.world());
    Long number = replay;
    Answer answer =
        number == null
            ? new StressView(world.plant(), stress(world, plan.lived(), request), by).view()
            : new ReplayView(StressQuestion.replay(world.planned(), plan.lived(), request, number))
                .view();
    stopwatch.lap("stress");
    AnswerWriter.of(terminal, output).write(answer.about(plan));
    timing.tell(terminal, stopwatch);
    return ExitCodes.DONE;
  }

  private StressAnswer stress(World world, Plan plan, StressRequest request) throws IOException {
    if (!spark.isAsked()) {
      return StressQuestion.answer(world.planned(), plan, request);
    }
    List<String> words = new ArrayList<>(plant.world().words());
    words.addAll(options.words());
    words.addAll(spark.words());
    StressRun run =
        new StressRun(
            StressModel.compile(world.planned(), plan, request.bufferDays()), request.seed());
    StressTally tally = run.tally();
    Path file = Files.createTempFile("linewright-plan", ".json");
    try {
      KeptPlan kept = KeptPlan.of(world.plant(), plan, plant.world().changed(), new Stopwatch());
      Files.writeString(file, kept.print());
      words.addAll(List.of("--plan", file.toString()));
      tally.addPacked(new SparkProcess().run(words).rows().get(0).tally());
    } finally {
      Files.deleteIfExists(file);
    }
    return StressQuestion.answer(run, tally, request);
  }

  private StressRequest request() {
    if (threads < 1 || precision < 0 || drivers < 0 || (replay != null && replay < 0)) {
      throw new Failure(
          ExitCodes.WRONG_USAGE, "--threads must be 1 or more, the other numbers 0 or more");
    }
    return options.request(threads, precision, drivers);
  }
}
