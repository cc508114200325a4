package org.linewright.cli.options;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.questions.AskFacilities.FacilitiesOptions;
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
public final class PublicProject implements Instead<FacilitiesOptions> {
  private static final double USUAL_SECONDS = 20;
  private static final int MOST_WORKERS = 2;

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

  @Override
  public boolean isAsked() {
    return psplib != null || rcp != null;
  }

  @Override
  public String options() {
    return "--psplib or --rcp";
  }

  @Override
  public String says() {
    return "With --psplib or --rcp it schedules a public project and prints MAKESPAN BOUND; --out"
        + " takes the start of each job.";
  }

  @Override
  public List<String> examples() {
    return List.of("facilities --psplib j301_1.sm --time-limit 10");
  }

  /** Prints makespan and bound; {@code --out} takes the start of each job, one a line. */
  @Override
  public int answer(Terminal terminal, OutputOptions output, FacilitiesOptions request)
      throws IOException {
    Double limit = request.timeLimitS();
    int workers = Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors());
    ProjectEffort effort = ProjectEffort.seconds(limit == null ? USUAL_SECONDS : limit, workers);
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
    if (psplib != null && rcp != null) {
      throw new Refusal("name one project, with --psplib or with --rcp");
    }
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
