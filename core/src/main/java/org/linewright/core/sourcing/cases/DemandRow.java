package org.linewright.core.sourcing.cases;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * What is wanted in a period, one row of table demands of a case.
 *
 * @param name name of the case
 * @param period number of the period; they come in the order of the rows
 * @param quantity pieces
 */
@TableInfo(name = "demands", doc = "What is wanted in a period.")
public record DemandRow(
    @Column(doc = "name of the case", name = "case", key = true, required = true, id = true)
        String name,
    @Column(
            doc = "number of the period; they come in the order of the rows",
            key = true,
            required = true)
        int period,
    @Column(doc = "pieces", required = true) int quantity) {}
