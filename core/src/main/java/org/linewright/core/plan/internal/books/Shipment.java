package org.linewright.core.plan.internal.books;

/**
 * Vehicles of one order delivered together.
 *
 * @param units vehicles
 * @param day day number of the delivery
 */
public record Shipment(int units, int day) {}
