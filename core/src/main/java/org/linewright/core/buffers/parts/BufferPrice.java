package org.linewright.core.buffers.parts;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * What a buffer of so many months of all kits costs, and what the same money does elsewhere.
 *
 * @param months months of kits bought on top of what is there
 * @param cost money
 * @param kitsDays days that the plant lasts with them when every first source stays away; null =
 *     past the horizon
 * @param kitsGate part that runs out first then; null = none within the horizon
 * @param partsDays days that it lasts when the same money buys the parts that run out first
 * @param partsGate part that runs out first then
 */
@TableInfo(name = "curve", doc = "What a buffer costs and how long it lasts")
public record BufferPrice(
    @Column(doc = "months of all kits, bought on top of what is there", decimals = 1) double months,
    @Column(doc = "what they cost") Money cost,
    @Column(
            doc =
                "days that the plant lasts with them when first sources stay away; empty = past the"
                    + " horizon",
            decimals = 1)
        @Nullable Double kitsDays,
    @Column(doc = "part that runs out first then") @Nullable String kitsGate,
    @Column(
            doc = "days that it lasts when the same money buys the parts that run out first",
            decimals = 1)
        @Nullable Double partsDays,
    @Column(doc = "part that runs out first then") @Nullable String partsGate) {}
