package org.linewright.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.linewright.core.programme.Project;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;

/**
 * Projects of public collections: {@code .sm} of PSPLIB (one mode, renewable resources) and {@code
 * .rcp} of Patterson. The goal is the end of all activities. Source of the formats: R. Kolisch, A.
 * Sprecher, "PSPLIB – a project scheduling problem library", EJOR 96 (1996).
 */
public final class ProjectFile {
  private static final int MOST_JOBS = 10_000;
  private static final int LONGEST = 1_000_000;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final String name;
  private final IssueLog log = new IssueLog();
  private final List<String> lines;
  private int[] days = new int[0];
  private int[] capacity = new int[0];
  private int[][] need = new int[0][0];
  private final List<int[]> links = new ArrayList<>();

  /**
   * What came of reading a file.
   *
   * @param project the project; empty as soon as one issue rejects something
   * @param issues everything found
   */
  public record Reading(Optional<Project> project, List<InputIssue> issues) {
    public Reading {
      issues = List.copyOf(issues);
    }
  }

  private ProjectFile(Path file) throws IOException {
    this.name = String.valueOf(file.getFileName());
    this.lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
  }

  /**
   * Reads a file of PSPLIB.
   *
   * @throws IOException when the disk fails
   */
  public static Reading psplib(Path file) throws IOException {
    ProjectFile reader = new ProjectFile(file);
    reader.sections();
    return reader.reading();
  }

  /**
   * Reads a file in Patterson's form: jobs and resources; capacities; then for each job its time,
   * needs, number of followers, followers.
   *
   * @throws IOException when the disk fails
   */
  public static Reading rcp(Path file) throws IOException {
    ProjectFile reader = new ProjectFile(file);
    reader.patterson();
    return reader.reading();
  }

  private void sections() {
    int jobs = headed("jobs (incl. supersource/sink )", 2, MOST_JOBS);
    int crews = headed("- renewable", 0, 100);
    for (String other : List.of("- nonrenewable", "- doubly constrained")) {
      if (headed(other, 0, 100) > 0) {
        reject(find(other), "has resources that are used up", "only renewable ones are read.");
      }
    }
    int followers = find("PRECEDENCE RELATIONS") + 2;
    int requests = find("REQUESTS/DURATIONS") + 3;
    int available = find("RESOURCEAVAILABILITIES") + 2;
    if (followers < 2 || requests < 3 || available < 2 || !log.list().isEmpty()) {
      reject(
          -1,
          "has not all sections of the format",
          "precedence relations, requests, availability.");
      return;
    }
    size(jobs, crews);
    for (int job = 0; job < jobs; job++) {
      followers(followers + job, job, jobs);
      int[] row = numbers(requests + job, 3 + crews);
      if (row.length == 3 + crews && row[0] == job + 1) {
        work(job, Arrays.copyOfRange(row, 2, row.length));
      } else if (row.length > 0) {
        reject(requests + job, "is not the row of job " + (job + 1), "job, mode, time, needs.");
      }
    }
    capacity = numbers(available, crews);
  }

  private void followers(int line, int job, int jobs) {
    int[] row = numbers(line, 3);
    if (row.length >= 3 && (row[0] != job + 1 || row[1] != 1 || row.length != 3 + row[2])) {
      reject(line, "is not the row of job " + (job + 1) + " with one mode", "job, 1, count, jobs.");
      return;
    }
    for (int i = 3; i < row.length; i++) {
      link(line, job, row[i], jobs);
    }
  }

  private void patterson() {
    List<int[]> all = new ArrayList<>(); // value, line
    for (int line = 0; line < lines.size(); line++) {
      if (!lines.get(line).isBlank()) {
        for (int value : numbers(line, 0)) {
          all.add(new int[] {value, line});
        }
      }
    }
    int[] at = {0};
    int jobs = next(all, at);
    int crews = next(all, at);
    if (jobs < 2 || jobs > MOST_JOBS || crews > 100) {
      reject(0, "is not a number of jobs and of resources", "at least two jobs.");
      return;
    }
    size(jobs, crews);
    Arrays.setAll(capacity, crew -> next(all, at));
    for (int job = 0; job < jobs && log.list().isEmpty(); job++) {
      int[] row = new int[1 + crews];
      Arrays.setAll(row, cell -> next(all, at));
      work(job, row);
      int count = next(all, at);
      for (int i = 0; i < count && log.list().isEmpty(); i++) {
        int line = all.get(Math.min(at[0], all.size() - 1))[1];
        link(line, job, next(all, at), jobs);
      }
    }
  }

