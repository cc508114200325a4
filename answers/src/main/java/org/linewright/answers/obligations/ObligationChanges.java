package org.linewright.answers.obligations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.World;
import org.linewright.core.obligations.ObligationsQuestion;
import org.linewright.core.obligations.Standing;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.StepWatcher;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.demand.Obligation;
import org.linewright.core.plant.programme.Facility;
import org.linewright.core.plant.programme.Unlock;
import org.linewright.core.plant.programme.UnlockRow;
import org.linewright.core.programme.ChanceRequest;
import org.linewright.core.programme.ProgrammeAnswer;
import org.linewright.core.programme.ProgrammeQuestion;
import org.linewright.core.programme.ProjectEffort;
import org.linewright.core.scenario.Applied;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Edit.SetCells;
import org.linewright.core.scenario.Edit.SetOption;
import org.linewright.core.scenario.Scenario;
import org.linewright.core.scenario.Scenarios;
import org.linewright.core.units.Money;
import org.linewright.files.scenario.EditText;

/**
 * Which changes would meet what is missed. Proposed is what binds; each is applied to the plant,
 * planned again going on from the plan, and the programme is scheduled again, before it is told.
 */
public final class ObligationChanges {
  private final World world;
  private final AskedPlan asked;
  private final ProgrammeAnswer programme;
  private final List<Standing> standings;
  private final StepWatcher watch;
  private int tried;

  /**
   * Changes of a world.
   *
   * @param standings how its obligations stand by the plan and the programme
   */
  public ObligationChanges(
      World world,
      AskedPlan asked,
      ProgrammeAnswer programme,
      List<Standing> standings,
      StepWatcher watch) {
    this.world = world;
    this.asked = asked;
    this.programme = programme;
    this.standings = standings;
    this.watch = watch;
  }

  /** The programme of a world, scheduled with the counted effort of {@code facilities}. */
  public static ProgrammeAnswer programme(World world) {
    return ProgrammeQuestion.answer(world.given(), ProjectEffort.usual(), ChanceRequest.none());
  }

  /**
   * How the obligations of a world stand by a plan of it; nothing is scheduled where it has none.
   */
  public static List<Standing> standings(World world, Plan plan) {
    return world.given().obligations().isEmpty()
        ? List.of()
        : ObligationsQuestion.answer(world.planned(), plan, programme(world));
  }

  /** Changes that were tried. */
  public int tried() {
    return tried;
  }

  /** For each obligation that is missed the changes that make it better, the best first. */
  public List<ObligationChange> changes() {
    List<ObligationChange> all = new ArrayList<>();
    List<Standing> missed = standings.stream().filter(Standing::isMissed).toList();
    for (int i = 0; i < missed.size() && !watch.isStopped(); i++) {
      watch.progress(i, missed.size());
      List<ObligationChange> own = new ArrayList<>();
      for (Proposal proposal : proposals(missed.get(i))) {
        changed(missed.get(i), proposal).ifPresent(own::add);
      }
      own.sort(
          Comparator.comparing((ObligationChange one) -> !one.helps())
              .thenComparing(ObligationChange::lacking)
              .thenComparing(ObligationChange::pieces)
              .thenComparing(ObligationChange::penalties, Comparator.reverseOrder())
              .thenComparing(one -> one.edits().size()));
      all.addAll(own);
    }
    return all;
  }

  private List<Proposal> proposals(Standing standing) {
    Obligation row = standing.obligation();
    VehicleProposals vehicles = new VehicleProposals(world, asked);
    ProgrammeProposals facilities = new ProgrammeProposals(world.given(), programme);
    return switch (row.measure()) {
      case VEHICLES -> vehicles.more(standing);
      case SKD_SHARE -> vehicles.notSkd(standing, variants(row.subject()));
      case POINTS -> points(standing, vehicles, facilities);
      case OPENING -> facilities.sooner(subject(row));
      case INVESTMENT -> facilities.moreCrews();
      case APPROVAL -> List.of(renewed(row));
    };
  }

