package org.linewright.cli.options;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.core.sequence.Goal;
import org.linewright.core.sequence.LineDay;
import org.linewright.core.sequence.SequenceAnswer;
import org.linewright.core.sequence.SequenceAnswer.GoalResult;
import org.linewright.files.sequence.BadFile;
import org.linewright.files.sequence.CsplibFile;
import org.linewright.files.sequence.RoadefFolder;
import picocli.CommandLine.Option;

/** A day of a public collection, instead of one of a plant. */
public final class PublicDay {
  private static final long FIRST_WEIGHT = 1_000_000;
  private static final long STEP = 1000;

  @Option(
      names = "--roadef",
      paramLabel = "DIR",
      description = "A folder of the ROADEF/EURO challenge 2005 instead of a plant.")
  private @Nullable Path roadef;

  @Option(
      names = "--csplib",
      paramLabel = "FILE",
      description = "A file of CSPLib problem 1 instead of a plant.")
  private @Nullable Path csplib;

  /** How many are asked for. */
  public int count() {
    return (roadef == null ? 0 : 1) + (csplib == null ? 0 : 1);
  }

  public LineDay read() throws IOException {
    try {
      return roadef != null
          ? RoadefFolder.read(PlantArguments.existing(roadef))
          : CsplibFile.read(csplib == null ? Path.of("") : csplib);
    } catch (BadFile bad) {
      throw new Failure(ExitCodes.REJECTED, String.valueOf(bad.getMessage()));
    }
  }

  /** The sequence in the collection's form: a name a line. */
  public byte[] order(SequenceAnswer answer) {
    return answer.order().stream()
        .map(car -> roadef != null ? car.name() : car.variant())
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The collection's figures of a sequence. */
  public byte[] figures(LineDay day, SequenceAnswer answer) {
    Map<Goal, Long> values =
        answer.goals().stream().collect(Collectors.toMap(GoalResult::goal, GoalResult::value));
    List<String> words = new ArrayList<>();
    if (roadef == null) {
      words.add(String.valueOf(values.getOrDefault(Goal.HARD, 0L)));
    } else {
      for (Goal goal : List.of(Goal.HARD, Goal.COLORS, Goal.SOFT)) {
        words.add(String.valueOf(values.getOrDefault(goal, 0L)));
      }
      words.add(String.valueOf(score(day, values)));
    }
    return (String.join(" ", words) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static long score(LineDay day, Map<Goal, Long> values) {
    long weight = FIRST_WEIGHT;
    long score = 0;
    for (Goal goal : day.goals()) {
      score += weight * values.getOrDefault(goal, 0L);
      weight /= STEP;
    }
    return score;
  }
}
