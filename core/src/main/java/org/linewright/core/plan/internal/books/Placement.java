package org.linewright.core.plan.internal.books;

/**
 * One way to place an order.
 *
 * @param starts what is started for it
 * @param result what becomes of it
 * @param earnedCents value of the vehicles delivered − cost of their lateness
 * @param cents what it adds to the objective: the same, and what parking it costs or saves
 */
public record Placement(JobLog starts, OrderResult result, long earnedCents, long cents) {}
