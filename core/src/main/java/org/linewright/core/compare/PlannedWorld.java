package org.linewright.core.compare;

import org.linewright.core.cover.CoverAnswer;
import org.linewright.core.instance.Instance;
import org.linewright.core.kits.KitsAnswer;
import org.linewright.core.plan.Plan;

/**
 * One of the worlds that are compared, with the answers that were found in it.
 *
 * @param name what people call it
 * @param instance the compiled scenario
 * @param plan what is built
 * @param kits what can be finished
 * @param cover how long it lasts
 */
public record PlannedWorld(
    String name, Instance instance, Plan plan, KitsAnswer kits, CoverAnswer cover) {}
