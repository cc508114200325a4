package org.linewright.core.balance;

/**
 * Why some tasks need so many stations.
 *
 * @param zone zone of the tasks; empty = all tasks together
 * @param variant whose tasks they are
 * @param tasks how many there are
 * @param seconds of their work
 * @param stations they need at least
 * @param available stations that may do them
 * @param rule the bound that says so: LM1 = work over takt, LM2, LM3, u(k), f(λ) = tasks that do
 *     not fit together, LM4 = tasks that follow each other
 */
public record StationNeed(
    String zone,
    String variant,
    int tasks,
    double seconds,
    int stations,
    int available,
    String rule) {}
