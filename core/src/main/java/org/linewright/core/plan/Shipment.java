package org.linewright.core.plan;

/**
 * Vehicles of one order delivered together.
 *
 * @param units vehicles
 * @param day day number of the delivery
 */
record Shipment(int units, int day) {}
