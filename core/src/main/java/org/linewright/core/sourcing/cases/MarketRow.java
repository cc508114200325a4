package org.linewright.core.sourcing.cases;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * What is wanted in one season, and what a reserve costs, one row of table market of a case.
 *
 * @param name name of the case
 * @param mean mean of the demand
 * @param sd its standard deviation; demand is normal
 * @param holding cost of a piece too many
 * @param spotMean mean of the spot price at which what lacks is bought
 * @param spotSd its standard deviation
 * @param reservePrice paid for the right to one piece of emergency capacity
 * @param usePrice paid for a piece of it that is taken; the spot is taken where it is cheaper
 */
@TableInfo(name = "market", doc = "What is wanted in one season, and what a reserve costs.")
public record MarketRow(
    @Column(doc = "name of the case", name = "case", key = true, required = true, id = true)
        String name,
    @Column(doc = "mean of the demand", required = true) double mean,
    @Column(doc = "its standard deviation; demand is normal", required = true) double sd,
    @Column(doc = "cost of a piece too many", required = true) double holding,
    @Column(doc = "mean of the spot price at which what lacks is bought", required = true)
        double spotMean,
    @Column(doc = "its standard deviation", required = true) double spotSd,
    @Column(doc = "paid for the right to one piece of emergency capacity", required = true)
        double reservePrice,
    @Column(doc = "paid for a piece of it that is taken", required = true) double usePrice) {}
