package org.linewright.core.receive;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Pieces that lie on the shelf now.
 *
 * @param part the part
 * @param quantity pieces that can be used
 */
@TableInfo(name = "stock_list", doc = "Pieces that lie on the shelf now.")
public record ShelfCount(
    @Column(doc = "the part", key = true, required = true, id = true) String part,
    @Column(doc = "pieces that can be used", required = true) int quantity) {}
