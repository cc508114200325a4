package org.linewright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** One page about a plant in trouble. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    header = "One page about a real plant in trouble.")
final class DemoCommand implements Callable<Integer> {
  @ParentCommand private Linewright parent;

  @Override
  public Integer call() {
    throw new Failure(ExitCodes.FAILED, "demo is not there yet");
  }
}
