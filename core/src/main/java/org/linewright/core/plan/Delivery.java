package org.linewright.core.plan;

import java.time.LocalDate;

/**
 * One shipment of an order.
 *
 * @param order order
 * @param variant variant
 * @param quantity vehicles
 * @param day day on which the last of these vehicles can be delivered, not before the due day
 * @param daysLate calendar days after the due day; for orders without due day, days since the plan
 *     date
 */
public record Delivery(String order, String variant, int quantity, LocalDate day, int daysLate) {}
