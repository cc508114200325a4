package org.linewright.cli;

import org.linewright.answers.Stopwatch;
import picocli.CommandLine.Option;

/** Tells how long the steps of a command took. */
final class TimingOption {
  @Option(names = "--timing", description = "Tell on standard error how long each step took.")
  private boolean wanted;

  void tell(Terminal terminal, Stopwatch stopwatch) {
    if (wanted) {
      terminal.say("timing: " + stopwatch);
    }
  }
}
