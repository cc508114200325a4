package org.linewright.core.plant.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * What a supplier can deliver: lead time, price, lot rules, approval.
 *
 * <p>One row of table sources.
 *
 * @param part the part
 * @param supplier the supplier
 * @param route the route
 * @param from first day on which an order can be placed
 * @param to last day on which an order can be placed
 * @param leadTimeDays calendar days from order to use at the line
 * @param leadTimeSdDays standard deviation of the lead time, days
 * @param unitPrice price of one piece; empty = the part's unit cost
 * @param capacityPerWeek pieces a week; empty = unlimited
 * @param minimumOrder fewest pieces in one order
 * @param orderMultiple orders are multiples of this
 * @param priority 1 is bought first
 * @param approved {@code no} = not to be bought from before approval
 * @param approvalDays days that an approval would take
 * @param approvalCost cost of an approval
 */
@TableInfo(
    name = "sources",
    doc = "What a supplier can deliver: lead time, price, lot rules, approval.")
public record Source(
    @Column(doc = "the part", key = true, required = true, refersTo = "parts", id = true)
        String part,
    @Column(doc = "the supplier", key = true, required = true, refersTo = "suppliers", id = true)
        String supplier,
    @Column(doc = "the route", key = true, refersTo = "routes", id = true) @Nullable String route,
    @Column(doc = "first day on which an order can be placed", key = true) @Nullable LocalDate from,
    @Column(doc = "last day on which an order can be placed") @Nullable LocalDate to,
    @Column(doc = "calendar days from order to use at the line", required = true) int leadTimeDays,
    @Column(doc = "standard deviation of the lead time, days") @Nullable Double leadTimeSdDays,
    @Column(doc = "price of one piece; empty = the part's unit cost") @Nullable Money unitPrice,
    @Column(doc = "pieces a week; empty = unlimited") @Nullable Integer capacityPerWeek,
    @Column(doc = "fewest pieces in one order", fallback = "1") int minimumOrder,
    @Column(doc = "orders are multiples of this", fallback = "1", min = 1) int orderMultiple,
    @Column(doc = "1 is bought first", fallback = "1") int priority,
    @Column(doc = "no = not to be bought from before approval", fallback = "yes") boolean approved,
    @Column(doc = "days that an approval would take") @Nullable Integer approvalDays,
    @Column(doc = "cost of an approval") @Nullable Money approvalCost) {}
