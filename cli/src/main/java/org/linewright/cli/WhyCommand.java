package org.linewright.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.Mode;
import org.linewright.core.plant.Contract;
import org.linewright.core.plant.KitCohort;
import org.linewright.core.plant.Line;
import org.linewright.core.plant.Order;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.Variant;
import org.linewright.core.table.NearestName;
import org.linewright.core.why.WhyAnswer;
import org.linewright.core.why.WhyQuestion;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Asks why an order is late, a part short, a line idle. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    header = "Why is it late, short or idle?",
    description =
        "The chain of causes behind what plan does with an order, a part, a variant, a cohort, a"
            + " contract or a line on a day; every alternative and why it fails; and what would"
            + " help, each change checked by planning again, with the --edit that makes it. Text"
            + " also into a pipe; ask for csv or json.",
    footer = {
      "  linewright why plant --order R-17",
      "  linewright why plant --part HU-SELTOS",
      "  linewright why plant --contract C-KIA --mode best",
      "  linewright why plant --line A1 --day 2022-10-10"
    })
final class WhyCommand implements Callable<Integer> {
  @ParentCommand private Linewright parent;
  @Mixin private PlantArguments plant;

  @ArgGroup(multiplicity = "1")
  private Subject subject = new Subject();

  @Mixin private ModeOption mode;
  @Mixin private OutputOptions output;
  @Mixin private TimingOption timing;

  /** What the question is about: one of these. */
  static final class Subject {
    @Option(
        names = "--order",
        paramLabel = "ORDER",
        description = "Why is this order late or unmet?")
    @Nullable String order;

    @Option(names = "--part", paramLabel = "PART", description = "Where is this part short?")
    @Nullable String part;

    @Option(
        names = "--variant",
        paramLabel = "VARIANT",
        description = "Why are vehicles of this variant late or unmet?")
    @Nullable String variant;

    @Option(
        names = "--cohort",
        paramLabel = "COHORT",
        description = "Why do the kits of this cohort not become vehicles?")
    @Nullable String cohort;

    @Option(
        names = "--contract",
        paramLabel = "CONTRACT",
        description = "Why does this contract stop when it does?")
    @Nullable String contract;

    @ArgGroup(exclusive = false)
    @Nullable LineDay lineDay;
  }

  /** A line and a day. */
  static final class LineDay {
    @Option(
        names = "--line",
        required = true,
        paramLabel = "LINE",
        description = "Why does this line build less than it could on the day?")
    String line = "";

    @Option(names = "--day", required = true, paramLabel = "DATE", description = "The day.")
    LocalDate day = LocalDate.EPOCH;
  }

  @Override
  public Integer call() throws IOException {
    Terminal terminal = parent.terminal();
    Stopwatch stopwatch = new Stopwatch();
    World world = new Worlds(terminal, stopwatch).read(plant);
    WhyAnswer answer = ask(world);
    stopwatch.lap("why");
    AnswerWriter.ofText(terminal, output)
        .write(new WhyView(answer, mode.or(Mode.TWO) == Mode.BEST).answer());
    timing.tell(terminal, stopwatch);
    return ExitCodes.DONE;
  }

  private WhyAnswer ask(World world) {
    WhyQuestion why = world.why(mode.or(Mode.TWO));
    Plant plantAsked = world.plant();
    if (subject.order != null) {
      return why.order(
          known("order", subject.order, plantAsked.orders().stream().map(Order::order).toList()));
    }
    if (subject.part != null) {
      return why.part(known("part", subject.part, world.instance().parts().all()));
    }
    if (subject.variant != null) {
      List<String> variants = plantAsked.variants().stream().map(Variant::variant).toList();
      return why.variant(known("variant", subject.variant, variants));
    }
    if (subject.cohort != null) {
      List<String> cohorts = plantAsked.kits().stream().map(KitCohort::cohort).toList();
      return why.cohort(known("cohort", subject.cohort, cohorts));
    }
    if (subject.contract != null) {
      List<String> contracts = plantAsked.contracts().stream().map(Contract::contract).toList();
      return why.contract(known("contract", subject.contract, contracts));
    }
    return askOfLine(why, plantAsked);
  }

  private WhyAnswer askOfLine(WhyQuestion why, Plant plantAsked) {
    LineDay lineDay = subject.lineDay;
    if (lineDay == null) {
      throw new IllegalStateException("nothing asked about");
    }
    String line = known("line", lineDay.line, plantAsked.lines().stream().map(Line::line).toList());
    int day = plantAsked.horizon().day(lineDay.day);
    if (day < 0 || day >= plantAsked.horizon().days()) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          lineDay.day
              + " is not planned: the horizon is "
              + plantAsked.horizon().planDate()
              + " to "
              + plantAsked.horizon().end());
    }
    return why.lineDay(line, lineDay.day);
  }

  /** The name, when it is one of those known. */
  private static String known(String what, String name, Collection<String> known) {
    if (known.contains(name)) {
      return name;
    }
    throw new Failure(
        ExitCodes.WRONG_USAGE,
        "unknown "
            + what
            + " \""
            + name
            + "\""
            + NearestName.suggest(name, known).map(near -> "\nMaybe " + near + ".").orElse(""));
  }
}
