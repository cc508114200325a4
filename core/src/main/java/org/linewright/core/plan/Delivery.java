package org.linewright.core.plan;

import java.time.LocalDate;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

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
@TableInfo(name = "deliveries", doc = "Deliveries")
public record Delivery(
    @Column(doc = "order", required = true) String order,
    @Column(doc = "variant", required = true) String variant,
    @Column(doc = "vehicles", required = true) int quantity,
    @Column(
            doc =
                "day on which the last of these vehicles can be delivered; not before the due day",
            required = true)
        LocalDate day,
    @Column(
            doc =
                "calendar days after the due day; for an order without due day, days since the plan"
                    + " date",
            fallback = "0")
        int daysLate) {}
