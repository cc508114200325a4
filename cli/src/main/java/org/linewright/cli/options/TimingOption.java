package org.linewright.cli.options;

import org.linewright.answers.format.Stopwatch;
import org.linewright.cli.print.Terminal;
import picocli.CommandLine.Option;

/** Tells how long the steps of a command took. */
public final class TimingOption {
  @Option(names = "--timing", description = "Tell on standard error how long each step took.")
  private boolean wanted;

  public void tell(Terminal terminal, Stopwatch stopwatch) {
    if (wanted) {
      terminal.say("timing: " + stopwatch);
    }
  }
}
