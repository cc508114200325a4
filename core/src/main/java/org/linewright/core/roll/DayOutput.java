package org.linewright.core.roll;

import java.time.LocalDate;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * What was planned and built of a variant on a line and day.
 *
 * @param day the day
 * @param line the line
 * @param variant the variant
 * @param planned vehicles that the plan starts; 0 when there is no plan
 * @param built vehicles built, incomplete ones among them
 * @param missed vehicles planned and not built
 * @param cause why some were missed; empty when none was
 * @param said true when people gave the cause, false when it is proposed
 */
@TableInfo(name = "starts", doc = "Planned and built, by day, line and variant")
public record DayOutput(
    @Column(doc = "the day") LocalDate day,
    @Column(doc = "the line") String line,
    @Column(doc = "the variant") String variant,
    @Column(doc = "vehicles that the plan starts") int planned,
    @Column(doc = "vehicles built, incomplete ones among them") int built,
    @Column(doc = "vehicles planned and not built") int missed,
    @Column(doc = "why some were missed") String cause,
    @Column(doc = "yes = people gave the cause, no = it is proposed") boolean said) {}
