package org.linewright.cli.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.today.DemoCases;
import org.linewright.answers.today.DemoFacts;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.World;
import org.linewright.cli.keep.AskedWorld;
import org.linewright.cli.options.PlanOptions;
import org.linewright.cli.options.PlantArguments;
import org.linewright.cli.options.TimingOption;
import org.linewright.cli.print.DemoPage;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.IssuePrinter;
import org.linewright.cli.print.Terminal;
import org.linewright.core.scenario.Scenario;
import org.linewright.files.scenario.ScenarioFile;
import org.linewright.files.scenario.ScenarioReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** One page about a plant in trouble, for its planning director. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    header = "One page about a plant in trouble, for its planning director.",
    description =
        "How long it lasts, what can be finished, what would free the rest, what is built, and the"
            + " next decisions. Without a folder: the example avtotor-2022.",
    footer = {"  linewright demo", "  linewright demo plant"})
public final class DemoCommand implements Callable<Integer> {
  private static final String EXAMPLE = "examples/avtotor-2022";

  @ParentCommand private Terminal.Owner parent;

  @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "A plant folder.")
  private @Nullable Path folder;

  @Mixin private PlanOptions plans;
  @Mixin private TimingOption timing;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = parent.terminal();
    Stopwatch stopwatch = new Stopwatch();
    Path plant = folder();
    AskedWorld asked = new AskedWorld(plant, Optional.empty(), List.of());
    World world = new Worlds(terminal, stopwatch).read(asked);
    Map<String, Scenario> scenarios =
        scenarios(plant, new IssuePrinter(terminal, plant.toString()));
    Optional<AskedPlan> kept = plans.findKept(world.plant(), asked);
    Supplier<AskedPlan> plan = () -> kept.orElseGet(() -> world.asked(plans.mode()));
    DemoFacts facts = DemoCases.ask(world, () -> plan.get().plan(), scenarios, stopwatch);
    terminal.print(new DemoPage(facts, plan.get(), shownName(plant), terminal.colored()).text());
    stopwatch.lap("write");
    timing.tell(terminal, stopwatch);
    return ExitCodes.DONE;
  }

  private static Map<String, Scenario> scenarios(Path plant, IssuePrinter issues)
      throws IOException {
    Map<String, Scenario> scenarios = new LinkedHashMap<>();
    for (String name : DemoCases.names(ScenarioFile.list(plant))) {
      ScenarioReading scenario = ScenarioFile.read(plant, name);
      issues.tell(scenario.issues());
      scenario.scenario().ifPresent(found -> scenarios.put(name, found));
    }
    return scenarios;
  }

  private Path folder() {
    if (folder != null) {
      return PlantArguments.existing(folder);
    }
    Path home = parent.terminal().home().orElse(Path.of(""));
    Path example = home.resolve(EXAMPLE);
    if (!Files.isDirectory(example)) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          "the example is not where it should be: "
              + example.toAbsolutePath()
              + "\nMaybe start through the launcher, set LINEWRIGHT_HOME, or name a plant folder:"
              + " linewright demo FOLDER");
    }
    return example;
  }

  /** What to type for the folder in the commands of the page. */
  private String shownName(Path plant) {
    return folder == null ? EXAMPLE : plant.toString();
  }
}
