package org.linewright.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.World;
import org.linewright.cli.keep.AskedWorld;
import org.linewright.cli.keep.KeptPlanFolder;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.core.plan.Mode;
import org.linewright.core.plant.Plant;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which plan a question is about: one that was kept, or else one made by a mode. */
public final class PlanOptions {
  @Option(
      names = "--plan",
      paramLabel = "DIR",
      description =
          "Ask about the plan that plan --out DIR wrote, of the same plant, scenario and edits."
              + " Default: plan for the question.")
  private @Nullable Path folder;

  @Mixin private ModeOption mode;

  /** True when a plan that was kept is named. */
  public boolean isKept() {
    return folder != null;
  }

  /**
   * The plan of a world.
   *
   * @param asked how the world is asked for
   * @throws Failure when there is no such plan, or it was made of another world
   */
  public AskedPlan of(World world, AskedWorld asked) throws IOException {
    Optional<AskedPlan> kept = findKept(world.plant(), asked);
    return kept.isPresent() ? kept.get() : world.asked(mode());
  }

  /** How a plan is made that was not kept. */
  public Mode mode() {
    return mode.or(Mode.BEST);
  }

  /**
   * The plan that is named; empty when none is.
   *
   * @param asked how the plant is asked for
   * @throws Failure when there is no such plan, or it was made of another plant
   */
  public Optional<AskedPlan> findKept(Plant plant, AskedWorld asked) throws IOException {
    if (folder == null) {
      return Optional.empty();
    }
    if (mode.isGiven()) {
      throw new Failure(
          ExitCodes.WRONG_USAGE,
          "--mode makes a plan, and --plan names one that is made\nMaybe leave one of them out.");
    }
    return Optional.of(new KeptPlanFolder(folder).of(plant, asked));
  }
}
