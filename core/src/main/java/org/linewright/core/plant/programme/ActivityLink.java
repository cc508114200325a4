package org.linewright.core.plant.programme;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * One activity comes after another.
 *
 * <p>One row of table activity_links.
 *
 * @param from the earlier activity
 * @param to the later activity
 * @param lagDays calendar days between; negative = they overlap by so many
 * @param kind what is tied: the end or the start of the earlier one to the start or the end of the
 *     later one
 */
@TableInfo(name = "activity_links", doc = "One activity comes after another.")
public record ActivityLink(
    @Column(
            doc = "the earlier activity",
            key = true,
            required = true,
            refersTo = "activities",
            id = true)
        String from,
    @Column(
            doc = "the later activity",
            key = true,
            required = true,
            refersTo = "activities",
            id = true)
        String to,
    @Column(
            doc = "calendar days between; negative = they overlap by so many",
            fallback = "0",
            min = -3660)
        int lagDays,
    @Column(
            doc =
                "finish_start, start_start, finish_finish or start_finish: the end or the start of"
                    + " the earlier one is tied to the start or the end of the later one",
            key = true,
            fallback = "finish_start")
        LinkKind kind) {}
