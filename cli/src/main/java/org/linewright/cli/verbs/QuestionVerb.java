package org.linewright.cli.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.ask.Asking;
import org.linewright.answers.ask.ParameterSpec;
import org.linewright.answers.ask.QuestionSpec;
import org.linewright.answers.ask.RejectedInput;
import org.linewright.answers.ask.Reply;
import org.linewright.answers.ask.SentTables;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.World;
import org.linewright.cli.keep.AskedWorld;
import org.linewright.cli.options.Instead;
import org.linewright.cli.options.OptionalPlant;
import org.linewright.cli.options.PlanOptions;
import org.linewright.cli.options.PlantArguments;
import org.linewright.cli.options.SecondsConverter;
import org.linewright.cli.options.TimingOption;
import org.linewright.cli.print.AnswerWriter;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.IssuePrinter;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;
import org.linewright.files.TableFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The verb of a question: its arguments, options and help are made of what the question says.
 *
 * @param <R> what the question is asked with
 */
public final class QuestionVerb<R extends Record> implements Callable<Integer> {
  private final QuestionSpec<R> question;
  private final Terminal terminal;
  private final CommandSpec command = CommandSpec.wrapWithoutInspection(this);
  private final PlantArguments plant = new PlantArguments();
  private final OptionalPlant optionalPlant = new OptionalPlant();
  private final @Nullable Instead<R> instead;
  private final PositionalParamSpec folder =
      PositionalParamSpec.builder().arity("0..1").type(String.class).hidden(true).build();
  private final PlanOptions plans = new PlanOptions();
  private final OutputOptions output = new OutputOptions();
  private final TimingOption timing = new TimingOption();

  private QuestionVerb(QuestionSpec<R> question, Terminal terminal, @Nullable Instead<R> instead) {
    this.question = question;
    this.terminal = terminal;
    this.instead = instead;
  }

  /** The verb as picocli takes it. */
  public static CommandSpec of(QuestionSpec<?> question, Terminal terminal) {
    return new QuestionVerb<>(question, terminal, null).described();
  }

  /** The verb of a question that answers something else, too. */
  public static <R extends Record> CommandSpec of(
      QuestionSpec<R> question, Terminal terminal, Instead<R> instead) {
    return new QuestionVerb<>(question, terminal, instead).described();
  }

  private CommandSpec described() {
    command.name(question.name());
    command
        .usageMessage()
        .header(question.info().title())
        .description(description())
        .footer(examples());
    if (question.isAboutNothing()) {
      command.addPositional(folder);
    } else {
      command.addMixin(
          "plant", CommandSpec.forAnnotatedObject(instead == null ? plant : optionalPlant));
    }
    question.parameters().forEach(parameter -> command.addOption(option(parameter)));
    if (question.isAboutPlan()) {
      command.addMixin("plans", CommandSpec.forAnnotatedObject(plans));
    }
    if (instead != null) {
      command.addMixin("instead", CommandSpec.forAnnotatedObject(instead));
    }
    command.addMixin("output", CommandSpec.forAnnotatedObject(output));
    command.addMixin("timing", CommandSpec.forAnnotatedObject(timing));
    return command.mixinStandardHelpOptions(true);
  }

