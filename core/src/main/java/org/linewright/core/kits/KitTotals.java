package org.linewright.core.kits;

/**
 * All kits of the table by what can be done with them. {@code kits = complete + stuck + inTransit +
 * onHold}.
 *
 * @param kits all kits of the table, cars on the yard included
 * @param complete usable on the plan date, nothing missing that the bill needs
 * @param stuck usable on the plan date, something missing
 * @param stuckBuilt how many of the stuck ones are cars on the yard
 * @param inTransit usable later, or on no known day
 * @param onHold not to be used
 */
public record KitTotals(
    long kits, long complete, long stuck, long stuckBuilt, long inTransit, long onHold) {}
