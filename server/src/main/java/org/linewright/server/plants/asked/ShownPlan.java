package org.linewright.server.plants.asked;

import java.util.Optional;
import org.linewright.core.plan.Mode;
import org.linewright.server.plants.AskedWorld;
import org.linewright.store.Run;

/**
 * The plan that a question is about.
 *
 * @param world what it is made of
 * @param run the run that made it; empty = it is made for the question
 * @param mode how it is made
 * @param isOutdated the data were changed since the run
 */
public record ShownPlan(AskedWorld world, Optional<Run> run, Mode mode, boolean isOutdated) {

  /** Equal for equal plans that are called the same. */
  String key() {
    return planKey() + (isOutdated ? " outdated" : "");
  }

  /** Equal for equal plans. */
  String planKey() {
    return run.map(one -> world.version().plant() + " run " + one.id())
        .orElse(world.key() + " mode " + mode.code());
  }
}
