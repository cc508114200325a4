package org.linewright.core.kits;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Pieces taken out of kits of one cohort and fitted to kits or cars of another.
 *
 * @param part part
 * @param fromCohort cohort whose kits give
 * @param toCohort cohort whose vehicles are finished
 * @param quantity pieces
 */
@TableInfo(name = "ledger", doc = "Ledger: parts moved between kits")
public record PartMove(
    @Column(doc = "part") String part,
    @Column(doc = "cohort whose kits give") String fromCohort,
    @Column(doc = "cohort whose vehicles are finished") String toCohort,
    @Column(doc = "pieces") long quantity) {}
