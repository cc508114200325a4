package org.linewright.bench.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.linewright.bench.Arguments;
import org.linewright.bench.Timing;
import org.linewright.core.programme.Project;
import org.linewright.core.programme.ProjectEffort;
import org.linewright.core.programme.ProjectSchedule;
import org.linewright.core.programme.ProjectScheduler;
import org.linewright.files.ProjectFile;

/**
 * Schedules a set of PSPLIB under {@code DATA/psplib} and compares with the bounds published beside
 * it. Each schedule is checked. Prints a line for each instance that is not proven or worse than
 * published, and the sums of the set.
 */
final class PsplibRun {
  private final Path folder;
  private final double seconds;
  private final int workers;
  private final double work;
  private int count;
  private int proven;
  private int worse;
  private int contradicting;
  private double gap;
  private double wall;
  private double cpu;

  private PsplibRun(Path folder, double seconds, int workers, double work) {
    this.folder = folder;
    this.seconds = seconds;
    this.workers = workers;
    this.work = work;
  }

  /**
   * {@code --data DIR [--set j30|j60|…] [--seconds S] [--workers N] [--work D] [--from K] [--count
   * N] [--step S] [--match REGEX]}.
   */
  public static void main(String[] words) throws IOException {
    Arguments arguments = new Arguments(words);
    String set = arguments.find("set").orElse("j30");
    Path folder = Path.of(arguments.get("data"), "psplib");
    PsplibRun run =
        new PsplibRun(
            folder.resolve(set),
            arguments.find("seconds").map(Double::parseDouble).orElse(10.0),
            arguments.find("workers").map(Integer::parseInt).orElse(2),
            arguments.find("work").map(Double::parseDouble).orElse(Double.POSITIVE_INFINITY));
    int from = arguments.find("from").map(Integer::parseInt).orElse(0);
    int most = arguments.find("count").map(Integer::parseInt).orElse(Integer.MAX_VALUE);
    int step = arguments.find("step").map(Integer::parseInt).orElse(1);
    String match = arguments.find("match").orElse(".*");
    List<String[]> rows =
        Files.readAllLines(folder.resolve("best_known.csv"), StandardCharsets.UTF_8).stream()
            .map(line -> line.split(",", -1))
            .filter(cells -> cells[0].equals(set) && cells[1].matches(match))
            .toList();
    for (int row = from; row < rows.size() && run.count < most; row += step) {
      run.schedule(rows.get(row));
    }
    run.sums(set);
  }

  private void schedule(String[] row) throws IOException {
    Project project = ProjectFile.psplib(folder.resolve(row[1] + ".sm")).project().orElseThrow();
    Timing.Timed<ProjectSchedule> timed =
        Timing.of(() -> ProjectScheduler.schedule(project, effort(), null));
    ProjectSchedule found = timed.answer();
    check(project, found);
    int lower = Integer.parseInt(row[5]);
    int upper = Integer.parseInt(row[6]);
    boolean isWorse = found.objective() > upper;
    boolean contradicts = found.objective() < lower || found.bound() > upper;
    count++;
    proven += found.isProven() ? 1 : 0;
    worse += isWorse ? 1 : 0;
    contradicting += contradicts ? 1 : 0;
    gap += (found.objective() - upper) / (double) upper;
    wall += timed.timing().wall();
    cpu += timed.timing().allCpu();
    if (!found.isProven() || isWorse || contradicts) {
      System.out.printf(
          Locale.ROOT,
          "%-10s found %d bound %d published %d-%d %.1f s%s%s%n",
          row[1],
          found.objective(),
          found.bound(),
          lower,
          upper,
          timed.timing().wall(),
          isWorse ? " WORSE" : "",
          contradicts ? " CONTRADICTS" : "");
    }
  }

  private ProjectEffort effort() {
    return new ProjectEffort(Long.MAX_VALUE, work, seconds, workers, 1, () -> false);
  }

  private static void check(Project project, ProjectSchedule found) {
    int[] start = found.start();
    int[] days = project.days();
    for (int link = 0; link < project.links().from().length; link++) {
      int before = project.links().from()[link];
      if (start[project.links().to()[link]] < start[before] + days[before]) {
        throw new IllegalStateException("a job starts before its predecessor ends");
      }
    }
    for (int crew = 0; crew < project.crews().capacity().length; crew++) {
      int[] used = new int[(int) found.objective()];
      for (int job = 0; job < days.length; job++) {
        for (int day = start[job]; day < start[job] + days[job]; day++) {
          used[day] += project.crews().need()[crew][job];
          if (used[day] > project.crews().capacity()[crew]) {
            throw new IllegalStateException("a resource is taken twice on day " + day);
          }
        }
      }
    }
  }

  private void sums(String set) {
    System.out.printf(
        Locale.ROOT,
        "%s: %d instances, %d proven, %d worse than published, %d contradict it, mean gap %.3f %%,"
            + " %.1f s, %.1f CPU s%n",
        set,
        count,
        proven,
        worse,
        contradicting,
        count == 0 ? 0 : 100 * gap / count,
        wall,
        cpu);
  }
}
