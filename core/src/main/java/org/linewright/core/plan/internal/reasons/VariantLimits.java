package org.linewright.core.plan.internal.reasons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.CalendarBook;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.list.PlacingRules;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.TwoSteps;

/**
 * All that may keep an order for a variant back, worked out once per variant. A variant that is
 * made from another has the limits of both.
 *
 * @param kits kits that it needs
 * @param parts parts that it needs, bill order
 * @param mostPieces most pieces of each that one vehicle takes, same order
 * @param others lines, approvals, the yard
 * @param lastResort what is looked at only when nothing else helps: days off, building earlier
 */
record VariantLimits(
    List<MaterialLimits.Kits> kits,
    List<MaterialLimits.Pieces> parts,
    int[] mostPieces,
    List<Limit> others,
    List<Limit> lastResort) {

  /** Pieces of a part of which a vehicle may take more than its bill says. */
  private static final int ANY = 1_000_000;

  private static int sum(int one, int other) {
    return Math.min(ANY, one + other);
  }

  static VariantLimits of(Books books, PlacingRules rules, int variant) {
    return new Collector(books, rules).collect(variant);
  }

  /** Collects the limits of one variant. */
  private static final class Collector {
    private final Books books;
    private final Instance instance;
    private final PlacingRules rules;
    private final List<MaterialLimits.Kits> kits = new ArrayList<>();
    private final Map<Integer, Integer> parts = new LinkedHashMap<>();
    private final List<Limit> others = new ArrayList<>();
    private final List<Limit> lastResort = new ArrayList<>();

    Collector(Books books, PlacingRules rules) {
      this.books = books;
      this.instance = books.instance;
      this.rules = rules;
    }

    VariantLimits collect(int variant) {
      List<BuildOption> options = new ArrayList<>();
      for (int of = variant; of >= 0; of = instance.baseVariant()[of]) {
        Map<Integer, Integer> most = new LinkedHashMap<>();
        addMaterials(of, most);
        most.forEach((part, pieces) -> parts.merge(part, pieces, VariantLimits::sum));
        options.addAll(instance.options().get(of));
      }
      Set<Integer> lines = new LinkedHashSet<>();
      options.forEach(option -> lines.add(option.line()));
      for (int line : lines) {
        addLine(line, options.stream().filter(option -> option.line() == line).toList());
      }
      for (BuildOption option : options) {
        addOption(option);
      }
      for (int of = variant; of >= 0; of = instance.baseVariant()[of]) {
        addApprovals(of);
      }
      addYard(variant);
      lastResort.add(new RuleLimits.Early(rules.longestPullDays()));
      return new VariantLimits(
          List.copyOf(kits),
          parts.keySet().stream().map(MaterialLimits.Pieces::new).toList(),
          parts.values().stream().mapToInt(pieces -> pieces).toArray(),
          List.copyOf(others),
          List.copyOf(lastResort));
    }

    private void addMaterials(int variant, Map<Integer, Integer> most) {
      List<Recipe> recipes = new ArrayList<>(books.recipes.of(variant));
      if (recipes.stream()
          .anyMatch(one -> one.kind() == Recipe.Kind.BUILD && one.material() >= 0)) {
        kits.add(new MaterialLimits.Kits(variant));
      }
      if (rules.inTwoSteps()) {
        for (TwoSteps way : books.recipes.twoSteps(variant)) {
          recipes.add(way.begin());
          recipes.add(way.finish());
        }
      }
      for (Recipe recipe : recipes) {
        for (Need need : recipe.needs()) {
          for (int i = 0; i < need.materials().length; i++) {
            if (need.materials()[i] < instance.parts().size()) {
              int part = need.materials()[i];
              int pieces = isAlternate(part) ? ANY : need.quantities()[i];
              most.merge(part, pieces, Math::max);
            }
          }
        }
      }
    }

    /** True when vehicles may take a part for another: how much of it they take is open. */
    private boolean isAlternate(int part) {
      return instance.alternates().stream().anyMatch(rule -> rule.alternate() == part);
    }

    private void addLine(int line, List<BuildOption> options) {
      String name = instance.lines().name(line);
      others.add(new LineLimits.Hours(line, options));
      for (Event event : events()) {
        boolean holds =
            event.kind() == EventKind.LINE_STOPPED
                || (event.kind() == EventKind.CAPACITY_FACTOR && factor(event) < 1);
        if (holds && event.target().equals(name)) {
          others.add(new LineLimits.Stop(line, event));
        }
      }
      List<BuildOption> rampingUp =
          options.stream().filter(option -> option.ramp() != null).toList();
      if (!rampingUp.isEmpty()) {
        others.add(new LineLimits.Ramp(line, rampingUp));
      }
      if (books.lines.hasChangeovers(line)) {
        others.add(new LineLimits.Changeovers(line, options));
      }
      if (books.lines.closedUntil(line) >= 0) {
        others.add(new LineLimits.Frozen(line));
      }
      addDaysOff(line, options);
    }

    /** By name: the sequence of the rows says nothing. */
    private List<Event> events() {
      return instance.plant().events().stream()
          .sorted(Comparator.comparing(Event::event).thenComparing(Event::target))
          .toList();
    }

    private static double factor(Event event) {
      return event.effect().isEmpty() ? 1 : Double.parseDouble(event.effect());
    }

    private void addDaysOff(int line, List<BuildOption> options) {
      Line row = instance.plant().lines().get(line);
      CalendarBook calendars = new CalendarBook(instance.plant());
      boolean[] off = new boolean[books.days];
      boolean any = false;
      for (int day = 0; day < off.length; day++) {
        LocalDate date = instance.horizon().date(day);
        off[day] = calendars.shifts(row.calendar(), date) == 0 && !isStopped(row.line(), date);
        any |= off[day];
      }
      if (any) {
        lastResort.add(new LineLimits.DaysOff(options.get(0), off));
      }
    }

    private boolean isStopped(String line, LocalDate date) {
      return instance.plant().events().stream()
          .filter(event -> event.kind() == EventKind.LINE_STOPPED && event.target().equals(line))
          .filter(event -> event.from() == null || !event.from().isAfter(date))
          .anyMatch(event -> event.to() == null || !event.to().isBefore(date));
    }

    private void addOption(BuildOption option) {
      if (DatedRates.areDated(instance, option)) {
        others.add(new DatedRates(option));
      }
    }

    private void addApprovals(int variant) {
      LocalDate until = instance.plant().variants().get(variant).approvalUntil();
      if (until != null && instance.horizon().day(until) < books.days) {
        others.add(new RuleLimits.Approval(variant, until));
      }
      for (Event event : events()) {
        if (event.kind() == EventKind.APPROVAL_ENDED
            && event.target().equals(instance.variants().name(variant))) {
          others.add(new RuleLimits.Suspension(variant, event));
        }
      }
    }

    private void addYard(int variant) {
      PlantSettings settings = instance.plant().settings();
      Integer perDay = settings.completionsPerDay();
      Integer capacity = settings.yardCapacity();
      boolean begins = false;
      boolean completes = false;
      for (int of = variant; of >= 0; of = instance.baseVariant()[of]) {
        begins |= rules.inTwoSteps() && !books.recipes.twoSteps(of).isEmpty();
        completes |= books.recipes.of(of).stream().anyMatch(Recipe::completes);
      }
      if (capacity != null && begins) {
        others.add(new RuleLimits.Yard(capacity));
      }
      if (perDay != null && (begins || completes)) {
        others.add(new RuleLimits.Completions(perDay));
      }
    }
  }
}
