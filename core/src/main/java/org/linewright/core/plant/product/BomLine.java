package org.linewright.core.plant.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Bill of materials: pieces of a part in one vehicle of a variant.
 *
 * <p>One row of table bom.
 *
 * @param variant the variant
 * @param part the part
 * @param quantity pieces per vehicle
 * @param supply {@code kit} = packed in the kit, {@code loose} = taken from the shelf
 * @param from first day on which the line of the bill holds
 * @param to last day on which the line of the bill holds
 */
@TableInfo(name = "bom", doc = "Bill of materials: pieces of a part in one vehicle of a variant.")
public record BomLine(
    @Column(doc = "the variant", key = true, required = true, refersTo = "variants", id = true)
        String variant,
    @Column(doc = "the part", key = true, required = true, refersTo = "parts", id = true)
        String part,
    @Column(doc = "pieces per vehicle", required = true, min = 1) int quantity,
    @Column(doc = "kit = packed in the kit, loose = taken from the shelf", fallback = "loose")
        SupplyKind supply,
    @Column(doc = "first day on which the line of the bill holds", key = true)
        @Nullable LocalDate from,
    @Column(doc = "last day on which the line of the bill holds") @Nullable LocalDate to) {}
