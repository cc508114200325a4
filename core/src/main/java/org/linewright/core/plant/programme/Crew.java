package org.linewright.core.plant.programme;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * People or equipment shared by activities.
 *
 * <p>One row of table crews.
 *
 * @param crew name of the crew
 * @param capacity activities at one time
 * @param calendar calendar of its working days; empty = every day
 */
@TableInfo(name = "crews", doc = "People or equipment shared by activities.")
public record Crew(
    @Column(doc = "name of the crew", key = true, required = true, id = true) String crew,
    @Column(doc = "activities at one time", required = true) int capacity,
    @Column(
            doc = "calendar of its working days; empty = every day",
            refersTo = "calendars",
            id = true)
        @Nullable String calendar) {}
