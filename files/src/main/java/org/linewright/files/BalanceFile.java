package org.linewright.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.balance.Workload;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;

/**
 * Line-balancing instances in the formats of assembly-line-balancing.de: {@code .alb} (Otto et al.
 * 2013) with a cycle time, {@code .IN2} (Scholl) without. Tasks are numbered from 1.
 */
public final class BalanceFile {
  private static final int MOST_TASKS = 20_000;

  private final String name;
  private final IssueLog log = new IssueLog();
  private final List<String> lines = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();
  private int[] times = new int[0];
  private int takt;
  private final List<int[]> links = new ArrayList<>();

  /**
   * What came of reading a file.
   *
   * @param work tasks and links; empty as soon as one issue rejects something
   * @param takt the cycle time of the file; 0 = it has none
   * @param issues everything found
   */
  public record Reading(Optional<Workload> work, int takt, List<InputIssue> issues) {
    public Reading {
      issues = List.copyOf(issues);
    }
  }

  private BalanceFile(Path file) throws IOException {
    this.name = String.valueOf(file.getFileName());
    // Only digits matter; titles of some files are in an older code than UTF-8.
    List<String> all = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    for (int row = 0; row < all.size(); row++) {
      if (!all.get(row).isBlank()) {
        lines.add(all.get(row).strip());
        rows.add(row + 1);
      }
    }
  }

  /**
   * Reads a file with sections in angle brackets.
   *
   * @throws IOException when the disk fails
   */
  public static Reading alb(Path file) throws IOException {
    return new BalanceFile(file).sections();
  }

  /**
   * Reads a file with the number of tasks, their times and the links up to {@code -1,-1}.
   *
   * @throws IOException when the disk fails
   */
  public static Reading in2(Path file) throws IOException {
    return new BalanceFile(file).list();
  }

  private Reading sections() {
    Map<String, Integer> starts = new HashMap<>();
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).startsWith("<")) {
        starts.put(lines.get(at), at + 1);
      }
    }
    for (String needed :
        List.of("<number of tasks>", "<cycle time>", "<task times>", "<precedence relations>")) {
      if (!starts.containsKey(needed)) {
        reject(-1, IssueCode.MISSING_VALUE, "has no section " + needed, "add it.");
        return reading();
      }
    }
    count(starts.getOrDefault("<number of tasks>", 0));
    takt = number(starts.getOrDefault("<cycle time>", 0), 1, Integer.MAX_VALUE / 2);
    int at = starts.getOrDefault("<task times>", 0);
    boolean[] given = new boolean[times.length];
    for (; at < lines.size() && !lines.get(at).startsWith("<"); at++) {
      int[] pair = numbers(at, "\\s+", times.length, Integer.MAX_VALUE / 2);
      if (pair.length == 2) {
        times[pair[0] - 1] = pair[1];
        given[pair[0] - 1] = true;
      }
    }
    for (int task = 0; task < given.length; task++) {
      if (!given[task]) {
        reject(-1, IssueCode.MISSING_VALUE, "has no time of task " + (task + 1), "add its row.");
      }
    }
    at = starts.getOrDefault("<precedence relations>", 0);
    for (; at < lines.size() && !lines.get(at).startsWith("<"); at++) {
      link(at);
    }
    return reading();
  }

  private Reading list() {
    if (lines.isEmpty()) {
      reject(-1, IssueCode.EMPTY_FILE, "is empty", "the number of tasks comes first.");
      return reading();
    }
    count(0);
    for (int task = 0; task < times.length; task++) {
      times[task] = number(task + 1, 0, Integer.MAX_VALUE / 2);
    }
    for (int at = times.length + 1; at < lines.size(); at++) {
      if (lines.get(at).startsWith("-1")) {
        break;
      }
      link(at);
    }
    return reading();
  }

  private void count(int at) {
    times = new int[Math.max(0, number(at, 1, MOST_TASKS))];
  }

  private void link(int at) {
    int[] pair = numbers(at, "\\s*,\\s*", times.length, times.length);
    if (pair.length == 2) {
      links.add(new int[] {pair[0] - 1, pair[1] - 1});
      if (pair[1] < 1) {
        reject(at, IssueCode.UNKNOWN_NAME, "is not a task", "tasks are numbered from 1.");
      }
    }
  }

  /** Two numbers of a line: a task, and something up to a limit; empty when they are not. */
  private int[] numbers(int at, String between, int mostFirst, int mostSecond) {
    String[] cells = lines.get(at).split(between, -1);
    int[] pair = new int[2];
    if (cells.length != 2 || !parse(cells, pair)) {
      reject(at, IssueCode.BAD_NUMBER, "is not two whole numbers", "as in 3,7.");
      return new int[0];
    }
    if (pair[0] < 1 || pair[0] > mostFirst || pair[1] < 0 || pair[1] > mostSecond) {
      reject(
          at,
          IssueCode.UNKNOWN_NAME,
          "names no task or time",
          "tasks run from 1 to " + mostFirst + ".");
      return new int[0];
    }
    return pair;
  }

  private static boolean parse(String[] cells, int[] into) {
    for (int cell = 0; cell < cells.length; cell++) {
      if (!cells[cell].matches("\\d{1,9}")) {
        return false;
      }
      into[cell] = Integer.parseInt(cells[cell]);
    }
    return true;
  }

  private int number(int at, int least, int most) {
    int[] one = new int[1];
    if (at >= lines.size() || !parse(new String[] {lines.get(at)}, one)) {
      reject(at, IssueCode.BAD_NUMBER, "is not a whole number", "digits only.");
      return 0;
    }
    if (one[0] < least || one[0] > most) {
      reject(at, IssueCode.TOO_SMALL, "is not from " + least + " to " + most, "check it.");
      return 0;
    }
    return one[0];
  }

  private void reject(int at, IssueCode code, String problem, String fix) {
    boolean inside = at >= 0 && at < lines.size();
    log.add(
        new InputIssue(
            code,
            InputIssue.Severity.REJECTED,
            name,
            inside ? rows.get(at) : 0,
            "",
            inside ? lines.get(at) : "",
            problem,
            "Nothing is answered.",
            fix));
  }

  private Reading reading() {
    if (log.list().isEmpty() && runsInCircle()) {
      reject(-1, IssueCode.CONTRADICTION, "has links that run in a circle", "take one out.");
    }
    if (!log.list().isEmpty()) {
      return new Reading(Optional.empty(), takt, log.list());
    }
    int[] from = links.stream().mapToInt(link -> link[0]).toArray();
    int[] to = links.stream().mapToInt(link -> link[1]).toArray();
    return new Reading(Optional.of(new Workload(times, from, to)), takt, List.of());
  }

  /** Takes tasks away that wait for nothing; true if some remain. */
  private boolean runsInCircle() {
    int[] waiting = new int[times.length];
    List<List<Integer>> next = new ArrayList<>();
    Arrays.stream(times).forEach(time -> next.add(new ArrayList<>()));
    for (int[] link : links) {
      waiting[link[1]]++;
      next.get(link[0]).add(link[1]);
    }
    List<Integer> ready = new ArrayList<>();
    for (int task = 0; task < waiting.length; task++) {
      if (waiting[task] == 0) {
        ready.add(task);
      }
    }
    for (int at = 0; at < ready.size(); at++) {
      for (int follower : next.get(ready.get(at))) {
        if (--waiting[follower] == 0) {
          ready.add(follower);
        }
      }
    }
    return ready.size() < times.length;
  }
}
