package org.linewright.core.margin.network;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A node feeds another.
 *
 * <p>One row of table arcs of a network folder.
 *
 * @param from the node that gives
 * @param to the node that takes
 * @param use units of the giver's product in one unit of the taker's; empty = 1
 */
@TableInfo(name = "arcs", doc = "A node feeds another.")
public record ArcRow(
    @Column(doc = "the node that gives", key = true, required = true, id = true) String from,
    @Column(doc = "the node that takes", key = true, required = true, id = true) String to,
    @Column(doc = "units of the giver's product in one unit of the taker's; empty = 1")
        @Nullable Double use) {}
