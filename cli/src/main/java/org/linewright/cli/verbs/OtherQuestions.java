package org.linewright.cli.verbs;

import java.util.List;
import java.util.stream.Collectors;
import org.linewright.cli.options.Instead;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The questions about what is sent that a verb answers beside its own: at most one at a time.
 *
 * @param questions the questions
 * @param <R> what the verb's own question is asked with
 */
record OtherQuestions<R extends Record>(List<OtherQuestion<R, ?>> questions) implements Instead<R> {
  OtherQuestions {
    questions = List.copyOf(questions);
  }

  @Override
  public void addTo(CommandSpec verb) {
    questions.forEach(question -> question.addTo(verb));
  }

  @Override
  public boolean isAsked() {
    return questions.stream().anyMatch(OtherQuestion::isAsked);
  }

  @Override
  public String options() {
    return questions.stream().map(OtherQuestion::options).collect(Collectors.joining(" or "));
  }

  @Override
  public String says() {
    return questions.stream().map(OtherQuestion::says).collect(Collectors.joining("\n\n"));
  }

  @Override
  public List<String> examples() {
    return questions.stream().flatMap(question -> question.examples().stream()).toList();
  }

  @Override
  public int answer(Terminal terminal, OutputOptions output, R request) throws Exception {
    List<OtherQuestion<R, ?>> asked = questions.stream().filter(OtherQuestion::isAsked).toList();
    if (asked.size() > 1) {
      throw new Failure(ExitCodes.WRONG_USAGE, "only one of " + options() + " can be asked");
    }
    return asked.get(0).answer(terminal, output, request);
  }
}
