package org.linewright.server.runs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.ask.Asking;
import org.linewright.answers.ask.QuestionSpec;
import org.linewright.answers.ask.Reply;
import org.linewright.answers.format.JsonText;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.World;
import org.linewright.core.plan.StepWatcher;
import org.linewright.core.table.InputIssue;
import org.linewright.server.http.AskedRequest;
import org.linewright.server.http.Problem;
import org.linewright.server.plants.asked.AnswerShelf;
import org.linewright.server.plants.asked.PlanChoice;
import org.linewright.store.RunResult;

/**
 * A question of the list as a run.
 *
 * @param spec the question
 * @param <R> what it is asked with
 */
record QuestionRun<R extends Record>(QuestionSpec<R> spec) implements RunKind {

  @Override
  public String question() {
    return spec.name();
  }

  @Override
  public boolean isAboutPlan() {
    return spec.isAboutPlan();
  }

  @Override
  public void check(SentWish wish) throws Exception {
    if (spec.isAboutPlan()) {
      PlanChoice.of(wish.wish().run(), wish.wish().mode());
    }
    request(wish);
  }

  private R request(SentWish wish) throws Exception {
    Object own = wish.own().getOrDefault(question(), Map.of());
    if (!(own instanceof Map<?, ?> asked)) {
      throw Problem.badRequest(question() + " must be an object");
    }
    return AskedRequest.ofJson(spec, wish.all(), asked, question());
  }

  @Override
  public RunResult answer(RunInputs inputs, RunWatch watch) throws Exception {
    RunAsking asking = new RunAsking(inputs, watch);
    Reply<?> reply = spec.ask(asking, request(inputs.sent()));
    Map<String, @Nullable Object> summary = new LinkedHashMap<>();
    summary.put("headlines", reply.headlines());
    if (asking.given != null) {
      summary.put(AnswerShelf.ABOUT, asking.given.about());
    }
    if (!asking.warnings.isEmpty()) {
      summary.put("warnings", asking.warnings);
    }
    summary.putAll(reply.brief());
    return new RunResult(
        RunKind.end(watch), JsonText.compact(summary), "", StoredTable.all(spec.tables(reply)));
  }

  /** About what the run was given. */
  private static final class RunAsking implements Asking {
    private final RunInputs inputs;
    private final RunWatch watch;
    private final List<String> warnings = new ArrayList<>();
    private RunInputs.@Nullable GivenPlan given;

    RunAsking(RunInputs inputs, RunWatch watch) {
      this.inputs = inputs;
      this.watch = watch;
    }

    @Override
    public World world() throws Exception {
      return inputs.world();
    }

    @Override
    public AskedPlan plan() throws Exception {
      RunInputs.GivenPlan read = given;
      if (read == null) {
        read = inputs.plan();
        given = read;
      }
      return read.asked();
    }

    @Override
    public void warn(List<InputIssue> issues) {
      issues.forEach(issue -> warnings.add(issue.toString()));
    }

    @Override
    public StepWatcher watch() {
      return watch;
    }
  }
}