  private int next(List<int[]> all, int[] at) {
    if (at[0] >= all.size()) {
      if (log.list().isEmpty()) {
        reject(-1, "ends too early", "each job has a time, needs, a count and its followers.");
      }
      return 0;
    }
    return all.get(at[0]++)[0];
  }

  private void size(int jobs, int crews) {
    days = new int[jobs];
    capacity = new int[crews];
    need = new int[crews][jobs];
  }

  private void work(int job, int[] row) {
    days[job] = Math.min(row[0], LONGEST);
    for (int crew = 0; crew < need.length; crew++) {
      need[crew][job] = row[1 + crew];
    }
  }

  private void link(int line, int job, int follower, int jobs) {
    if (follower < 1 || follower > jobs) {
      reject(line, "names job " + follower, "jobs run from 1 to " + jobs + ".");
      return;
    }
    links.add(new int[] {job, follower - 1});
  }

  private int find(String title) {
    for (int line = 0; line < lines.size(); line++) {
      if (lines.get(line).strip().startsWith(title)) {
        return line;
      }
    }
    return -1;
  }

  private int headed(String title, int least, int most) {
    int line = find(title);
    Matcher number = NUMBER.matcher(line < 0 ? "" : lines.get(line).replaceFirst("^[^:]*:", ""));
    int value = number.find() ? Integer.parseInt(number.group()) : -1;
    if (value < least || value > most) {
      reject(line, "has no number of " + title, "from " + least + " to " + most + ".");
      return 0;
    }
    return value;
  }

  private int[] numbers(int line, int least) {
    String[] cells = line < lines.size() ? lines.get(line).strip().split("\\s+") : new String[0];
    boolean isRow =
        cells.length >= least && Arrays.stream(cells).allMatch(c -> NUMBER.matcher(c).matches());
    if (!isRow) {
      reject(Math.min(line, lines.size() - 1), "is not a row of whole numbers", "digits only.");
      return new int[0];
    }
    return Arrays.stream(cells).mapToInt(Integer::parseInt).toArray();
  }

  private void reject(int line, String problem, String fix) {
    boolean inside = line >= 0 && line < lines.size();
    log.add(
        new InputIssue(
            IssueCode.BAD_NUMBER,
            InputIssue.Severity.REJECTED,
            name,
            inside ? line + 1 : 0,
            "",
            inside ? lines.get(line).strip() : "",
            problem,
            "Nothing is answered.",
            fix));
  }

  private Reading reading() {
    if (log.list().isEmpty()) {
      checkNeeds();
    }
    int[] from = links.stream().mapToInt(link -> link[0]).toArray();
    int[] to = links.stream().mapToInt(link -> link[1]).toArray();
    if (log.list().isEmpty() && runsInCircle(from, to)) {
      reject(-1, "has links that run in a circle", "take one out.");
    }
    if (!log.list().isEmpty()) {
      return new Reading(Optional.empty(), log.list());
    }
    Project project =
        new Project(
            days,
            new int[days.length],
            Collections.nCopies(days.length, null),
            Project.Links.plain(from, to),
            new Project.Crews(capacity, need),
            null,
            List.of(new Project.Goal(IntStream.range(0, days.length).toArray(), 1)));
    return new Reading(Optional.of(project), List.of());
  }

  private void checkNeeds() {
    for (int crew = 0; crew < need.length; crew++) {
      for (int job = 0; job < days.length; job++) {
        if (days[job] > 0 && need[crew][job] > capacity[crew]) {
          reject(-1, "has a job " + (job + 1) + " that needs more than there is", "check it.");
        }
      }
    }
  }

  private boolean runsInCircle(int[] from, int[] to) {
    int[] waiting = new int[days.length];
    Arrays.stream(to).forEach(job -> waiting[job]++);
    List<Integer> ready = new ArrayList<>();
    IntStream.range(0, days.length).filter(job -> waiting[job] == 0).forEach(ready::add);
    for (int at = 0; at < ready.size(); at++) {
      for (int link = 0; link < from.length; link++) {
        if (from[link] == ready.get(at) && --waiting[to[link]] == 0) {
          ready.add(to[link]);
        }
      }
    }
    return ready.size() < days.length;
  }
}
