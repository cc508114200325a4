package org.linewright.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

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
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    CommandLine root = spec.root().commandLine();
    parent.terminal().print(AutoComplete.bash(root.getCommandName(), root));
    return ExitCodes.DONE;
  }
}
