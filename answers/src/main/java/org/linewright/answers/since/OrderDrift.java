package org.linewright.answers.since;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * An order that fares otherwise than it would, had all gone as published.
 *
 * @param order the order
 * @param variant its variant
 * @param left vehicles that it still wants
 * @param due its due day; null = as soon as possible
 * @param troubleBefore vehicles late or unmet, had all gone as published
 * @param trouble vehicles late or unmet now
 * @param lastBefore last delivery, had all gone as published; null = none
 * @param last last delivery now; null = none
 * @param reason why some are late or unmet now
 */
@TableInfo(name = "orders", doc = "Orders that fare otherwise than published")
record OrderDrift(
    @Column(doc = "the order") String order,
    @Column(doc = "its variant") String variant,
    @Column(doc = "vehicles that it still wants") int left,
    @Column(doc = "its due day; empty = as soon as possible") @Nullable LocalDate due,
    @Column(doc = "vehicles late or unmet, had all gone as published") int troubleBefore,
    @Column(doc = "vehicles late or unmet now") int trouble,
    @Column(doc = "last delivery, had all gone as published") @Nullable LocalDate lastBefore,
    @Column(doc = "last delivery now") @Nullable LocalDate last,
    @Column(doc = "why some are late or unmet now") String reason) {}
