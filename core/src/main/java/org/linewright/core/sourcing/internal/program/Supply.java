package org.linewright.core.sourcing.internal.program;

/**
 * What the offers can deliver in one scenario.
 *
 * @param base pieces of an offer that can be there by the end of a period, {@code [offer][period]}
 * @param reserve weeks of its reserve by then, {@code [offer][period]}
 */
public record Supply(double[][] base, double[][] reserve) {}
