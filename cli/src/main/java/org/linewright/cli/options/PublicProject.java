package org.linewright.cli.options;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Refusal;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.NewFile;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import org.linewright.core.programme.Project;
import org.linewright.core.programme.ProjectEffort;
import org.linewright.core.programme.ProjectSchedule;
import org.linewright.core.programme.ProjectScheduler;
import org.linewright.files.ProjectFile;
import picocli.CommandLine.Option;

/** A project of a public collection, instead of a plant. */
public final class PublicProject {
  @Option(
      names = "--psplib",
      paramLabel = "FILE",
      description = "Schedule this project of PSPLIB (.sm) instead of a plant.")
  private @Nullable Path psplib;

  @Option(
      names = "--rcp",
      paramLabel = "FILE",
      description = "Schedule this project in Patterson's form (.rcp) instead of a plant.")
  private @Nullable Path rcp;

  /** How many are asked for. */
  public int count() {
    return (psplib == null ? 0 : 1) + (rcp == null ? 0 : 1);
  }

  /** Prints makespan and bound; {@code --out} takes the start of each job, one a line. */
  public int answer(Terminal terminal, OutputOptions output, ProjectEffort effort)
      throws IOException {
    ProjectSchedule found = ProjectScheduler.schedule(project(terminal), effort, null);
    byte[] figures =
        (found.objective() + " " + found.bound() + "\n").getBytes(StandardCharsets.UTF_8);
    if (output.file().isPresent()) {
      NewFile.write(output.file().get(), starts(found).getBytes(StandardCharsets.UTF_8));
    }
    terminal.print(figures);
    return ExitCodes.DONE;
  }

  private Project project(Terminal terminal) throws IOException {
    Path file = psplib == null ? rcp : psplib;
    if (file == null || !Files.isRegularFile(file)) {
      throw new Refusal("there is no file " + file);
    }
    ProjectFile.Reading reading = psplib == null ? ProjectFile.rcp(file) : ProjectFile.psplib(file);
    if (reading.project().isEmpty()) {
      reading.issues().forEach(issue -> terminal.say(issue.toString()));
      throw new Failure(ExitCodes.REJECTED, "the input is rejected");
    }
    return reading.project().get();
  }

  private static String starts(ProjectSchedule found) {
    return IntStream.range(0, found.start().length)
        .mapToObj(job -> (job + 1) + " " + found.start()[job] + "\n")
        .collect(Collectors.joining());
  }
}
