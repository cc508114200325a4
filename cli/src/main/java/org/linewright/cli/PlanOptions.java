package org.linewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.AskedPlan;
import org.linewright.answers.World;
import org.linewright.core.plan.Mode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which plan a question is about: one that was kept, or else one made by a mode. */
final class PlanOptions {
  @Option(
      names = "--plan",
      paramLabel = "DIR",
      description =
          "Ask about the plan that plan --out DIR wrote, of the same plant, scenario and edits."
              + " Default: plan for the question.")
  private @Nullable Path folder;

  @Mixin private ModeOption mode;

  /** True when a plan that was kept is named. */
  boolean isKept() {
    return folder != null;
  }

  /**
   * The plan of a world.
   *
   * @param asked how the world is asked for
   * @throws Failure when there is no such plan, or it was made of another world
   */
  AskedPlan of(World world, AskedWorld asked) throws IOException {
    if (folder == null) {
      return world.asked(mode.or(Mode.TWO));
    }
    if (mode.isGiven()) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          "--mode makes a plan, and --plan names one that is made\nMaybe leave one of them out.");
    }
    return new KeptPlanFolder(folder).of(world.plant(), asked);
  }
}
