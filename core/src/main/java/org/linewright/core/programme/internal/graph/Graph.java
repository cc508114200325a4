package org.linewright.core.programme.internal.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.programme.LinkKind;
import org.linewright.core.programme.Project;
import org.linewright.core.time.WorkDays;

/**
 * A project with its links in both directions and its crews by activity. Public arrays are not to
 * be changed. Shared by threads.
 */
public final class Graph {
  public final Project project;
  public final int size;

  /** Activities such that each stands after all that it waits for. */
  public final int[] order;

  /** {@code [activity]} its place in {@link #order}. */
  public final int[] place;

  /** Crews that an activity needs: those of {@code need[needFirst[a]] … need[needFirst[a + 1])}. */
  public final int[] needFirst;

  public final int[] needCrew;
  public final int[] needUnits;

  /** Links that end in an activity, by the same scheme. */
  public final int[] intoFirst;

  public final int[] into;

  /** {@code [i]} activity from which the link {@code into[i]} comes. */
  public final int[] intoFrom;

  /** Links that begin in an activity, by the same scheme. */
  public final int[] outFirst;

  public final int[] out;

  /** Goals that an activity belongs to, by the same scheme. */
  public final int[] goalFirst;

  public final int[] goalOf;

  /** Earliest start of each activity when crews and money hold nothing up. */
  public final int[] head;

  private final int[] days;
  private final @Nullable WorkDays[] calendar;
  private final int[] intoLag;
  private final LinkKind[] intoKind;
  private final int[] outTo;
  private final int[] outLag;
  private final LinkKind[] outKind;

  public Graph(Project project) {
    this.project = project;
    this.size = project.size();
    this.days = project.days();
    this.calendar = project.calendars().toArray(new WorkDays[0]);
    Project.Links links = project.links();
    this.intoFirst = new int[size + 1];
    this.into = grouped(links.to(), intoFirst);
    this.outFirst = new int[size + 1];
    this.out = grouped(links.from(), outFirst);
    this.intoFrom = Arrays.stream(into).map(link -> links.from()[link]).toArray();
    this.intoLag = Arrays.stream(into).map(link -> links.lag()[link]).toArray();
    this.intoKind = kinds(into, links);
    this.outTo = Arrays.stream(out).map(link -> links.to()[link]).toArray();
    this.outLag = Arrays.stream(out).map(link -> links.lag()[link]).toArray();
    this.outKind = kinds(out, links);
    this.order = new int[size];
    this.place = new int[size];
    sort(links);
    int[][] need = project.crews().need();
    this.needFirst = new int[size + 1];
    int needs = count(need);
    this.needCrew = new int[needs];
    this.needUnits = new int[needs];
    fillNeeds(need);
    this.goalFirst = new int[size + 1];
    this.goalOf = goals();
    this.head = new int[size];
    heads();
  }

  private static LinkKind[] kinds(int[] of, Project.Links links) {
    return Arrays.stream(of).mapToObj(link -> links.kind()[link]).toArray(LinkKind[]::new);
  }

  private int[] grouped(int[] by, int[] first) {
    for (int one : by) {
      first[one + 1]++;
    }
    for (int i = 0; i < size; i++) {
      first[i + 1] += first[i];
    }
    int[] next = first.clone();
    int[] links = new int[by.length];
    for (int link = 0; link < by.length; link++) {
      links[next[by[link]]++] = link;
    }
    return links;
  }

  private void sort(Project.Links links) {
    int[] waiting = new int[size];
    for (int to : links.to()) {
      waiting[to]++;
    }
    int end = 0;
    for (int a = 0; a < size; a++) {
      if (waiting[a] == 0) {
        order[end++] = a;
      }
    }
    for (int at = 0; at < end; at++) {
      place[order[at]] = at;
      for (int i = outFirst[order[at]]; i < outFirst[order[at] + 1]; i++) {
        int to = links.to()[out[i]];
        if (--waiting[to] == 0) {
          order[end++] = to;
        }
      }
    }
    if (end < size) {
      throw new IllegalArgumentException("links run in a circle\nMaybe one points back.");
    }
  }

  private static int count(int[][] need) {
    return (int) Arrays.stream(need).flatMapToInt(Arrays::stream).filter(n -> n > 0).count();
  }

  private void fillNeeds(int[][] need) {
    int at = 0;
    for (int a = 0; a < size; a++) {
      for (int crew = 0; crew < need.length; crew++) {
        if (need[crew][a] > 0) {
          needCrew[at] = crew;
          needUnits[at++] = need[crew][a];
        }
      }
      needFirst[a + 1] = at;
    }
  }

