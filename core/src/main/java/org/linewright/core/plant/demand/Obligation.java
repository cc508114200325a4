package org.linewright.core.plant.demand;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * What must be shown to somebody by a day.
 *
 * <p>One row of table obligations.
 *
 * @param obligation name of the obligation
 * @param name what people call it
 * @param owedTo to whom, such as a ministry or a brand owner
 * @param measure what is measured
 * @param subject variant, brand or contract; a facility for investment and opening; null = all, or
 *     a permit that no other table has
 * @param threshold vehicles, points, percent or plant currency; null for opening and approval
 * @param from first day that counts; null = from the beginning on
 * @param to last day that counts
 * @param validUntil last day of a permit that no other table has
 * @param leadDays days that it takes to put it right, such as a new approval
 * @param penalty what a miss costs, plant currency
 * @param penaltyEach what each vehicle or day that is missed costs, plant currency
 */
@TableInfo(name = "obligations", doc = "What must be shown to somebody by a day.")
public record Obligation(
    @Column(doc = "name of the obligation", key = true, required = true, id = true)
        String obligation,
    @Column(doc = "what people call it") String name,
    @Column(doc = "to whom, such as a ministry or a brand owner") String owedTo,
    @Column(doc = "what is measured", required = true) ObligationMeasure measure,
    @Column(
            doc =
                "variant, brand or contract; a facility for investment and opening; empty = all, or"
                    + " a permit that no other table has",
            id = true)
        @Nullable String subject,
    @Column(
            doc =
                "at least so many vehicles, localization points or plant currency; at most so many"
                    + " percent of SKD")
        @Nullable Double threshold,
    @Column(doc = "first day that counts; empty = from the beginning on") @Nullable LocalDate from,
    @Column(doc = "last day that counts", required = true) LocalDate to,
    @Column(doc = "last day of a permit that no other table has") @Nullable LocalDate validUntil,
    @Column(doc = "days that it takes to put it right, such as a new approval", fallback = "0")
        int leadDays,
    @Column(doc = "what a miss costs, plant currency") @Nullable Money penalty,
    @Column(doc = "what each vehicle or day that is missed costs, plant currency")
        @Nullable Money penaltyEach) {}
