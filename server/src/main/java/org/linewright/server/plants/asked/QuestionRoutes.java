package org.linewright.server.plants.asked;

import java.util.ArrayList;
import java.util.List;
import org.linewright.answers.Answer;
import org.linewright.answers.LineDaysView;
import org.linewright.answers.WhyView;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.WhySubject;
import org.linewright.answers.world.World;
import org.linewright.server.http.Access;
import org.linewright.server.http.Call;
import org.linewright.server.http.Route;
import org.linewright.server.plants.PlantShelf;

/** Questions that are answered at once: the same answers as the command line gives. */
public final class QuestionRoutes {
  private static final String SCENARIO = "Asks in this scenario; the plant as it is if not given.";

  private final PlantShelf shelf;
  private final ShownPlans plans;
  private final AnswerShelf answers;

  private interface AskingPlan {
    Answer of(World world, AskedPlan asked) throws Exception;
  }

  /** Questions about the plants of a shelf, and about their plans. */
  public QuestionRoutes(PlantShelf shelf, ShownPlans plans, AnswerShelf answers) {
    this.shelf = shelf;
    this.plans = plans;
    this.answers = answers;
  }

  /** The routes. */
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(
        ofPlan(
            "line_days",
            "On which days do lines have cars for a sequence, and which can be balanced?",
            this::lineDays));
    routes.add(
        ofPlan("why", "Why is it late, short or idle? About one thing", this::why)
            .with("order", "Why is this order late or unmet?")
            .with("part", "Where is this part short?")
            .with("variant", "Why are vehicles of this variant late or unmet?")
            .with("cohort", "Why do the kits of this cohort not become vehicles?")
            .with("contract", "Why does this contract stop when it does?")
            .with("line", "With day: why does the line build less than it could?")
            .with("day", "The day, such as 2022-10-10."));
    routes.add(
        Route.of(
                "GET",
                "/plants/{plant}/plan",
                Access.VIEWER,
                "Which plan are questions about? Nothing is planned for it",
                call -> call.json(PlanItem.of(shown(call))))
            .with("scenario", SCENARIO)
            .with("run", PlanChoice.RUN)
            .with("mode", PlanChoice.MODE)
            .giving(Route.Answer.of(PlanItem.class)));
    routes.addAll(new CompareRoutes(shelf, plans, answers).routes());
    return routes;
  }

  private interface Question {
    AnswerShelf.Told ask(Call call) throws Exception;
  }

  private static Route question(String name, String summary, Question question) {
    return Route.of(
            "GET",
            "/plants/{plant}/" + name,
            Access.VIEWER,
            summary,
            call -> call.bytes("application/json", question.ask(call).json()))
        .with("scenario", SCENARIO);
  }

  /** A question about a plan. */
  private static Route ofPlan(String name, String summary, Question question) {
    return question(name, summary, question)
        .with("run", PlanChoice.RUN)
        .with("mode", PlanChoice.MODE);
  }

  /** Answers a question about a plan, and names that plan. */
  private AnswerShelf.Told toldOfPlan(Call call, String question, AskingPlan asking)
      throws Exception {
    ShownPlan shown = shown(call);
    return answers.told(
        question + " " + shown.key(),
        () -> asking.of(plans.world(shown), plans.plan(shown)),
        () -> plans.item(shown));
  }

  private ShownPlan shown(Call call) {
    return plans.shown(
        shelf.newest(call.path("plant")), call.query("scenario"), PlanChoice.of(call));
  }

  private AnswerShelf.Told lineDays(Call call) throws Exception {
    return toldOfPlan(
        call,
        "line_days",
        (world, asked) -> new LineDaysView(world.plant(), asked.plan().jobs()).view());
  }

  private AnswerShelf.Told why(Call call) throws Exception {
    WhySubject subject = WhyCall.subject(call);
    return toldOfPlan(
        call,
        "why " + subject,
        (world, asked) -> new WhyView(subject.ask(world, world.why(asked))).answer());
  }
}
