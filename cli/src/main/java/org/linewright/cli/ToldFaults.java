package org.linewright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.format.TooManyRows;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error why a command has no answer. */
final class ToldFaults {
  private ToldFaults() {}

  /** Says what was typed wrongly; gives the exit code. */
  static int wrongUsage(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("linewright: " + fault.getMessage());
    if (fault instanceof UnmatchedArgumentException unmatched) {
      List<String> near = unmatched.getSuggestions();
      if (!near.isEmpty()) {
        err.println(
            "Maybe " + String.join(" or ", near.subList(0, Math.min(2, near.size()))) + ".");
      }
    }
    err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    err.flush();
    return ExitCodes.WRONG_USAGE;
  }

  /** True for what no program can help: a disk, a table longer than a sheet. */
  private static boolean isOfTheWorld(Exception fault) {
    return fault instanceof IOException
        || fault instanceof UncheckedIOException
        || fault instanceof TooManyRows;
  }

  /** Says why there is no answer; gives the exit code. */
  static int fault(Exception fault, CommandLine command) {
    PrintWriter err = command.getErr();
    if (fault instanceof Failure failure) {
      if (!failure.text().isEmpty()) {
        err.println("linewright: " + failure.text());
      }
      return failure.exitCode();
    }
    if (fault instanceof Refusal refusal) {
      err.println("linewright: " + refusal.text());
      return ExitCodes.WRONG_USAGE;
    }
    if (fault instanceof FileSystemException disk) {
      String reason = disk.getReason() == null ? disk.getClass().getSimpleName() : disk.getReason();
      err.println("linewright: " + disk.getFile() + ": " + reason);
    } else if (isOfTheWorld(fault)) {
      err.println("linewright: " + fault.getMessage());
    } else {
      err.println("linewright: this is a fault of Linewright, not of your input:");
      fault.printStackTrace(err);
    }
    return ExitCodes.FAILED;
  }
}