  private Set<String> subject(Obligation row) {
    return row.subject() == null
        ? world.given().facilities().stream().map(Facility::facility).collect(Collectors.toSet())
        : Set.of(row.subject());
  }

  private List<String> variants(@Nullable String subject) {
    Plant plant = world.plant();
    Set<String> found = new TreeSet<>();
    plant.variants().stream()
        .filter(
            row -> subject == null || row.variant().equals(subject) || subject.equals(row.brand()))
        .forEach(row -> found.add(row.variant()));
    plant.orders().stream()
        .filter(order -> subject != null && subject.equals(order.contract()))
        .forEach(order -> found.add(order.variant()));
    return List.copyOf(found);
  }

  private List<Proposal> points(
      Standing standing, VehicleProposals vehicles, ProgrammeProposals facilities) {
    List<String> asked = variants(standing.obligation().subject());
    List<String> below =
        this.asked.plan().jobs().stream()
            .map(job -> job.variant())
            .filter(asked::contains)
            .distinct()
            .sorted()
            .toList();
    List<Proposal> found = new ArrayList<>();
    Set<String> opening =
        world.given().unlocks().stream()
            .filter(row -> row.table().equals("localization"))
            .filter(row -> asked.contains(UnlockRow.cells(row.row()).getOrDefault("variant", "")))
            .map(Unlock::facility)
            .collect(Collectors.toSet());
    if (!opening.isEmpty()) {
      Edit counted = new SetOption("openings", "scheduled");
      String names = String.join(", ", opening.stream().sorted().toList());
      found.add(new Proposal("counting on the opening of " + names, List.of(counted)));
      for (Proposal sooner : facilities.sooner(opening)) {
        List<Edit> edits = new ArrayList<>(sooner.edits());
        edits.add(counted);
        found.add(new Proposal(sooner.words() + ", counting on " + names, edits));
      }
    }
    found.addAll(vehicles.points(standing, below));
    return found;
  }

  private static Proposal renewed(Obligation row) {
    String to = row.to().toString();
    Edit edit =
        row.validUntil() == null
            ? new SetCells(
                "variants",
                Map.of("variant", String.valueOf(row.subject())),
                Map.of("approval_until", to))
            : new SetCells(
                "obligations", Map.of("obligation", row.obligation()), Map.of("valid_until", to));
    return new Proposal(
        (row.validUntil() == null ? "an approval renewed to " : "a permit renewed to ") + to,
        List.of(edit));
  }

  private Optional<ObligationChange> changed(Standing before, Proposal proposal) {
    Scenario scenario = new Scenario("change", proposal.edits(), "");
    Applied applied = Scenarios.apply(world.given(), scenario);
    Plant plant = applied.plant().orElse(null);
    if (plant == null) {
      return Optional.empty();
    }
    tried++;
    try {
      World other = World.of(plant, new Stopwatch());
      Plan plan = other.goingOn(world, asked.plan());
      List<Standing> after = ObligationsQuestion.answer(other.planned(), plan, programme(other));
      return after.stream()
          .filter(one -> one.obligation().obligation().equals(before.obligation().obligation()))
          .filter(one -> isBetter(one, before))
          .findFirst()
          .map(one -> told(one, proposal, after, plan));
    } catch (Refusal refused) {
      return Optional.empty(); // an opening that cannot be counted on is no change that helps
    }
  }

  private static boolean isBetter(Standing one, Standing before) {
    return !one.isMissed() || one.lacking() < before.lacking() || one.pieces() < before.pieces();
  }

  private ObligationChange told(Standing one, Proposal proposal, List<Standing> after, Plan plan) {
    return new ObligationChange(
        one.obligation().obligation(),
        proposal.words(),
        one.state(),
        one.lacking(),
        one.pieces(),
        penalties(standings).minus(penalties(after)),
        plan.summary().released() - asked.plan().summary().released(),
        plan.summary().objective().minus(asked.plan().summary().objective()),
        proposal.edits().stream().map(EditText::print).toList());
  }

  /** What all misses cost. */
  public static Money penalties(List<Standing> standings) {
    return standings.stream().map(Standing::penalty).reduce(Money.ZERO, Money::plus);
  }
}
