package org.linewright.core.sourcing.cases;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * How suppliers fail together and alone, one row of table failures of a case.
 *
 * @param name name of the case
 * @param common chance of an event that stops all of them
 * @param own chance that one of them stops by itself
 * @param loss what it costs when none delivers
 * @param perSupplier what each supplier costs
 * @param most suppliers at most
 */
@TableInfo(name = "failures", doc = "How suppliers fail together and alone.")
public record FailureRow(
    @Column(doc = "name of the case", name = "case", key = true, required = true, id = true)
        String name,
    @Column(doc = "chance of an event that stops all of them", required = true) double common,
    @Column(doc = "chance that one of them stops by itself", required = true) double own,
    @Column(doc = "what it costs when none delivers", required = true) double loss,
    @Column(doc = "what each supplier costs", required = true) double perSupplier,
    @Column(doc = "suppliers at most", fallback = "5", min = 1) int most) {}
