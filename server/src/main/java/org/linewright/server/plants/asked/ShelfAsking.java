package org.linewright.server.plants.asked;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.ask.Asking;
import org.linewright.answers.ask.RejectedInput;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.World;
import org.linewright.core.plan.Job;
import org.linewright.core.table.InputIssue;
import org.linewright.server.http.Problem;
import org.linewright.server.plants.AskedWorld;

/**
 * About a plant of the shelf.
 *
 * @param plans has its worlds and plans
 * @param asked the world; null = about none
 * @param shown the plan; null = about none
 */
record ShelfAsking(ShownPlans plans, @Nullable AskedWorld asked, @Nullable ShownPlan shown)
    implements Asking {

  @Override
  public World world() throws Exception {
    if (asked == null) {
      throw new IllegalStateException("about no plant");
    }
    return plans.world(asked);
  }

  /** A server reads no folder that somebody names. */
  @Override
  public List<Job> writtenJobs(String folder, String otherwise) {
    throw Problem.badRequest(otherwise);
  }

  /** Who asks at once can mend it and ask again. */
  @Override
  public void warn(List<InputIssue> issues) {
    if (!issues.isEmpty()) {
      throw new RejectedInput(issues);
    }
  }

  @Override
  public AskedPlan plan() throws Exception {
    if (shown == null) {
      throw new IllegalStateException("about no plan");
    }
    return plans.plan(shown);
  }
}
