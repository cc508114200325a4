package org.linewright.answers.world;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.format.Stopwatch;
import org.linewright.core.compare.PlannedWorld;
import org.linewright.core.cover.CoverAnswer;
import org.linewright.core.cover.CoverQuestion;
import org.linewright.core.instance.Instance;
import org.linewright.core.kits.KitsAnswer;
import org.linewright.core.kits.KitsQuestion;
import org.linewright.core.kits.Transfers;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.Planner;
import org.linewright.core.plan.board.Board;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.line.Lock;
import org.linewright.core.programme.Openings;
import org.linewright.core.scenario.Applied;
import org.linewright.core.units.Money;
import org.linewright.core.why.WhyQuestion;

/**
 * One plant, as it is or as a scenario has it, ready for every question. The one place that knows
 * in which order the questions build on each other: where the plant's rule allows part transfers,
 * the proposal of {@code kits} is carried out before {@code cover}, {@code plan} and {@code why}
 * are asked. Threads may share one: what one has found, the others find ready, and each waits only
 * for what it asks.
 */
public final class World {
  private final Plant given;
  private final Plant plant;
  private final Instance instance;
  private final Stopwatch stopwatch;
  private final Once<KitsAnswer> kits = new Once<>(this::askKits);
  private final Once<CoverAnswer> cover = new Once<>(this::askCover);
  private final Once<AfterTransfers> moved = new Once<>(this::transfer);
  private final Map<Mode, Once<AskedPlan>> asked = new EnumMap<>(Mode.class);
  private final Boards boards = new Boards();
  private final IdentityHashMap<Plan, Plan> goneOn = new IdentityHashMap<>();

  private World(Plant given, Plant plant, Stopwatch stopwatch) {
    this.given = given;
    this.plant = plant;
    this.stopwatch = stopwatch;
    this.instance = Instance.compile(plant);
    stopwatch.lap("compile");
    for (Mode mode : Mode.values()) {
      asked.put(mode, new Once<>(() -> made(mode)));
    }
  }

  /**
   * Compiles a checked plant, with the openings that it counts on.
   *
   * @throws Refusal when a row that an opening adds contradicts others
   */
  public static World of(Plant plant, Stopwatch stopwatch) {
    return new World(plant, opened(plant), stopwatch);
  }

  /**
   * A plant with the openings that it counts on in its tables; the same when it counts on none.
   *
   * @throws Refusal when a row that an opening adds contradicts others
   */
  public static Plant opened(Plant plant) {
    Applied applied = Openings.applied(plant);
    return applied
        .plant()
        .orElseThrow(
            () ->
                new Refusal(
                    "an opening of table unlocks cannot be counted on: "
                        + applied.issues().get(0)));
  }

  /** The plant as it was given: its openings still stand in table unlocks. */
  public Plant given() {
    return given;
  }

  /** The plant that is asked about: with the openings that it counts on. */
  public Plant plant() {
    return plant;
  }

  public Instance instance() {
    return instance;
  }

  public KitsAnswer kits() {
    return kits.get();
  }

  private KitsAnswer askKits() {
    KitsAnswer answer = KitsQuestion.answer(instance);
    stopwatch.lap("kits");
    return answer;
  }

  /** Vehicles that transfers within a variant would free; 0 where the plant's rule allows some. */
  public long wouldFree() {
    if (plant.settings().partTransfers() != PartTransfers.NONE) {
      return 0;
    }
    Plant allowed = plant.with(plant.settings().withPartTransfers(PartTransfers.WITHIN_VARIANT));
    Transfers best = KitsQuestion.transfers(Instance.compile(allowed));
    stopwatch.lap("kits");
    return best.complete() - kits().transfers().complete();
  }

  public CoverAnswer cover() {
    return cover.get();
  }

  private CoverAnswer askCover() {
    CoverAnswer answer = CoverQuestion.answer(moved().instance());
    stopwatch.lap("cover");
    return answer;
  }

  public Plan plan(Mode mode) {
    return plan(PlanRequest.of(mode));
  }

  public Plan plan(PlanRequest request) {
    AfterTransfers after = moved();
    Plan plan = after.plan(request);
    stopwatch.lap("plan");
    return plan;
  }

  /**
   * The plan that questions are about when none is named: by a mode, best with a counted number of
   * moves; made once.
   */
  public AskedPlan asked(Mode mode) {
    return Objects.requireNonNull(asked.get(mode)).get();
  }

  /** The same plan, made anew: for those who keep it themselves, and hold up nobody meanwhile. */
  public AskedPlan made(Mode mode) {
    PlanRequest request =
        mode == Mode.BEST
            ? PlanRequest.forQuestions(instance.orders().size())
            : PlanRequest.of(mode);
    return AskedPlan.made(plan(request), request);
  }

  /**
   * A plan of this world made as one of another world was made, going on from it, so that what
   * differs comes of the worlds.
   */
  public Plan goingOn(Plan other) {
    Plan plan = Planner.again(moved(), other, true);
    stopwatch.lap("plan");
    return plan;
  }

  /**
   * The same for a world that stands beside the one of which the plan is. Where going on finds here
   * only what it finds there, too, the worlds do not differ in what is built, and the plan is that
   * of both.
   *
   * @param other the world of the plan
   */
  public Plan goingOn(World other, Plan plan) {
    Plan here = goingOn(plan);
    boolean isSame = isSame(here, plan) || isSame(here, other.goneOn(plan));
    return isSame ? plan : here;
  }

  /**
   * What going on from a plan of this world earns with nothing changed: so much of a difference to
   * a world that goes on from it comes of the search, not of the world.
   */
  public Money gainOfGoingOn(Plan plan) {
    Money gain = goneOn(plan).summary().objective().minus(plan.summary().objective());
    return gain.compareTo(Money.ZERO) > 0 ? gain : Money.ZERO;
  }

  private synchronized Plan goneOn(Plan plan) {
    return goneOn.computeIfAbsent(plan, this::goingOn);
  }

  private static boolean isSame(Plan one, Plan other) {
    return one.jobs().equals(other.jobs())
        && one.completions().equals(other.completions())
        && one.deliveries().equals(other.deliveries())
        && one.purchases().equals(other.purchases())
        && one.transfers().equals(other.transfers());
  }

  /** The answers that {@code compare} sets beside those of other worlds. */
  public PlannedWorld planned(String name, Plan plan) {
    return new PlannedWorld(name, instance, plan, kits(), cover());
  }

  /**
   * A plan of this world on the planning board, mended around other locks; those asked for last are
   * kept.
   *
   * @param locks checked against the plant; null = those of the plant
   */
  public Board board(Plan plan, @Nullable List<Lock> locks) {
    return boards.board(moved(), plan, locks == null ? plant.locks() : locks);
  }

  /** Asks why about a plan of this world. */
  public WhyQuestion why(AskedPlan asked) {
    return new WhyQuestion(moved().instance(), asked.plan(), asked.moves() > 0);
  }

  /** The instance after the transfers that the plant's rule allows: what a plan is made of. */
  public Instance planned() {
    return moved().instance();
  }

  private AfterTransfers moved() {
    return moved.get();
  }

  private AfterTransfers transfer() {
    AfterTransfers after = AfterTransfers.of(instance);
    stopwatch.lap("kits");
    return after;
  }
}
