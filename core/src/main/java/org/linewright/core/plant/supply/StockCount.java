package org.linewright.core.plant.supply;

import java.time.LocalDate;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Pieces of a part that were counted at the end of a day's work.
 *
 * <p>One row of table stock_counts.
 *
 * @param day the day
 * @param part the part
 * @param quantity pieces that can be used; those on hold are not among them
 * @param note by whom, where, why they differ
 * @param booked true once a roll has taken the row over
 */
@TableInfo(
    name = "stock_counts",
    doc = "Pieces counted at the end of a day's work; roll puts the shelf right by them.")
public record StockCount(
    @Column(doc = "the day", key = true, required = true) LocalDate day,
    @Column(doc = "the part", key = true, required = true, refersTo = "parts", id = true)
        String part,
    @Column(doc = "pieces that can be used; those on hold are not among them", required = true)
        int quantity,
    @Column(doc = "by whom, where, why they differ") String note,
    @Column(doc = "yes = a roll has taken the row over", fallback = "no") boolean booked) {}
