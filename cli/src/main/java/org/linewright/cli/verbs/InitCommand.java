package org.linewright.cli.verbs;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.Terminal;
import org.linewright.files.PlantTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes a plant folder to fill in. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    header = "Write a plant folder to fill in.",
    description =
        "All tables of the format with their headers, a few rows of a small example, and a README"
            + " that explains every column.",
    footer = {"  linewright init plant", "  linewright check plant"})
public final class InitCommand implements Callable<Integer> {
  @ParentCommand private Terminal.Owner parent;

  @Parameters(paramLabel = "FOLDER", description = "A folder that does not exist or is empty.")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    try {
      PlantTemplate.write(folder);
    } catch (DirectoryNotEmptyException notEmpty) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          folder + " holds files already; nothing was written\nMaybe name a new folder.");
    }
    parent
        .terminal()
        .say(
            "written: "
                + folder
                + "\nNext: look into README.md there, then linewright check "
                + folder);
    return ExitCodes.DONE;
  }
}
