package org.linewright.cli.verbs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.ask.Asking;
import org.linewright.answers.ask.QuestionSpec;
import org.linewright.answers.ask.Reply;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.World;
import org.linewright.cli.options.Instead;
import org.linewright.cli.print.AnswerWriter;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import org.linewright.core.table.InputIssue;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A question about what is sent that has the name of one about a plant: the same verb answers it
 * when what it needs is given.
 *
 * @param <R> what the question about a plant is asked with
 * @param <O> what this one is asked with
 */
final class OtherQuestion<R extends Record, O extends Record> implements Instead<R> {
  private final QuestionSpec<O> question;
  private @Nullable CommandSpec command;

  OtherQuestion(QuestionSpec<O> question) {
    this.question = question;
  }

  @Override
  public void addTo(CommandSpec verb) {
    QuestionHelp.of(question).options().forEach(verb::addOption);
    command = verb;
  }

  private CommandSpec command() {
    CommandSpec verb = command;
    if (verb == null) {
      throw new IllegalStateException("belongs to no command");
    }
    return verb;
  }

  @Override
  public boolean isAsked() {
    return QuestionHelp.of(question).needed().stream()
        .anyMatch(option -> command().findOption(option).getValue() != null);
  }

  @Override
  public String options() {
    return QuestionHelp.of(question).neededOptions();
  }

  @Override
  public String says() {
    return QuestionHelp.of(question).saysBeside();
  }

  @Override
  public List<String> examples() {
    return List.of(question.info().examples());
  }

  @Override
  public int answer(Terminal terminal, OutputOptions output, R request) throws Exception {
    O asked = question.read(new TypedRequest(command(), terminal, true));
    Reply<?> reply = question.ask(new AboutNothing(terminal), asked);
    AnswerWriter.of(terminal, output).write(question.answer(reply));
    return reply.isMet() ? ExitCodes.DONE : ExitCodes.LIMIT_HIT;
  }

  /** There is no plant. */
  private record AboutNothing(Terminal terminal) implements Asking {
    @Override
    public World world() {
      throw new IllegalStateException("about no plant");
    }

    @Override
    public AskedPlan plan() {
      throw new IllegalStateException("about no plan");
    }

    @Override
    public void warn(List<InputIssue> issues) {
      issues.forEach(issue -> terminal.say(issue.toString()));
    }

    @Override
    public int threads() {
      return Runtime.getRuntime().availableProcessors();
    }
  }
}
