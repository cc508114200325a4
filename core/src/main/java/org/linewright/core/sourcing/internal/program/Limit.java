package org.linewright.core.sourcing.internal.program;

/**
 * How much of a family may come of some offers together.
 *
 * @param what they have in common
 * @param family number of the family
 * @param offers numbers of the offers
 * @param share of the family's pieces
 */
public record Limit(String what, int family, int[] offers, double share) {}
