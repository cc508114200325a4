package org.linewright.core.plant;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A source of random trouble for the stress test.
 *
 * <p>One row of table shocks.
 *
 * @param target what is hit
 * @param meanDaysBetween mean days from recovery to the next shock
 * @param meanDaysDown mean days until recovery
 * @param distribution distribution of the times
 * @param effect what stops: orders, shipments, transit or receipts
 */
@TableInfo(name = "shocks", doc = "A source of random trouble for the stress test.")
public record Shock(
    @Column(doc = "what is hit", key = true, required = true, id = true) String target,
    @Column(doc = "mean days from recovery to the next shock", required = true)
        double meanDaysBetween,
    @Column(doc = "mean days until recovery", required = true) double meanDaysDown,
    @Column(doc = "distribution of the times") String distribution,
    @Column(doc = "what stops: orders, shipments, transit or receipts") String effect) {}
