package org.linewright.core.sourcing.cases;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * How much there is of a limit in an outcome, one row of table outcomes of a case. All outcomes of
 * a case weigh alike.
 *
 * @param name name of the case
 * @param outcome name of the outcome
 * @param limit the limit
 * @param atMost how much there is
 */
@TableInfo(name = "outcomes", doc = "How much there is of a limit in an outcome.")
public record OutcomeRow(
    @Column(doc = "name of the case", name = "case", key = true, required = true, id = true)
        String name,
    @Column(doc = "name of the outcome", key = true, required = true, id = true) String outcome,
    @Column(doc = "the limit", key = true, required = true, id = true) String limit,
    @Column(doc = "how much there is", required = true) double atMost) {}
