package org.linewright.core.sourcing.cases;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * What share a source is to get, one row of table shares of a case.
 *
 * @param name name of the case
 * @param source the source
 * @param share its share of the whole
 * @param orderMultiple orders are multiples of this
 * @param rule how a period's demand is dealt
 */
@TableInfo(name = "shares", doc = "What share a source is to get.")
public record ShareRow(
    @Column(doc = "name of the case", name = "case", key = true, required = true, id = true)
        String name,
    @Column(doc = "the source", key = true, required = true, id = true) String source,
    @Column(doc = "its share of the whole", required = true) double share,
    @Column(doc = "orders are multiples of this", fallback = "1", min = 1) int orderMultiple,
    @Column(doc = "how demand is dealt; the same for all of a case", fallback = "split")
        DealRule rule) {}
