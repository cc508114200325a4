package org.linewright.core.sourcing.cases;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A part with a far cheap source and a near dear one, one row of table dual of a case. Demand of a
 * period is any whole number of a range, all alike likely.
 *
 * @param name name of the case
 * @param demandLeast smallest demand of a period
 * @param demandMost largest demand of a period
 * @param holding cost of a piece on hand at the end of a period
 * @param shortage cost of a piece that lacks at the end of a period; it is delivered later
 * @param farPrice price of a piece of the far source
 * @param farLead periods until it arrives
 * @param nearPrice price of a piece of the near source, which arrives at once
 */
@TableInfo(name = "dual", doc = "A part with a far cheap source and a near dear one.")
public record DualRow(
    @Column(doc = "name of the case", name = "case", key = true, required = true, id = true)
        String name,
    @Column(doc = "smallest demand of a period", required = true) int demandLeast,
    @Column(doc = "largest demand of a period", required = true) int demandMost,
    @Column(doc = "cost of a piece on hand at the end of a period", required = true) double holding,
    @Column(doc = "cost of a piece that lacks at the end of a period", required = true)
        double shortage,
    @Column(doc = "price of a piece of the far source", required = true) double farPrice,
    @Column(doc = "periods until it arrives", required = true, min = 1) int farLead,
    @Column(doc = "price of a piece of the near source, which arrives at once", required = true)
        double nearPrice) {}
