package org.linewright.core.sourcing.cases;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * What a choice uses of a limit, one row of table uses of a case.
 *
 * @param limit the limit
 * @param choice the choice
 * @param perUnit what one unit of it uses
 */
@TableInfo(name = "uses", doc = "What a choice uses of a limit.")
public record TermRow(
    @Column(doc = "the limit", key = true, required = true, id = true) String limit,
    @Column(doc = "the choice", key = true, required = true, id = true) String choice,
    @Column(doc = "what one unit of it uses", required = true) double perUnit) {}
