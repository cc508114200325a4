package org.linewright.core.plant.risk;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A source of random trouble for the stress test: it works, fails, and comes back.
 *
 * <p>One row of table shocks.
 *
 * @param target what is hit: a supplier, route, country (also of the suppliers' suppliers), part,
 *     {@code part_family@country}, consignment, line or contract
 * @param meanDaysBetween mean days from recovery to the next shock
 * @param meanDaysDown mean days until recovery
 * @param distribution distribution of both times
 * @param effect what stops; empty = transit for a route, the work of a line or contract, else
 *     shipments
 */
@TableInfo(
    name = "shocks",
    doc =
        "A source of random trouble for the stress test: it works, fails, and comes back. A country"
            + " hits all its suppliers and those that buy there at once.")
public record Shock(
    @Column(
            doc =
                "what is hit: supplier, route, country, part, part_family@country, consignment,"
                    + " line or contract",
            key = true,
            required = true,
            id = true)
        String target,
    @Column(doc = "mean days from recovery to the next shock", required = true)
        double meanDaysBetween,
    @Column(doc = "mean days until recovery", required = true) double meanDaysDown,
    @Column(doc = "distribution of both times", fallback = "exponential")
        ShockDistribution distribution,
    @Column(
            doc =
                "what stops; empty = transit for a route, work for a line or contract, else"
                    + " shipments",
            key = true)
        @Nullable ShockEffect effect) {}
