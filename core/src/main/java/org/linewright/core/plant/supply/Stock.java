package org.linewright.core.plant.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Parts on the shelf.
 *
 * <p>One row of table stock.
 *
 * @param part the part
 * @param quantity pieces
 * @param status {@code on_hand}, {@code in_transit}, {@code uncleared} or {@code on_hold}
 * @param available first day on which the pieces can be used; empty = now
 */
@TableInfo(name = "stock", doc = "Parts on the shelf.")
public record Stock(
    @Column(doc = "the part", key = true, required = true, refersTo = "parts", id = true)
        String part,
    @Column(doc = "pieces", required = true) int quantity,
    @Column(doc = "on_hand, in_transit, uncleared or on_hold", key = true, fallback = "on_hand")
        StockStatus status,
    @Column(doc = "first day on which the pieces can be used; empty = now", key = true)
        @Nullable LocalDate available) {}
