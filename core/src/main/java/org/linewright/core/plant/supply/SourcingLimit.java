package org.linewright.core.plant.supply;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * How much may be bought of what stops together.
 *
 * <p>One row of table sourcing_limits.
 *
 * @param kind what the candidates have in common
 * @param name which of these; null = each
 * @param largestShare share of a family's pieces, bought or reserved, that may be theirs together
 */
@TableInfo(name = "sourcing_limits", doc = "How much may be bought of what stops together.")
public record SourcingLimit(
    @Column(doc = "country, tier2_country, route, regime or supplier", key = true, required = true)
        CommonCause kind,
    @Column(doc = "which of these; empty = each", key = true, id = true) @Nullable String name,
    @Column(
            doc = "share of a family's pieces, bought or reserved, that may be theirs together",
            required = true)
        double largestShare) {}
