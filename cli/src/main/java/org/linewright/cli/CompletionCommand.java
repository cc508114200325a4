package org.linewright.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.linewright.cli.print.ExitCodes;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Prints the script by which a shell completes verbs and options. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    header = "Print the completion script for bash and zsh.",
    footer = {
      "  source <(linewright completion)              for this shell",
      "  linewright completion > ~/.local/share/bash-completion/completions/linewright"
    })
final class CompletionCommand implements Callable<Integer> {
  @ParentCommand private Linewright parent;

  @Override
  public Integer call() throws IOException {
    CommandLine root = parent.whole();
    parent.terminal().print(AutoComplete.bash(root.getCommandName(), root));
    return ExitCodes.DONE;
  }
}
