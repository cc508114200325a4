package org.linewright.core.scorecard;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * How a supplier or a route delivered what was due in a month.
 *
 * @param kind supplier or route
 * @param name which one
 * @param month year and month of the due days
 * @param lines lines that count
 * @param pieces percent of the ordered pieces that came on time
 * @param linesInFull percent of the lines of which all pieces did
 */
@TableInfo(name = "months", doc = "By month of the due day")
public record MonthScore(
    @Column(doc = "supplier or route") String kind,
    @Column(doc = "which one") String name,
    @Column(doc = "year and month of the due days") String month,
    @Column(doc = "lines that count") long lines,
    @Column(doc = "percent of the ordered pieces that came on time", decimals = 1) double pieces,
    @Column(doc = "percent of the lines of which all pieces did", decimals = 1)
        double linesInFull) {}
