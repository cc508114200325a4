package org.linewright.cli.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Days;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.since.SinceView;
import org.linewright.answers.world.World;
import org.linewright.cli.keep.AskedWorld;
import org.linewright.cli.keep.KeptPlanFolder;
import org.linewright.cli.options.PlantArguments;
import org.linewright.cli.print.AnswerWriter;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.IssuePrinter;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.since.Since;
import org.linewright.files.PlantFolder;
import org.linewright.files.PlantReading;
import org.linewright.files.publish.Publication;
import org.linewright.files.publish.Publications;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Asks what has happened since a plan was published. */
@Command(
    name = "since",
    mixinStandardHelpOptions = true,
    header = "What has changed since the plan was published?",
    description = {
      "Sets the plant beside the one that was published, on one page: what was built of the plan,"
          + " what else came, was counted or entered otherwise than announced, and what that costs."
          + " What was built as published and came as announced is no change.",
      "",
      "The cost is that of two plans from today on: of the plant as it is, and as it would be had"
          + " all gone as published. Both go on from the published plan; --plan DIR takes the plan"
          + " of the plant as it is from there.",
      "",
      "Tables: changes (CSV by default), starts, orders, figures."
    },
    footer = {
      "  linewright since plant",
      "  linewright since plant --plan result",
      "  linewright since plant --published 3 --show orders"
    })
public final class SinceCommand implements Callable<Integer> {
  @ParentCommand private Terminal.Owner parent;

  @Parameters(paramLabel = "FOLDER", description = "The plant folder.")
  private Path folder;

  @Option(
      names = "--published",
      paramLabel = "N",
      description = "Which published plan. Default: the newest.")
  private @Nullable Integer published;

  @Option(
      names = "--plan",
      paramLabel = "DIR",
      description = "The plan of the plant as it is, written by plan --out.")
  private @Nullable Path plan;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = parent.terminal();
    PlantReading reading = PlantFolder.read(PlantArguments.existing(folder));
    new IssuePrinter(terminal, folder.toString()).tell(reading.issues());
    World world = World.of(reading.plant().orElseThrow(), new Stopwatch());
    Publications all = new Publications(folder);
    Publication publication = all.read(number(all));
    Plant before = plantOf(all, publication.number());
    Path place = all.place(publication.number());
    Plan former =
        new KeptPlanFolder(place)
            .of(World.opened(before), new AskedWorld(place, Optional.empty(), List.of()))
            .plan();
    Plan kept =
        plan == null
            ? null
            : new KeptPlanFolder(plan)
                .of(world.plant(), new AskedWorld(folder, Optional.empty(), List.of()))
                .plan();
    checkDays(before, world.plant());
    Since since = Since.of(publication.frozen(before), former, world.given());
    SinceView view =
        SinceView.of(since, words(publication), before.settings().planDate(), former, world, kept);
    AnswerWriter.of(terminal, output).write(view.answer());
    return ExitCodes.DONE;
  }

  private int number(Publications all) throws IOException {
    OptionalInt newest = all.newest();
    if (newest.isEmpty()) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          "no plan of "
              + folder
              + " was published\nMaybe linewright publish "
              + folder
              + " --plan DIR.");
    }
    if (published == null) {
      return newest.getAsInt();
    }
    if (!Files.isDirectory(all.place(published))) {
      String there = all.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          "there is no published plan " + published + "\nThere are: " + there + ".");
    }
    return published;
  }

  private static Plant plantOf(Publications all, int number) throws IOException {
    return all.plant(number)
        .plant()
        .orElseThrow(
            () ->
                new Failure(
                    ExitCodes.REJECTED,
                    all.place(number) + " was changed: its plant can no longer be read"));
  }

  private static void checkDays(Plant before, Plant now) {
    if (now.settings().planDate().isBefore(before.settings().planDate())) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          "plan_date %s lies before that of the published plan, %s\nMaybe --published with a former one."
              .formatted(now.settings().planDate(), before.settings().planDate()));
    }
  }

  private static String words(Publication one) {
    return "publication %d of %s by %s%s"
        .formatted(
            one.number(),
            Days.spelled(one.at().atZone(ZoneOffset.UTC).toLocalDate()),
            one.by(),
            one.note().isEmpty() ? "" : " (" + one.note() + ")");
  }
}
