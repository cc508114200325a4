package org.linewright.core.sourcing.cases;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A supplier that delivers all that was ordered or nothing, one row of table offers of a case.
 *
 * @param name name of the case
 * @param supplier the supplier
 * @param price price of a piece that is delivered
 * @param reliability chance that it delivers
 */
@TableInfo(name = "offers", doc = "A supplier that delivers all that was ordered or nothing.")
public record OfferRow(
    @Column(doc = "name of the case", name = "case", key = true, required = true, id = true)
        String name,
    @Column(doc = "the supplier", key = true, required = true, id = true) String supplier,
    @Column(doc = "price of a piece that is delivered", required = true) double price,
    @Column(doc = "chance that it delivers", required = true) double reliability) {}
