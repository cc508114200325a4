package org.linewright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.DemoFacts;
import org.linewright.answers.Stopwatch;
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
final class DemoCommand implements Callable<Integer> {
  private static final String EXAMPLE = "examples/avtotor-2022";

  @ParentCommand private Linewright parent;

  @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "A plant folder.")
  private @Nullable Path folder;

  @Mixin private TimingOption timing;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = parent.terminal();
    Stopwatch stopwatch = new Stopwatch();
    Path plant = folder();
    DemoFacts facts = new DemoGatherer(terminal, stopwatch).gather(plant);
    terminal.print(new DemoPage(facts, shownName(plant), terminal.colored()).text());
    stopwatch.lap("write");
    timing.tell(terminal, stopwatch);
    return ExitCodes.DONE;
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
