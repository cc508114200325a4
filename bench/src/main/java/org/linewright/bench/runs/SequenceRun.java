package org.linewright.bench.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.linewright.bench.Arguments;
import org.linewright.core.check.SequenceChecker;
import org.linewright.core.sequence.Goal;
import org.linewright.core.sequence.LineDay;
import org.linewright.core.sequence.SequenceAnswer;
import org.linewright.core.sequence.SequenceEffort;
import org.linewright.core.sequence.SequenceQuestion;
import org.linewright.core.sequence.SequenceWatch;
import org.linewright.files.sequence.CsplibFile;
import org.linewright.files.sequence.RoadefFolder;

/**
 * Sequences public instances and sets the results beside the references of their {@code
 * best_known.csv}; every sequence is judged by the independent checker. Arguments: {@code --data
 * DIR}, {@code --set roadef} or {@code csplib}, {@code --match REGEX} of set/instance, {@code
 * --seconds N} each (default 60 and 10), {@code --seed N}. Exit code 1 when a sequence is wrong or
 * worse than its reference.
 */
public final class SequenceRun {
  private static final int ROADEF_REFERENCE = 16;
  private static final int ROADEF_GIVEN = 12;
  private static final int CSPLIB_REFERENCE = 7;

  private final Arguments arguments;
  private final boolean isRoadef;
  private int better;
  private int same;
  private int worse;
  private int reproduced;
  private boolean isWrong;

  private SequenceRun(Arguments arguments) {
    this.arguments = arguments;
    this.isRoadef = arguments.find("set").orElse("roadef").equals("roadef");
  }

  public static void main(String[] args) throws IOException {
    SequenceRun run = new SequenceRun(new Arguments(args));
    run.all();
    System.exit(run.isWrong || run.worse > 0 ? 1 : 0);
  }

  private void all() throws IOException {
    Path folder = Path.of(arguments.get("data"), isRoadef ? "roadef2005" : "car-sequencing");
    String match = arguments.find("match").orElse(".*");
    List<String> lines = Files.readAllLines(folder.resolve("best_known.csv"));
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.replaceAll("\"[^\"]*\"", "").split(",", -1));
      if ((cells.get(0) + "/" + cells.get(1)).matches(match)) {
        one(folder, cells);
      }
    }
    System.out.printf("better %d, same %d, worse %d%n", better, same, worse);
    if (isRoadef) {
      System.out.printf("scores of the sequences given, reproduced: %d%n", reproduced);
    }
  }

  private void one(Path folder, List<String> cells) throws IOException {
    String name = cells.get(1);
    Path path = folder.resolve(cells.get(0)).resolve(name);
    LineDay day =
        isRoadef ? RoadefFolder.read(path) : CsplibFile.read(path.resolveSibling(name + ".txt"));
    String known = cells.get(isRoadef ? ROADEF_REFERENCE : CSPLIB_REFERENCE);
    long reference = known.isEmpty() ? Long.MAX_VALUE : Long.parseLong(known);
    int seconds = arguments.find("seconds").map(Integer::parseInt).orElse(isRoadef ? 60 : 10);
    long seed = arguments.find("seed").map(Long::parseLong).orElse(1L);
    long begin = System.nanoTime();
    long[] solvedAt = {0};
    SequenceWatch untilSolved =
        (best, progress) -> {
          boolean isSolved = best.values().stream().allMatch(value -> value == 0);
          solvedAt[0] = isSolved ? System.nanoTime() : 0;
          return !isSolved;
        };
    SequenceAnswer answer =
        SequenceQuestion.answer(
            day,
            new SequenceEffort(Duration.ofSeconds(seconds), SequenceEffort.ENDLESS, seed),
            untilSolved);
    double wall = (System.nanoTime() - begin) / 1e9;
    List<String> violations = SequenceChecker.violations(day, answer.order());
    isWrong |= !violations.isEmpty();
    if (isRoadef) {
      long given = SequenceChecker.score(day, day.cars());
      boolean isEqual = given == Long.parseLong(cells.get(ROADEF_GIVEN));
      reproduced += isEqual ? 1 : 0;
      isWrong |= !isEqual;
    }
    long value =
        isRoadef
            ? SequenceChecker.score(day, answer.order())
            : SequenceChecker.totals(day, answer.order()).get(Goal.HARD);
    String verdict = value < reference ? "better" : value == reference ? "same" : "worse";
    better += value < reference ? 1 : 0;
    same += value == reference ? 1 : 0;
    worse += value > reference ? 1 : 0;
    System.out.printf(
        Locale.ROOT,
        "%-2s %-28s %,15d  reference %,15d  %-6s  %5.1f s  %.2f M moves/s%s%n",
        cells.get(0).substring(0, 1),
        name,
        value,
        reference,
        verdict,
        wall,
        answer.moves() / 1e6 / wall,
        violations.isEmpty() ? "" : "  WRONG " + violations.get(0));
  }
}
