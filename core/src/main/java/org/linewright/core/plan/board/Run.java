package org.linewright.core.plan.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Vehicles of one variant, for one order, that a plan starts on a line on a day.
 *
 * @param line line
 * @param day day of the start
 * @param variant variant
 * @param order the order; null = for no order alone
 * @param units vehicles
 * @param share what they take of the line's whole day, 0 to 1
 * @param locked vehicles of them that a lock starts
 * @param due due day of the order; null = none
 * @param daysLate days by which the order's last delivery is late; 0 = in time
 */
@TableInfo(name = "runs", doc = "Runs: what is started where and when, for which order")
public record Run(
    @Column(doc = "line") String line,
    @Column(doc = "day of the start") LocalDate day,
    @Column(doc = "variant") String variant,
    @Column(doc = "the order; empty = for no order alone") @Nullable String order,
    @Column(doc = "vehicles") int units,
    @Column(doc = "what they take of the line's whole day, 0 to 1", decimals = 4) double share,
    @Column(doc = "vehicles of them that a lock starts") int locked,
    @Column(doc = "due day of the order; empty = none") @Nullable LocalDate due,
    @Column(doc = "days by which the last delivery of the order is late") int daysLate) {}
