package org.linewright.core.scorecard;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * How a supplier or a route delivers. Shares are percent; null = no data, never 100.
 *
 * @param kind supplier or route
 * @param name which one
 * @param lines lines that count: due, or received, and not cancelled before their due day
 * @param pieces pieces on time: of those ordered with these lines, more than ordered counts as
 *     ordered
 * @param linesInFull lines of which all pieces came on time
 * @param ordersInFull orders of which all these lines did
 * @param earlyPieces pieces received before the window
 * @param latePieces pieces received after it
 * @param missing pieces due that have not come
 * @param leadDays mean days from the approval of the order to the receipt
 * @param leadSd their standard deviation
 * @param claimsPpm pieces claimed of a million received
 * @param months months with lines that count
 * @param score weighed quality and delivery, 0 to 100
 * @param standing preferred, acceptable, developmental, too little data, no data
 */
@TableInfo(name = "scores", doc = "Suppliers and routes")
public record DeliveryScore(
    @Column(doc = "supplier or route") String kind,
    @Column(doc = "which one") String name,
    @Column(doc = "lines that count: due or received, not cancelled before their due day")
        long lines,
    @Column(
            doc =
                "percent of the ordered pieces that came on time; more than ordered counts as"
                    + " ordered; empty = no data",
            decimals = 1)
        @Nullable Double pieces,
    @Column(doc = "percent of the lines of which all pieces came on time", decimals = 1)
        @Nullable Double linesInFull,
    @Column(doc = "percent of the orders of which all lines did", decimals = 1)
        @Nullable Double ordersInFull,
    @Column(doc = "pieces received before the window") long earlyPieces,
    @Column(doc = "pieces received after it") long latePieces,
    @Column(doc = "pieces due that have not come") long missing,
    @Column(doc = "mean days from the approval of the order to the receipt", decimals = 1)
        @Nullable Double leadDays,
    @Column(doc = "their standard deviation", decimals = 1) @Nullable Double leadSd,
    @Column(doc = "pieces claimed of a million received", decimals = 0) @Nullable Double claimsPpm,
    @Column(doc = "months with lines that count") int months,
    @Column(doc = "weighed quality and delivery, 0 to 100", decimals = 1) @Nullable Double score,
    @Column(
            doc =
                "preferred, acceptable, developmental; too little data (under two months); no data")
        String standing) {}
