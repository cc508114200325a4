package org.linewright.core.plant.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * A buildable specification: the thing an order asks for and a kit is packed for.
 *
 * <p>One row of table variants.
 *
 * @param variant name of the variant
 * @param name what people call it
 * @param brand brand owner
 * @param family family for changeovers and for transfers within a family
 * @param mode {@code SKD}, {@code CKD} or {@code full}
 * @param value value of one released vehicle, plant currency
 * @param approvalUntil last day on which it may be built under its type approval
 * @param baseVariant made from a finished vehicle of this variant (second stage)
 * @param secondStageDays working days of the second stage
 * @param localizationPoints points under the localization rules
 */
@TableInfo(
    name = "variants",
    doc = "A buildable specification: the thing an order asks for and a kit is packed for.")
public record Variant(
    @Column(doc = "name of the variant", key = true, required = true, id = true) String variant,
    @Column(doc = "what people call it") String name,
    @Column(doc = "brand owner", id = true) @Nullable String brand,
    @Column(doc = "family for changeovers and for transfers within a family", id = true)
        @Nullable String family,
    @Column(doc = "SKD, CKD or full") @Nullable BuildMode mode,
    @Column(doc = "value of one released vehicle, plant currency", required = true) Money value,
    @Column(doc = "last day on which it may be built under its type approval")
        @Nullable LocalDate approvalUntil,
    @Column(
            doc = "made from a finished vehicle of this variant (second stage)",
            refersTo = "variants",
            id = true)
        @Nullable String baseVariant,
    @Column(doc = "working days of the second stage") @Nullable Integer secondStageDays,
    @Column(doc = "points under the localization rules") @Nullable Double localizationPoints) {}
