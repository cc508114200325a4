package org.linewright.core.plan;

/**
 * One way to place an order.
 *
 * @param starts what is started for it
 * @param result what becomes of it
 * @param cents what it brings: value of the vehicles delivered − cost of their lateness
 */
record Placement(JobLog starts, OrderResult result, long cents) {}
