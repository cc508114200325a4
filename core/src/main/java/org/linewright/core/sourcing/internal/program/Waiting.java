package org.linewright.core.sourcing.internal.program;

/**
 * Vehicles that wait for the same parts.
 *
 * @param variant name of the variant
 * @param vehicles how many
 * @param pools pools of which they need pieces
 * @param pieces of each for one vehicle
 * @param line line that they are built on; -1 = its time is planned for them already
 * @param lineDays days of the line that one takes
 * @param benefit of one started in a period instead of never, money, {@code [period]}
 */
public record Waiting(
    String variant,
    int vehicles,
    int[] pools,
    int[] pieces,
    int line,
    double lineDays,
    double[] benefit) {}
