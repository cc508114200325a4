package org.linewright.cli.verbs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.ask.Asking;
import org.linewright.answers.ask.QuestionSpec;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.World;
import org.linewright.cli.keep.AskedWorld;
import org.linewright.cli.keep.WrittenJobs;
import org.linewright.cli.options.PlanOptions;
import org.linewright.cli.print.Terminal;
import org.linewright.core.plan.Job;
import org.linewright.core.table.InputIssue;

/** A question asked about the folder and the plan that were named; each is read once. */
final class FolderAsking implements Asking {
  private final QuestionSpec<?> question;
  private final Named named;
  private final PlanOptions plans;
  private final Terminal terminal;
  private final Stopwatch stopwatch;
  private @Nullable World world;
  private @Nullable AskedPlan plan;

  /** What was typed of folder, scenario and edits. */
  interface Named {
    AskedWorld world() throws IOException;
  }

  /**
   * Nothing is read yet.
   *
   * @param named what was typed; fails where no folder was
   */
  FolderAsking(
      QuestionSpec<?> question,
      Named named,
      PlanOptions plans,
      Terminal terminal,
      Stopwatch stopwatch) {
    this.question = question;
    this.named = named;
    this.plans = plans;
    this.terminal = terminal;
    this.stopwatch = stopwatch;
  }

  @Override
  public World world() throws IOException {
    World read = world;
    if (read == null) {
      if (question.isAboutNothing()) {
        throw new IllegalStateException(question.name() + " is about no plant");
      }
      read = new Worlds(terminal, stopwatch).read(named.world());
      world = read;
    }
    return read;
  }

  @Override
  public AskedPlan plan() throws IOException {
    AskedPlan made = plan;
    if (made == null) {
      if (!question.isAboutPlan()) {
        throw new IllegalStateException(question.name() + " is about no plan");
      }
      made = plans.of(world(), named.world());
      plan = made;
    }
    return made;
  }

  /** The plan, if the question has looked at it. */
  @Nullable AskedPlan asked() {
    return plan;
  }

  @Override
  public List<Job> writtenJobs(String folder, String otherwise) throws IOException {
    return WrittenJobs.of(Path.of(folder), terminal);
  }

  @Override
  public int threads() {
    return Runtime.getRuntime().availableProcessors();
  }

  @Override
  public void warn(List<InputIssue> issues) {
    issues.forEach(issue -> terminal.say(issue.toString()));
  }
}
