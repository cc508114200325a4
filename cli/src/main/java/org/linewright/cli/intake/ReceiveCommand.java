package org.linewright.cli.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.SeparatedText;
import org.linewright.answers.intake.ReceiveView;
import org.linewright.cli.print.AnswerWriter;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.NewFile;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import org.linewright.core.intake.PlantChanges;
import org.linewright.core.plant.Plant;
import org.linewright.core.receive.Arriving;
import org.linewright.core.receive.Claim;
import org.linewright.core.receive.Notices;
import org.linewright.core.receive.Received;
import org.linewright.core.receive.Receiver;
import org.linewright.core.table.InputIssue;
import org.linewright.files.FolderParts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes packing lists, despatch advices, days of arrival and stock lists into the tables. */
@Command(
    name = "receive",
    mixinStandardHelpOptions = true,
    header = "What comes, and is it what should come?",
    description = {
      "Reads packing lists, despatch advices (EDIFACT DESADV, VDA 4913), days of arrival (IFTSTA or"
          + " a list) and stock lists, and holds them against the plant: kits against their bill,"
          + " loose parts against their announcement, shelves against the books. Kits that lack"
          + " parts become cohorts with what they lack; what is over, short, damaged or wrong is a"
          + " claim. --apply writes it, all or nothing.",
      "",
      "Lists are read by a profile of the folder that gives packing_list, etas or stock_list, or as"
          + " CSV files with these names and columns.",
      "",
      "Tables: claims (CSV by default), lots, differences, changes, packing_list."
    },
    footer = {
      "  linewright receive plant packing_list.csv --eta 2026-03-20",
      "  linewright receive plant packing_list.csv --arrived 2026-03-02 --claims claims.csv"
          + " --apply",
      "  linewright receive plant DESADV.edi etas.csv"
    })
public final class ReceiveCommand implements Callable<Integer> {
  @ParentCommand private Terminal.Owner parent;
  @Mixin private Intake intake;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Messages, or lists as CSV or workbooks.")
  private List<Path> files = List.of();

  @Option(
      names = "--arrived",
      paramLabel = "DAY",
      description = "The goods of packing lists are here since DAY; without it they are under way.")
  private @Nullable LocalDate arrived;

  @Option(
      names = "--eta",
      paramLabel = "DAY",
      description = "When goods are expected of which neither list nor table says it.")
  private @Nullable LocalDate eta;

  @Option(
      names = "--claims",
      paramLabel = "FILE",
      description = "Write the claims into this CSV file.")
  private @Nullable Path claims;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = parent.terminal();
    FolderParts parts = intake.parts();
    Plant plant = parts.plant();
    ToldIssues.check(parts.check(plant, Set.of()), terminal);
    Intake.checkFiles(files);
    ReadNotices read = Intake.read(() -> new NoticeFiles(intake, terminal).read(files));
    List<InputIssue> issues = read.issues();
    ToldIssues.check(issues, terminal);
    Received received = Receiver.receive(plant, read.notices(), new Arriving(arrived, eta));
    Plant after = received.plant();
    List<InputIssue> all =
        Stream.of(issues, received.issues(), parts.check(after, Set.of()))
            .flatMap(List::stream)
            .toList();
    ToldIssues.check(all, terminal);
    Set<String> names =
        files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
    ToldIssues.warn(all, names, terminal);
    if (claims != null) {
      String text = SeparatedText.SHEET.print(Grid.of(Claim.class, received.claims()));
      NewFile.write(claims, text.getBytes(StandardCharsets.UTF_8));
      terminal.say("written: " + claims);
    }
    intake.write(plant, after, terminal);
    PlantChanges changes = PlantChanges.between(plant, after);
    AnswerWriter.of(terminal, output)
        .write(new ReceiveView(read.notices(), received, changes, intake.isWritten()).answer());
    return ExitCodes.DONE;
  }

  /** What the files say, put together. */
  record ReadNotices(Notices notices, List<InputIssue> issues) {}
}
