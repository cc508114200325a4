package org.linewright.cli.verbs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.ask.Asking;
import org.linewright.answers.ask.KeptAsScenario;
import org.linewright.answers.ask.QuestionSpec;
import org.linewright.answers.ask.RejectedInput;
import org.linewright.answers.ask.Reply;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.questions.AskBalance;
import org.linewright.answers.questions.AskBalance.BalanceOptions;
import org.linewright.answers.questions.AskFacilities;
import org.linewright.answers.questions.AskFacilities.FacilitiesOptions;
import org.linewright.answers.world.AskedPlan;
import org.linewright.cli.keep.ApplyOption;
import org.linewright.cli.keep.AskedWorld;
import org.linewright.cli.options.Instead;
import org.linewright.cli.options.KeepBaseline;
import org.linewright.cli.options.Keeping;
import org.linewright.cli.options.OptionalPlant;
import org.linewright.cli.options.PlanOptions;
import org.linewright.cli.options.PlantArguments;
import org.linewright.cli.options.PublicInstance;
import org.linewright.cli.options.PublicProject;
import org.linewright.cli.options.TimingOption;
import org.linewright.cli.print.AnswerWriter;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import picocli.CommandLine.Model.CommandSpec;
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
  private final List<QuestionSpec<?>> further;
  private final @Nullable Instead<R> instead;
  private final @Nullable Keeping keeping;
  private final QuestionHelp help;
  private final PositionalParamSpec folder =
      PositionalParamSpec.builder().arity("0..1").type(String.class).hidden(true).build();
  private final PlanOptions plans = new PlanOptions();
  private final ApplyOption apply = new ApplyOption();
  private final OutputOptions output = new OutputOptions();
  private final TimingOption timing = new TimingOption();

  private QuestionVerb(
      QuestionSpec<R> question,
      List<QuestionSpec<?>> further,
      Terminal terminal,
      @Nullable Instead<R> instead,
      @Nullable Keeping keeping) {
    this.question = question;
    this.terminal = terminal;
    this.further = further;
    this.instead = instead;
    this.keeping = keeping;
    this.help = new QuestionHelp(question, further, instead);
  }

  /**
   * The verb of a question about a plant that answers others, too: about the same plan, or about
   * what is sent.
   */
  public static CommandSpec of(
      QuestionSpec<?> question, List<QuestionSpec<?>> others, Terminal terminal) {
    return all(question, others, terminal);
  }

  private static <R extends Record> CommandSpec all(
      QuestionSpec<R> question, List<QuestionSpec<?>> others, Terminal terminal) {
    List<QuestionSpec<?>> further =
        others.stream().filter(other -> !other.isAboutNothing()).toList();
    List<OtherQuestion<R, ?>> sent = new ArrayList<>();
    others.stream().filter(QuestionSpec::isAboutNothing).forEach(other -> sent.add(other(other)));
    Instead<R> instead = sent.isEmpty() ? null : new OtherQuestions<>(sent);
    return new QuestionVerb<>(question, further, terminal, instead, null).described();
  }

  private static <R extends Record, O extends Record> OtherQuestion<R, O> other(
      QuestionSpec<O> question) {
    return new OtherQuestion<>(question);
  }

  /** The verb as picocli takes it; some answer something else, too, that no other door has. */
  @SuppressWarnings("unchecked") // the question of this class is asked so
  public static CommandSpec of(QuestionSpec<?> question, Terminal terminal) {
    if (question.isOf(AskBalance.class)) {
      QuestionSpec<BalanceOptions> balance = (QuestionSpec<BalanceOptions>) question;
      return new QuestionVerb<>(balance, List.of(), terminal, new PublicInstance(), null)
          .described();
    }
    if (question.isOf(AskFacilities.class)) {
      QuestionSpec<FacilitiesOptions> facilities = (QuestionSpec<FacilitiesOptions>) question;
      return new QuestionVerb<>(
              facilities, List.of(), terminal, new PublicProject(), new KeepBaseline())
          .described();
    }
    return new QuestionVerb<>(question, List.of(), terminal, null, null).described();
  }

  private CommandSpec described() {
    help.describe(command);
    if (question.isAboutNothing()) {
      command.addPositional(folder);
    } else {
      command.addMixin(
          "plant", CommandSpec.forAnnotatedObject(instead == null ? plant : optionalPlant));
    }
    help.options().forEach(command::addOption);
    further.forEach(other -> QuestionHelp.of(other).options().forEach(command::addOption));
    if (question.isAboutPlan()) {
      command.addMixin("plans", CommandSpec.forAnnotatedObject(plans));
    }
    if (instead != null) {
      instead.addTo(command);
    }
    if (keeping != null) {
      command.addMixin("keeping", CommandSpec.forAnnotatedObject(keeping));
    }
    if (isKeptAsScenario()) {
      command.addMixin("apply", CommandSpec.forAnnotatedObject(apply));
    }
    command.addMixin("output", CommandSpec.forAnnotatedObject(output));
    command.addMixin("timing", CommandSpec.forAnnotatedObject(timing));
    return command.mixinStandardHelpOptions(true);
  }

  private boolean isKeptAsScenario() {
    return KeptAsScenario.class.isAssignableFrom(question.reply());
  }

  @Override
  public Integer call() throws Exception {
    if (folder.getValue() != null) {
      throw new Failure(ExitCodes.WRONG_USAGE, help.aboutNoFolder());
    }
    Stopwatch stopwatch = new Stopwatch();
    try {
      if (instead != null && instead.isAsked()) {
        R given = question.read(new TypedRequest(command, terminal, false));
        return instead.answer(terminal, output, given);
      }
      FolderAsking asking = new FolderAsking(question, this::named, plans, terminal, stopwatch);
      QuestionSpec<?> asked = further.stream().filter(this::isTyped).findFirst().orElse(question);
      Asked<?> read = read(asked);
      if (isKeptAsScenario()) {
        apply.check(named().folder());
      }
      if (keeping != null) {
        keeping.check(named().folder());
      }
      Reply<?> reply = read.by(asking);
      stopwatch.lap(question.name());
      Answer answer = asked.answer(reply);
      AskedPlan plan = asking.asked();
      AnswerWriter.of(terminal, output).write(plan == null ? answer : answer.about(plan));
      if (keeping != null) {
        keeping.keep(named().folder(), reply.found(), terminal);
      }
      if (reply.found() instanceof KeptAsScenario kept) {
        apply.save(plant.world(), kept, terminal);
      }
      timing.tell(terminal, stopwatch);
      return reply.isMet() ? ExitCodes.DONE : ExitCodes.LIMIT_HIT;
    } catch (RejectedInput rejected) {
      rejected.issues().forEach(issue -> terminal.say(issue.toString()));
      throw new Failure(ExitCodes.REJECTED, "the input is rejected");
    }
  }

  private boolean isTyped(QuestionSpec<?> other) {
    return other.parameters().stream()
        .anyMatch(parameter -> command.findOption(parameter.option()).getValue() != null);
  }

  private <Q extends Record> Asked<Q> read(QuestionSpec<Q> asked) throws IOException {
    return new Asked<>(asked, asked.read(new TypedRequest(command, terminal, true)));
  }

  /** A question with what was typed for it. */
  private record Asked<Q extends Record>(QuestionSpec<Q> question, Q request) {
    Reply<?> by(Asking asking) throws Exception {
      return question.ask(asking, request);
    }
  }

  private AskedWorld named() throws IOException {
    if (instead == null) {
      return plant.world();
    }
    if (!optionalPlant.isGiven()) {
      throw new Failure(ExitCodes.WRONG_USAGE, "name a plant folder, or give " + instead.options());
    }
    return optionalPlant.world();
  }
}
