package org.linewright.server.runs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.JsonText;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.plan.PlanTables;
import org.linewright.answers.plan.PlanView;
import org.linewright.answers.world.KeptPlan;
import org.linewright.answers.world.PlantDigest;
import org.linewright.answers.world.World;
import org.linewright.core.plan.Effort;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.board.Board;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.demand.Order;
import org.linewright.server.http.Problem;
import org.linewright.server.plants.asked.PlanChoice;
import org.linewright.server.plants.asked.ShownPlans;
import org.linewright.store.Document;
import org.linewright.store.RunResult;

/** What do we build, on which line, on which day? */
final class PlanRun implements RunKind {
  static final String QUESTION = ShownPlans.QUESTION;

  /**
   * Making all tables and keeping the plan, against compiling the plant, measured with 50,000
   * orders.
   */
  private static final int TABLES_AGAINST_COMPILING = 10;

  @Override
  public String question() {
    return QUESTION;
  }

  @Override
  public boolean isAboutPlan() {
    return false;
  }

  @Override
  public void check(SentWish sent) {
    RunWish wish = sent.wish();
    if (request(wish).mode() != Mode.BEST && wish.run() != null) {
      throw Problem.badRequest("run = " + wish.run() + ": only mode best goes on from a plan");
    }
  }

  /**
   * The request of a wish.
   *
   * @throws Problem when it cannot be met
   */
  private static PlanRequest request(RunWish wish) {
    Mode mode = wish.mode() == null ? Mode.BEST : PlanChoice.mode(wish.mode());
    Effort effort = Effort.USUAL;
    if (wish.timeLimitS() != null) {
      double seconds = wish.timeLimitS();
      if (!(seconds >= 0) || seconds > Duration.ofDays(7).toSeconds()) {
        throw Problem.badRequest("time_limit_s = " + seconds + ": must be 0 to 604800");
      }
      effort = effort.within(Duration.ofMillis((long) (1000 * seconds)));
    }
    if (wish.moves() != null) {
      if (wish.moves() < 1) {
        throw Problem.badRequest("moves = " + wish.moves() + ": must be 1 or more");
      }
      effort = effort.withMoves(wish.moves());
    }
    if (wish.gap() != null) {
      if (!(wish.gap() >= 0)) {
        throw Problem.badRequest("gap = " + wish.gap() + ": must be 0 or more");
      }
      effort = effort.withGap(wish.gap());
    }
    return PlanRequest.of(mode).with(wish.seed() == null ? effort : effort.withSeed(wish.seed()));
  }

  /** What is left of a time limit, the making of the tables kept free: at most a quarter of it. */
  private static Duration left(Duration limit, Duration passed, Duration tables) {
    Duration quarter = limit.dividedBy(4);
    Duration kept = tables.compareTo(quarter) < 0 ? tables : quarter;
    Duration left = limit.minus(passed).minus(kept);
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** A plan that goes on from another is mended as on the planning board, by counted moves. */
  private static PlanRequest made(RunInputs inputs, PlanRequest request, Duration left) {
    Optional<Plan> former = inputs.former();
    if (former.isEmpty()) {
      return request.with(request.effort().within(left));
    }
    PlanRequest mending = Board.mending(former.get());
    long moves = request.effort().moves();
    return moves == 0 ? mending : mending.with(mending.effort().withMoves(moves));
  }

  @Override
  public RunResult answer(RunInputs inputs, RunWatch watch) throws Exception {
    Stopwatch stopwatch = new Stopwatch();
    Plant plant = inputs.plant();
    watch.ordered(plant.orders().stream().mapToLong(Order::quantity).sum());
    World world = World.of(plant, stopwatch);
    CompletableFuture<Map<String, String>> digests =
        CompletableFuture.supplyAsync(() -> PlantDigest.tables(plant)); // nobody waits for them
    Duration making = stopwatch.passed().multipliedBy(TABLES_AGAINST_COMPILING);
    PlanRequest request = request(inputs.wish());
    Duration left = left(request.effort().timeLimit(), watch.passed(), making);
    Plan plan = world.plan(made(inputs, request, left).watchedBy(watch));
    KeptPlan kept = KeptPlan.of(plant, digests.join(), plan, List.of(), stopwatch);
    CompletableFuture<String> text = CompletableFuture.supplyAsync(kept::print);
    PlanView view = new PlanView(plant, plan, stopwatch);
    List<Grid<?>> tables = new ArrayList<>(view.files());
    tables.addAll(new PlanTables(world.planned(), plan).tables());
    String summary = JsonText.compact(view.json());
    List<Document> results = new ArrayList<>(StoredTable.all(tables));
    results.add(Document.ofText(KeptPlan.FILE, text.join()));
    return new RunResult(RunKind.end(watch), summary, "", results);
  }
}
