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
import org.linewright.answers.questions.AskBalance.BalanceOptions;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.NewFile;
import org.linewright.cli.print.OutputOptions;
import org.linewright.cli.print.Terminal;
import org.linewright.core.balance.BalanceEffort;
import org.linewright.core.balance.LineBalancer;
import org.linewright.core.balance.LineCount;
import org.linewright.core.balance.ShortestTakt;
import org.linewright.core.balance.Workload;
import org.linewright.files.BalanceFile;
import picocli.CommandLine.Option;

/** A line-balancing instance in a public format. */
public final class PublicInstance implements Instead<BalanceOptions> {
  @Option(
      names = "--alb",
      paramLabel = "FILE",
      description = "Balance this instance (sections in angle brackets, with a cycle time).")
  private @Nullable Path alb;

  @Option(
      names = "--in2",
      paramLabel = "FILE",
      description = "Balance this instance (number of tasks, times, links).")
  private @Nullable Path in2;

  @Option(names = "--cycle", paramLabel = "C", description = "The takt, in the file's unit.")
  private int cycle;

  @Override
  public boolean isAsked() {
    return alb != null || in2 != null;
  }

  @Override
  public String options() {
    return "--alb or --in2";
  }

  @Override
  public String says() {
    return "With --alb or --in2 it reads a public instance and prints STATIONS BOUND, or TAKT BOUND"
        + " with --stations, then the station of each task.";
  }

  @Override
  public List<String> examples() {
    return List.of("balance --in2 BUXEY.IN2 --cycle 47");
  }

  /** Prints stations or takt with the bound, then the station of each task. */
  @Override
  public int answer(Terminal terminal, OutputOptions output, BalanceOptions request)
      throws IOException {
    int stations = request.stations() == null ? 0 : request.stations();
    long steps = request.steps() == null ? Long.MAX_VALUE : request.steps();
    BalanceEffort effort =
        new BalanceEffort(steps, request.timeLimitS(), BalanceEffort.seconds(1).bytes());
    Path file = alb == null ? in2 : alb;
    if (file == null || (alb != null && in2 != null)) {
      throw new Refusal("name one file, with --alb or with --in2");
    }
    if (!Files.isRegularFile(file)) {
      throw new Refusal("there is no file " + file);
    }
    BalanceFile.Reading reading = alb == null ? BalanceFile.in2(file) : BalanceFile.alb(file);
    if (reading.work().isEmpty()) {
      reading.issues().forEach(issue -> terminal.say(issue.toString()));
      throw new Failure(ExitCodes.REJECTED, "the input is rejected");
    }
    String text = text(reading.work().get(), takt(reading, stations), stations, effort);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (output.file().isPresent()) {
      NewFile.write(output.file().get(), bytes);
    } else {
      terminal.print(bytes);
    }
    return ExitCodes.DONE;
  }

  private int takt(BalanceFile.Reading reading, int stations) {
    int takt = cycle > 0 ? cycle : reading.takt();
    if (stations == 0 && takt <= 0) {
      throw new Refusal("which takt?\nMaybe --cycle 47, or --stations 8 for the shortest one.");
    }
    int longest = reading.work().orElseThrow().longest();
    if (stations == 0 && takt < longest) {
      throw new Refusal("a task takes " + longest + ", longer than the takt of " + takt);
    }
    return takt;
  }

  private static String text(Workload work, int takt, int stations, BalanceEffort effort) {
    if (stations > 0) {
      ShortestTakt found = ShortestTakt.of(work, stations, effort);
      return found.takt() + " " + found.bound() + "\n" + assigned(found.stationOf());
    }
    LineCount found = LineBalancer.fewest(work, takt, effort);
    return found.stations() + " " + found.bound() + "\n" + assigned(found.stationOf());
  }

  private static String assigned(int[] stationOf) {
    return IntStream.range(0, stationOf.length)
        .mapToObj(task -> (task + 1) + " " + (stationOf[task] + 1) + "\n")
        .collect(Collectors.joining());
  }
}
