package org.linewright.core.plant.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Something that changes the rules from a day on: a route closes, an origin is barred, a line
 * stops, a part is waived.
 *
 * <p>One row of table events.
 *
 * @param event name of the event
 * @param from first day; empty = from the first day planned
 * @param to last day; empty = until further notice
 * @param kind {@code route_closed}, {@code supplier_stopped}, {@code origin_barred}, {@code
 *     lead_time_factor}, {@code capacity_factor}, {@code line_stopped}, {@code waiver}, {@code
 *     approval_ended}
 * @param target what it hits: a route, supplier, {@code part_family@country}, line, part or variant
 * @param effect the factor, for the factor kinds
 * @param note source or remark
 */
@TableInfo(
    name = "events",
    doc =
        "Something that changes the rules from a day on: a route closes, an origin is barred, a"
            + " line stops, a part is waived.")
public record Event(
    @Column(doc = "name of the event", key = true, required = true, id = true) String event,
    @Column(doc = "first day; empty = from the first day planned") @Nullable LocalDate from,
    @Column(doc = "last day; empty = until further notice") @Nullable LocalDate to,
    @Column(
            doc =
                "route_closed, supplier_stopped, origin_barred, lead_time_factor, capacity_factor,"
                    + " line_stopped, waiver, approval_ended",
            required = true)
        EventKind kind,
    @Column(
            doc = "what it hits: a route, supplier, part_family@country, line, part or variant",
            required = true,
            id = true)
        String target,
    @Column(doc = "the factor, for the factor kinds") String effect,
    @Column(doc = "source or remark") String note) {}
