package org.linewright.core.plan;

/**
 * A purchase of a plan in dense numbers.
 *
 * @param part number of the part
 * @param source place of the source in the list of the part's approved sources
 * @param orderDay day of the order
 * @param receiptDay first day of use
 * @param pieces pieces
 */
public record PlannedPurchase(int part, int source, int orderDay, int receiptDay, long pieces) {}
