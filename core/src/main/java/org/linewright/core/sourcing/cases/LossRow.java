package org.linewright.core.sourcing.cases;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A loss that may come, one row of table losses of a case; what is left of 1 is no loss.
 *
 * @param name name of the case
 * @param loss what is lost
 * @param probability with which chance
 */
@TableInfo(name = "losses", doc = "A loss that may come; what is left of 1 is no loss.")
public record LossRow(
    @Column(doc = "name of the case", name = "case", key = true, required = true, id = true)
        String name,
    @Column(doc = "what is lost", key = true, required = true) double loss,
    @Column(doc = "with which chance", required = true) double probability) {}
