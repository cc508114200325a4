package org.linewright.core.plant.line;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A work place on a line.
 *
 * <p>One row of table stations.
 *
 * @param line the line
 * @param station name of the station
 * @param zone zone
 */
@TableInfo(name = "stations", doc = "A work place on a line.")
public record Station(
    @Column(doc = "the line", key = true, required = true, refersTo = "lines", id = true)
        String line,
    @Column(doc = "name of the station", key = true, required = true, id = true) String station,
    @Column(doc = "zone", id = true) @Nullable String zone) {}