  private String[] description() {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : question.info().says()) {
      paragraphs.add(escaped(paragraph));
      paragraphs.add("");
    }
    if (instead != null) {
      paragraphs.add(escaped(instead.says()));
      paragraphs.add("");
    }
    List<String> tables = question.tableNames();
    String all = tables.get(0) + " (CSV by default)";
    if (tables.size() == 1) {
      paragraphs.add("Table: " + all + ".");
    } else {
      String others = String.join(", ", tables.subList(1, tables.size()));
      paragraphs.add("Tables: " + all + ", " + others + ".");
    }
    return paragraphs.toArray(String[]::new);
  }

  private String[] examples() {
    List<String> examples = new ArrayList<>(List.of(question.info().examples()));
    if (instead != null) {
      examples.addAll(instead.examples());
    }
    return examples.stream()
        .map(example -> "  linewright " + escaped(example))
        .toArray(String[]::new);
  }

  /** Text as picocli is to print it: it takes a percent sign for the begin of a format. */
  private static String escaped(String text) {
    return text.replace("%", "%%");
  }

  private static OptionSpec option(ParameterSpec parameter) {
    OptionSpec.Builder option =
        OptionSpec.builder(parameter.option()).description(escaped(parameter.doc()));
    if (parameter.isFlag()) {
      return option.type(boolean.class).arity("0").build();
    }
    option.paramLabel(parameter.label());
    if (!parameter.info().bare().isEmpty()) {
      option.arity("0..1").fallbackValue(parameter.info().bare());
    }
    if (!parameter.choices().isEmpty()) {
      option.completionCandidates(parameter.choices());
    }
    if (parameter.isSeconds()) {
      return option.type(Double.class).converters(new SecondsConverter()).build();
    }
    return parameter.isList()
        ? option.type(List.class).auxiliaryTypes(String.class).build()
        : option.type(String.class).build();
  }

  @Override
  public Integer call() throws Exception {
    if (folder.getValue() != null) {
      throw new Failure(ExitCodes.WRONG_USAGE, aboutNoFolder());
    }
    Stopwatch stopwatch = new Stopwatch();
    try {
      R request = question.read(new Options());
      if (instead != null && instead.isAsked()) {
        return instead.answer(terminal, output, request);
      }
      PlantAsking asking = new PlantAsking(stopwatch);
      Reply<?> reply = question.ask(asking, request);
      stopwatch.lap(question.name());
      Answer answer = question.answer(reply);
      AskedPlan plan = asking.plan;
      AnswerWriter.of(terminal, output).write(plan == null ? answer : answer.about(plan));
      timing.tell(terminal, stopwatch);
      return reply.isMet() ? ExitCodes.DONE : ExitCodes.LIMIT_HIT;
    } catch (RejectedInput rejected) {
      rejected.issues().forEach(issue -> terminal.say(issue.toString()));
      throw new Failure(ExitCodes.REJECTED, "the input is rejected");
    }
  }

  private String aboutNoFolder() {
    return question.name()
        + " is about no plant folder\nMaybe give "
        + question.parameters().stream()
            .filter(parameter -> parameter.info().needed())
            .map(parameter -> parameter.option() + " " + parameter.label())
            .collect(Collectors.joining(" and "));
  }

  /** What was typed. */
  private final class Options implements QuestionSpec.Given {
    @Override
    public @Nullable Object value(ParameterSpec parameter) throws IOException {
      Object given = command.findOption(parameter.option()).getValue();
      if (given != null && parameter.isTable()) {
        return table(parameter, Path.of(given.toString()));
      }
      return given != null && parameter.isFolder()
          ? folder(parameter, PlantArguments.existing(Path.of(given.toString())))
          : given;
    }

    private Table<?> table(ParameterSpec parameter, Path file) throws IOException {
      if (!Files.isRegularFile(file)) {
        throw new Refusal("there is no file " + file);
      }
      IssueLog log = new IssueLog();
      Table<?> table =
          TableFile.read(file, TableSpec.of(parameter.item().asSubclass(Record.class)), log);
      new IssuePrinter(terminal, file.toString()).tell(log.list());
      return table;
    }

    @Override
    public boolean isWhole() {
      return instead == null || !instead.isAsked();
    }

    private Object folder(ParameterSpec parameter, Path folder) throws IOException {
      return SentTables.of(
          parameter.type(),
          new SentTables.Source() {
            @Override
            public <T extends Record> Table<T> table(TableSpec<T> spec, IssueLog log)
                throws IOException {
              return TableFile.read(folder, spec, false, log);
            }
          });
    }

    @Override
    public String called(ParameterSpec parameter) {
      return parameter.option();
    }
  }

  /** About the folder and the plan that were named. */
  private final class PlantAsking implements Asking {
    private final Stopwatch stopwatch;
    private @Nullable World world;
    private @Nullable AskedPlan plan;

    PlantAsking(Stopwatch stopwatch) {
      this.stopwatch = stopwatch;
    }

    @Override
    public World world() throws IOException {
      World read = world;
      if (read == null) {
        if (question.isAboutNothing()) {
          throw new IllegalStateException(question.name() + " is about no plant");
        }
        read = new Worlds(terminal, stopwatch).read(asked());
        world = read;
      }
      return read;
    }

    private AskedWorld asked() throws IOException {
      if (instead == null) {
        return plant.world();
      }
      if (!optionalPlant.isGiven()) {
        throw new Failure(
            ExitCodes.WRONG_USAGE, "name a plant folder, or give " + instead.options());
      }
      return optionalPlant.world();
    }

    @Override
    public void warn(List<InputIssue> issues) {
      issues.forEach(issue -> terminal.say(issue.toString()));
    }

    @Override
    public AskedPlan plan() throws IOException {
      AskedPlan made = plan;
      if (made == null) {
        if (!question.isAboutPlan()) {
          throw new IllegalStateException(question.name() + " is about no plan");
        }
        made = plans.of(world(), asked());
        plan = made;
      }
      return made;
    }
  }
}
