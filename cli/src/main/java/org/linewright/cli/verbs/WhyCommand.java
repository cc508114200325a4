package org.linewright.cli.verbs;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.WhyView;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.WhySubject;
import org.linewright.answers.world.World;
import org.linewright.cli.options.PlanOptions;
import org.linewright.cli.options.PlantArguments;
import org.linewright.cli.options.SaveOptions;
import org.linewright.cli.options.TimingOption;
import org.linewright.cli.print.AnswerWriter;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import org.linewright.core.why.WhyAnswer;
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
      "  linewright why plant --line A1 --day 2022-10-10",
      "  linewright why plant --order R-17 --save more-head-units"
    })
public final class WhyCommand implements Callable<Integer> {
  @ParentCommand private Terminal.Owner parent;
  @Mixin private PlantArguments plant;

  @ArgGroup(multiplicity = "1")
  private Subject subject = new Subject();

  @Mixin private PlanOptions plans;
  @Mixin private SaveOptions save;
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
    save.check(plant);
    World world = new Worlds(terminal, stopwatch).read(plant);
    AskedPlan plan = plans.of(world, plant.world());
    WhyAnswer answer = subject().ask(world, world.why(plan));
    stopwatch.lap("why");
    AnswerWriter.ofText(terminal, output).write(new WhyView(answer).answer(plan));
    save.save(plant.world(), answer.remedies(), terminal);
    timing.tell(terminal, stopwatch);
    return ExitCodes.DONE;
  }

  private WhySubject subject() {
    LineDay lineDay = subject.lineDay;
    if (lineDay != null) {
      return WhySubject.lineDay(lineDay.line, lineDay.day);
    }
    Map<WhySubject.Kind, @Nullable String> asked = new EnumMap<>(WhySubject.Kind.class);
    asked.put(WhySubject.Kind.ORDER, subject.order);
    asked.put(WhySubject.Kind.PART, subject.part);
    asked.put(WhySubject.Kind.VARIANT, subject.variant);
    asked.put(WhySubject.Kind.COHORT, subject.cohort);
    asked.put(WhySubject.Kind.CONTRACT, subject.contract);
    asked.values().removeIf(Objects::isNull);
    Map.Entry<WhySubject.Kind, @Nullable String> one = asked.entrySet().iterator().next();
    return WhySubject.of(one.getKey(), String.valueOf(one.getValue()));
  }
}