  private int[] goals() {
    int goals = project.goals().size();
    int[][] has = new int[size][goals];
    int members = 0;
    for (int goal = 0; goal < goals; goal++) {
      for (int a : project.goals().get(goal).activities()) {
        members += has[a][goal] == 0 ? 1 : 0;
        has[a][goal] = 1;
      }
    }
    int[] of = new int[members];
    int at = 0;
    for (int a = 0; a < size; a++) {
      for (int goal = 0; goal < goals; goal++) {
        if (has[a][goal] == 1) {
          of[at++] = goal;
        }
      }
      goalFirst[a + 1] = at;
    }
    return of;
  }

  private void heads() {
    int[] end = new int[size];
    for (int a : order) {
      head[a] = earliest(a, head, end);
      end[a] = end(a, head[a]);
    }
  }

  /** The day after the last one of an activity that starts on a day. */
  public int end(int a, int start) {
    WorkDays own = calendar[a];
    return own == null || days[a] == 0 ? start + days[a] : own.end(start, days[a]);
  }

  /** The first day from {@code day} on on which an activity can start, by its calendar. */
  public int first(int a, int day) {
    WorkDays own = calendar[a];
    return own == null || days[a] == 0 ? day : own.first(day);
  }

  /** The last day on which an activity can start to be over by day {@code end}. */
  public int latestStart(int a, int end) {
    WorkDays own = calendar[a];
    return own == null || days[a] == 0 ? end - days[a] : own.latestStart(end, days[a]);
  }

  /** The last day up to {@code day} on which an activity can start, by its calendar. */
  public int last(int a, int day) {
    WorkDays own = calendar[a];
    return own == null || days[a] == 0 ? day : own.dayOf(own.rank(day + 1) - 1);
  }

  /** The first day on which an activity can start that must not end before day {@code end}. */
  public int startEndingAt(int a, int end) {
    WorkDays own = calendar[a];
    return own == null || days[a] == 0 ? end - days[a] : own.startEndingAt(end, days[a]);
  }

  /** The first day on which so many working days of an activity that started are done. */
  public int after(int a, int start, int workingDays) {
    WorkDays own = calendar[a];
    return own == null || days[a] == 0 || workingDays == 0
        ? start + workingDays
        : own.end(start, workingDays);
  }

  /** The first start with which so many working days are not done before a day. */
  public int startWithout(int a, int day, int workingDays) {
    WorkDays own = calendar[a];
    return own == null || days[a] == 0 || workingDays == 0
        ? day - workingDays
        : own.startEndingAt(day, workingDays);
  }

  /** All activities, who starts first first, each after those that it waits for. */
  public int[] sequence(int[] start) {
    long[] keys = new long[size];
    for (int at = 0; at < size; at++) {
      int a = order[at];
      long key = start[a];
      for (int i = intoFirst[a]; i < intoFirst[a + 1]; i++) {
        key = Math.max(key, keys[place[intoFrom[i]]] >> 32);
      }
      keys[at] = key << 32 | at;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> order[(int) (key & 0xFFFFFFFFL)]).toArray();
  }

  /** First start of an activity that its links and its earliest day allow. */
  public int earliest(int a, int[] start, int[] end) {
    int from = project.earliest()[a];
    for (int i = intoFirst[a]; i < intoFirst[a + 1]; i++) {
      int before = intoFrom[i];
      LinkKind kind = intoKind[i];
      int day = (kind.fromEnd() ? end[before] : start[before]) + intoLag[i];
      from = Math.max(from, kind.toEnd() ? startEndingAt(a, day) : day);
    }
    return first(a, Math.max(0, from));
  }

  /**
   * Last start of an activity that the links to those after it allow.
   *
   * @param end day by which it must be over anyway
   */
  public int latest(int a, int end, int[] start, int[] endOf) {
    int over = end;
    int begun = Integer.MAX_VALUE;
    for (int i = outFirst[a]; i < outFirst[a + 1]; i++) {
      int next = outTo[i];
      LinkKind kind = outKind[i];
      int day = (kind.toEnd() ? endOf[next] : start[next]) - outLag[i];
      if (kind.fromEnd()) {
        over = Math.min(over, day);
      } else {
        begun = Math.min(begun, day);
      }
    }
    int latest = latestStart(a, over);
    return begun < latest ? last(a, begun) : latest;
  }
}
