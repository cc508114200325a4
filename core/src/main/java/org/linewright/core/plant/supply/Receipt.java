package org.linewright.core.plant.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * What came of a line of an order placed with a supplier: a row for each receipt, or one row
 * without a receipt. Rows with the same order, part and supplier are one line.
 *
 * <p>One row of table receipts.
 *
 * @param receipt number of the receipt, or of the line where nothing has come
 * @param order number of the order
 * @param part the part
 * @param supplier the supplier
 * @param route the route
 * @param approved day on which the order was approved; lead times count from it
 * @param requested day for which it was wanted
 * @param promised day that the supplier confirmed
 * @param orderedQuantity pieces ordered with the line
 * @param received day of the receipt; null = nothing has come
 * @param quantity pieces received
 * @param cancelled day on which the line was cancelled
 * @param claim code of a claim; null = none
 * @param claimQuantity pieces that the claim is about
 */
@TableInfo(name = "receipts", doc = "What came of a line of an order placed with a supplier.")
public record Receipt(
    @Column(
            doc = "number of the receipt, or of the line where nothing has come",
            key = true,
            required = true,
            id = true)
        String receipt,
    @Column(doc = "number of the order", required = true, id = true) String order,
    @Column(doc = "the part", required = true, id = true) String part,
    @Column(doc = "the supplier", required = true, id = true) String supplier,
    @Column(doc = "the route", id = true) @Nullable String route,
    @Column(doc = "day on which the order was approved; lead times count from it")
        @Nullable LocalDate approved,
    @Column(doc = "day for which it was wanted") @Nullable LocalDate requested,
    @Column(doc = "day that the supplier confirmed") @Nullable LocalDate promised,
    @Column(doc = "pieces ordered with the line", required = true, min = 1) int orderedQuantity,
    @Column(doc = "day of the receipt; empty = nothing has come") @Nullable LocalDate received,
    @Column(doc = "pieces received", min = 1) @Nullable Integer quantity,
    @Column(doc = "day on which the line was cancelled") @Nullable LocalDate cancelled,
    @Column(doc = "code of a claim; empty = none", id = true) @Nullable String claim,
    @Column(doc = "pieces that the claim is about", min = 1) @Nullable Integer claimQuantity) {}
