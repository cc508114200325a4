package org.linewright.core.sourcing.chain;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A site of the chain, one row of table sites of a case.
 *
 * @param site which of the three
 * @param capacityPerWeek pieces that it handles a week
 * @param stockCapacity pieces of each kind on hand at the end of a week at most; 0 at the supplier
 */
@TableInfo(name = "sites", doc = "A site of the chain.")
public record SiteRow(
    @Column(doc = "supplier, plant or center", key = true, required = true) Site site,
    @Column(doc = "pieces that it handles a week", required = true) int capacityPerWeek,
    @Column(doc = "pieces of each kind on hand at the end of a week at most", required = true)
        int stockCapacity) {}
