package org.linewright.core.plant.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Points under the localization rules that a variant gets beyond its own.
 *
 * <p>One row of table localization.
 *
 * @param variant the variant
 * @param item for what, such as seats
 * @param from first day on which a vehicle that is started gets them; null = always
 * @param points how many for each vehicle
 */
@TableInfo(
    name = "localization",
    doc = "Points under the localization rules that a variant gets beyond its own.")
public record Localization(
    @Column(doc = "the variant", key = true, required = true, refersTo = "variants", id = true)
        String variant,
    @Column(doc = "for what, such as seats", key = true, required = true, id = true) String item,
    @Column(
            doc = "first day on which a vehicle that is started gets them; empty = always",
            key = true)
        @Nullable LocalDate from,
    @Column(doc = "how many for each vehicle", required = true) double points) {}
