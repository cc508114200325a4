package org.linewright.core.kits;

/**
 * What more pieces of one part on the shelf would free under the plant's rule, everything else as
 * it is.
 *
 * @param part part
 * @param next1 vehicles that the next piece frees
 * @param next100 vehicles that the next 100 pieces free
 * @param next1000 vehicles that the next 1,000 pieces free
 * @param piecesForAll pieces that vehicles lack beyond the shelf, and those that complete kits need
 *     loose first; more than that is of no use
 * @param freedByAll vehicles that so many pieces free, other parts staying as they are
 * @param exact true = proven; false = the counts are sure, but there may be more
 */
public record PartRelease(
    String part,
    long next1,
    long next100,
    long next1000,
    long piecesForAll,
    long freedByAll,
    boolean exact) {}
