package org.linewright.server.plants;

import org.jspecify.annotations.Nullable;
import org.linewright.answers.ask.Asking;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.World;

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

  @Override
  public AskedPlan plan() throws Exception {
    if (shown == null) {
      throw new IllegalStateException("about no plan");
    }
    return plans.plan(shown);
  }
}
