package org.linewright.core.brute;

import org.linewright.core.plan.Plan;

/**
 * The best that a plant can do.
 *
 * @param cents the objective; weighed class by class where priorities are strict
 * @param plan a plan that reaches it; its bound is its objective
 */
public record Optimum(long cents, Plan plan) {}
