package org.linewright.core.launch.internal.ahead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linewright.core.instance.Instance;
import org.linewright.core.launch.RetoolAnswer;
import org.linewright.core.launch.RetoolAnswer.Proof;
import org.linewright.core.launch.RetoolWindow;
import org.linewright.core.launch.RetoolWish;
import org.linewright.core.launch.internal.history.LineDays;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.scenario.Edit;

/**
 * Seeks the window in which a stop of a line costs least.
 *
 * <ol>
 *   <li>Plan without the stop. Prefix sums of what the line starts tell for every window what is
 *       planned inside. Where nothing is, the plan stays what it is: cost 0, no plan needed.
 *   <li>Else, when there are not more starts than plans allowed, plan again with each.
 *   <li>Else halve the range of starts again and again, the most promising part first. All windows
 *       of a part hold the days that they have in common; what a stop on these days costs bounds
 *       what each of them costs, as long as a longer stop is never cheaper than a shorter one. That
 *       holds for best plans. Planning by list may profit from a stop by chance.
 * </ol>
 *
 * <p>Where some windows are idle, the ten least busy of the others are planned for comparison only.
 * Costs are counted from the best plan that came up, also from those with a stop, since they are
 * plans without one, too. So no cost is negative.
 */
public final class RetoolSearch {
  private static final String GIVEN = "RETOOLING";
  private static final int MOST_ROWS = 10;

  private final RetoolWish wish;
  private final Plant plant;
  private final List<Event> given;
  private final Plan today;
  private final StopCosts costs;
  private final List<LocalDate> days;

  public RetoolSearch(Plant asGiven, Plan plan, RetoolWish wish) {
    this.wish = wish;
    this.given =
        asGiven.events().stream()
            .filter(event -> event.kind() == EventKind.LINE_STOPPED)
            .filter(event -> event.target().equals(wish.line()))
            .filter(event -> event.event().toUpperCase(Locale.ROOT).startsWith(GIVEN))
            .toList();
    this.plant = Replanner.edited(asGiven, removals());
    this.today = plan;
    Plan without = new Replanner(asGiven, plan).planUnlessSame(removals());
    this.costs = new StopCosts(plant, without, wish.line());
    LocalDate start = plant.horizon().planDate();
    LocalDate end = plant.horizon().end();
    this.days =
        new LineDays(plant, wish.line())
            .calendarDays(
                wish.from() == null || wish.from().isBefore(start) ? start : wish.from(),
                wish.to() == null || wish.to().isAfter(end) ? end : wish.to());
  }

  private List<Edit> removals() {
    return given.stream()
        .<Edit>map(event -> new Edit.RemoveRow("events", Map.of("event", event.event())))
        .toList();
  }

  public RetoolAnswer answer() {
    int starts = Math.max(0, days.size() - wish.days() + 1);
    boolean bounded = search(starts);
    Optional<RetoolWindow> givenNow =
        given.isEmpty() ? Optional.empty() : Optional.of(givenWindow());
    List<RetoolWindow> rows = rows(starts);
    return new RetoolAnswer(
        wish,
        rows.stream().limit(MOST_ROWS).toList(),
        givenNow,
        given.stream().map(Event::event).toList(),
        costs.idleFrom(days),
        starts,
        costs.plans(),
        proof(rows, starts, bounded),
        rows.isEmpty() ? List.of() : edits(rows.get(0)));
  }

  private boolean isIdle(int start) {
    return costs.mayBeIdle() && costs.load().units(day(start), end(start)) == 0;
  }

  private LocalDate day(int start) {
    return days.get(start);
  }

  private LocalDate end(int start) {
    return days.get(start + wish.days() - 1);
  }

  /**
   * Plans what is needed to know the cheapest windows.
   *
   * @return true when bounds prove that the cheapest one is among them
   */
  private boolean search(int starts) {
    List<Integer> busy = new ArrayList<>();
    for (int start = 0; start < starts; start++) {
      if (!isIdle(start)) {
        busy.add(start);
      }
    }
    if (busy.size() < starts) {
      // the cheapest are known; what the least busy of the others cost is told for comparison
      busy.stream()
          .sorted(Comparator.comparingInt(start -> costs.load().units(day(start), end(start))))
          .limit(Math.min(wish.mostPlans(), MOST_ROWS))
          .forEach(start -> costs.plan(day(start), end(start)));
      return false;
    }
    if (busy.size() > wish.mostPlans()) {
      return new StartBisection(costs, days, wish).run(MOST_ROWS);
    }
    busy.forEach(start -> costs.plan(day(start), end(start)));
    return false;
  }

  private Proof proof(List<RetoolWindow> rows, int starts, boolean bounded) {
    if (rows.isEmpty()) {
      return Proof.NO_WINDOW;
    }
    if (!rows.get(0).planned()) {
      return Proof.IDLE;
    }
    boolean all =
        IntStream.range(0, starts)
            .allMatch(start -> isIdle(start) || costs.isKnown(day(start), end(start)));
    return all ? Proof.ALL : bounded ? Proof.BOUND : Proof.NONE;
  }

  /** Neighbours that cost the same in one row, the cheapest first. */
  private List<RetoolWindow> rows(int starts) {
    List<RetoolWindow> rows = new ArrayList<>();
    boolean adjoins = false;
    for (int start = 0; start < starts; start++) {
      if (!isIdle(start) && !costs.isKnown(day(start), end(start))) {
        adjoins = false;
        continue;
      }
      RetoolWindow window = costs.window(day(start), end(start));
      int last = rows.size() - 1;
      if (adjoins && rows.get(last).isLike(window)) {
        rows.set(last, rows.get(last).to(window.start()));
      } else {
        rows.add(window);
      }
      adjoins = true;
    }
    rows.sort(
        Comparator.comparing(RetoolWindow::cost)
            .thenComparing(RetoolWindow::moved)
            .thenComparing(RetoolWindow::start));
    return rows;
  }

  private RetoolWindow givenWindow() {
    LocalDate from = plant.horizon().planDate();
    LocalDate to = plant.horizon().end();
    LocalDate first =
        given.stream()
            .map(event -> event.from() == null ? from : event.from())
            .min(Comparator.naturalOrder())
            .orElse(from);
    LocalDate last =
        given.stream()
            .map(event -> event.to() == null ? to : event.to())
            .max(Comparator.naturalOrder())
            .orElse(to);
    return costs.window(first, last, today);
  }

  private List<Edit> edits(RetoolWindow best) {
    List<Edit> edits = new ArrayList<>(removals());
    edits.add(StopEdit.of(GIVEN + "-" + wish.line(), wish.line(), best.start(), best.end()));
    return edits;
  }

  /** True when a stop of the line can change a plan that starts nothing on these days. */
  static boolean hasSecondStage(Instance instance, String line) {
    int number = instance.lines().get(line);
    return instance.options().stream()
        .flatMap(List::stream)
        .anyMatch(
            option -> option.line() == number && instance.baseVariant()[option.variant()] >= 0);
  }
}
