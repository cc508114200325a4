package org.linewright.cli.options;

import java.util.List;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a verb answers instead of its question when one of these options is given, such as a file of
 * a public collection. Has picocli options of its own.
 *
 * @param <R> what the question is asked with
 */
public interface Instead<R extends Record> {
  /** True when one of its options is given. */
  boolean isAsked();

  /** Adds its options to a verb: those of its fields, unless it has others. */
  default void addTo(CommandSpec verb) {
    verb.addMixin("instead", CommandSpec.forAnnotatedObject(this));
  }

  /** The options that ask it, for somebody who gave nothing. */
  String options();

  /** What it answers, for the help; an empty line between paragraphs. */
  String says();

  /** Command lines without {@code linewright}. */
  List<String> examples();

  /**
   * Answers.
   *
   * @param request what was typed; what the question must be given may be missing
   * @return the exit code
   */
  int answer(Terminal terminal, OutputOptions output, R request) throws Exception;
}
