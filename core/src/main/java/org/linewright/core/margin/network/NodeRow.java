package org.linewright.core.margin.network;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A maker of one product.
 *
 * <p>One row of table nodes of a network folder.
 *
 * @param node name of the node
 * @param site its site; empty = it cannot fail
 * @param material what it makes; empty = the node's name
 * @param stock units of the product that lie there
 * @param capacity units per unit of time; empty = unlimited
 * @param load capacity of the site that one unit takes; empty = 1
 * @param demand units per unit of time that customers outside want
 * @param value money lost with each unit of demand that is not met
 */
@TableInfo(name = "nodes", doc = "A maker of one product.")
public record NodeRow(
    @Column(doc = "name of the node", key = true, required = true, id = true) String node,
    @Column(doc = "its site; empty = it cannot fail", id = true) @Nullable String site,
    @Column(doc = "what it makes; empty = the node's name", id = true) @Nullable String material,
    @Column(doc = "units of the product that lie there") @Nullable Double stock,
    @Column(doc = "units per unit of time; empty = unlimited") @Nullable Double capacity,
    @Column(doc = "capacity of the site that one unit takes; empty = 1") @Nullable Double load,
    @Column(doc = "units per unit of time that customers outside want") @Nullable Double demand,
    @Column(doc = "money lost with each unit of demand that is not met") @Nullable Double value) {}
