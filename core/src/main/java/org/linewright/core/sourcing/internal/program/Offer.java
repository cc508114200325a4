package org.linewright.core.sourcing.internal.program;

/**
 * What can be bought of one source, money in units of the currency.
 *
 * @param name name of the candidate, or of the source that is there already
 * @param pools pools of parts that it delivers
 * @param family number of the family; shares count within one
 * @param isApproved whether it needs no approval
 * @param approval cost of its approval
 * @param crew number of the crew that approves it; -1 = none
 * @param crewUnits units of the crew
 * @param price of a piece
 * @param accepted share of its pieces that pass inspection
 * @param minimum fewest pieces
 * @param multiple pieces are multiples of this
 * @param most pieces that it can deliver within the horizon
 * @param share largest share of the family's pieces
 * @param reserveMost pieces a week that can be reserved
 * @param reservePrice of a reserved piece a week, over the horizon
 * @param reserveReach pieces that one reserved piece a week can bring within the horizon
 * @param usePrice of a reserved piece that is taken
 */
public record Offer(
    String name,
    int[] pools,
    int family,
    boolean isApproved,
    double approval,
    int crew,
    int crewUnits,
    double price,
    double accepted,
    int minimum,
    int multiple,
    long most,
    double share,
    int reserveMost,
    double reservePrice,
    double reserveReach,
    double usePrice) {

  /** Fewest lots that are bought, if any are. */
  long leastLots() {
    return (minimum + multiple - 1L) / multiple;
  }
}
