package org.linewright.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.linewright.answers.ask.QuestionSpec;
import org.linewright.answers.questions.Questions;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.HelpLayout;
import org.linewright.cli.print.ProcessClock;
import org.linewright.cli.print.Terminal;
import org.linewright.cli.verbs.QuestionVerb;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code linewright} command. */
@Command(
    name = "linewright",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    header = "Plans contract vehicle assembly when supply lines break.",
    footer = {
      "  linewright demo                              one page about a real plant in trouble",
      "  linewright init plant                        a plant folder to fill in",
      "  linewright check plant                       what is wrong with the tables",
      "  linewright import plant MB52.csv             what would this export change?",
      "  linewright receive plant DESADV.edi          what comes, and is it what should?",
    })
public final class Linewright implements Runnable, Terminal.Owner {
  private final Terminal terminal;
  private final Supplier<List<QuestionSpec<?>>> questions;

  @Spec private CommandSpec spec;

  private Linewright(Terminal terminal, Supplier<List<QuestionSpec<?>>> questions) {
    this.terminal = terminal;
    this.questions = questions;
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    ProcessClock.own();
    Terminal terminal = Terminal.ofProcess();
    int exitCode = ExitCodes.FAILED;
    try {
      exitCode = run(terminal, arguments);
    } catch (OutOfMemoryError tooLittle) {
      terminal.say(
          "linewright: out of memory\n"
              + "Maybe give it more: LINEWRIGHT_JAVA_OPTS=-Xmx8g ./linewright …");
    }
    System.exit(exitCode);
  }

  /** Runs a command in this process; gives its exit code. */
  static int run(Terminal terminal, String... arguments) {
    return run(terminal, Questions::all, arguments);
  }

  /** The same with other questions. */
  static int run(
      Terminal terminal, Supplier<List<QuestionSpec<?>>> questions, String... arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    // Reading the annotations of all verbs takes 0.2 s: when one is named, it is read alone.
    Class<?> verb = OwnVerbs.named(first);
    if (verb != null) {
      CommandLine line = bare(terminal, questions);
      line.addSubcommand(verb);
      return laidOut(line, terminal).execute(arguments);
    }
    List<QuestionSpec<?>> asked =
        questions.get().stream().filter(question -> question.verb().equals(first)).toList();
    if (asked.isEmpty()) {
      return commandLine(terminal, questions.get()).execute(arguments);
    }
    CommandLine line = bare(terminal, questions);
    addQuestions(line, asked, terminal);
    return laidOut(line, terminal).execute(arguments);
  }

  /** The whole command with its verbs. */
  static CommandLine commandLine(Terminal terminal) {
    return commandLine(terminal, Questions.all());
  }

  /** The same with other questions. */
  static CommandLine commandLine(Terminal terminal, List<QuestionSpec<?>> questions) {
    CommandLine line = bare(terminal, () -> questions);
    OwnVerbs.BEFORE.values().forEach(line::addSubcommand);
    addQuestions(line, questions, terminal);
    OwnVerbs.BEHIND.values().forEach(line::addSubcommand);
    UsageMessageSpec usage = line.getCommandSpec().usageMessage();
    List<String> examples = new ArrayList<>(List.of(usage.footer()));
    questions.forEach(question -> examples.add(example(question)));
    examples.addAll(OwnVerbs.EXAMPLES);
    usage.footer(examples.toArray(String[]::new));
    return laidOut(line, terminal);
  }

  private static String example(QuestionSpec<?> question) {
    String command = "  linewright " + question.info().examples()[0];
    return command + " ".repeat(Math.max(1, 47 - command.length())) + question.info().brief();
  }

  private static void addQuestions(
      CommandLine line, List<QuestionSpec<?>> questions, Terminal terminal) {
    Map<String, List<QuestionSpec<?>>> named = new LinkedHashMap<>();
    questions.forEach(
        question -> named.computeIfAbsent(question.verb(), any -> new ArrayList<>()).add(question));
    named.forEach(
        (name, same) ->
            line.addSubcommand(
                name,
                same.size() == 1
                    ? QuestionVerb.of(same.get(0), terminal)
                    : QuestionVerb.of(same.get(0), same.subList(1, same.size()), terminal)));
  }

  private static CommandLine bare(Terminal terminal, Supplier<List<QuestionSpec<?>>> questions) {
    return new CommandLine(new Linewright(terminal, questions));
  }

  /** The whole command that this one belongs to. */
  CommandLine whole() {
    return commandLine(terminal, questions.get());
  }

  private static CommandLine laidOut(CommandLine line, Terminal terminal) {
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(
        new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true));
    line.setErr(
        new PrintWriter(new OutputStreamWriter(terminal.err(), StandardCharsets.UTF_8), true));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.colored() ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpWidth(Math.max(60, terminal.columns()));
    line.setParameterExceptionHandler(ToldFaults::wrongUsage);
    line.setExecutionExceptionHandler((fault, of, parsed) -> ToldFaults.fault(fault, of));
    HelpLayout.apply(line);
    return line;
  }

  @Override
  public Terminal terminal() {
    return terminal;
  }

  /** Without a verb: says how it is used. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
