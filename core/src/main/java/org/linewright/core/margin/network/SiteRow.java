package org.linewright.core.margin.network;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A place that fails as a whole.
 *
 * <p>One row of table sites of a network folder.
 *
 * @param site name of the site
 * @param capacity load per unit of time; empty = unlimited
 * @param timeToRecover units of time until it works again
 */
@TableInfo(name = "sites", doc = "A place that fails as a whole and shares a capacity.")
public record SiteRow(
    @Column(doc = "name of the site", key = true, required = true, id = true) String site,
    @Column(doc = "load per unit of time; empty = unlimited") @Nullable Double capacity,
    @Column(doc = "units of time until it works again", required = true) double timeToRecover) {}
