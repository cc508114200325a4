package org.linewright.core.sourcing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * A candidate of the portfolio.
 *
 * @param candidate its name
 * @param family family of the parts
 * @param supplier the supplier
 * @param route the route
 * @param pieces pieces to buy of it
 * @param share share of the family's pieces, with what reserves can bring
 * @param reservedPerWeek pieces a week to reserve
 * @param approval cost of its approval
 * @param ordersFrom first day on which it takes orders when its approval starts on the plan date
 * @param worth what is lost more when it alone is left out, less its money
 * @param worthPerMoney the same for each unit of money for approval and reserve
 * @param startBy last day on which starting its approval still helps; null = not looked for
 */
@TableInfo(name = "portfolio", doc = "Portfolio")
public record ChosenSource(
    @Column(doc = "its name") String candidate,
    @Column(doc = "family of the parts") String family,
    @Column(doc = "the supplier") String supplier,
    @Column(doc = "the route") @Nullable String route,
    @Column(doc = "pieces to buy of it") long pieces,
    @Column(doc = "share of the family's pieces, with what reserves can bring", decimals = 2)
        double share,
    @Column(doc = "pieces a week to reserve") long reservedPerWeek,
    @Column(doc = "cost of its approval") Money approval,
    @Column(doc = "first day on which it takes orders, approval started on the plan date")
        LocalDate ordersFrom,
    @Column(doc = "what is lost more when it alone is left out, less its money") Money worth,
    @Column(doc = "the same for each unit of money for approval and reserve", decimals = 1)
        @Nullable Double worthPerMoney,
    @Column(doc = "last day on which starting its approval still helps, to within four weeks")
        @Nullable LocalDate startBy) {}
