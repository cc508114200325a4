package org.linewright.core.plan;

import java.time.LocalDate;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Pieces taken from kits of one cohort to finish kits of another: the ledger of who gave and who
 * owes.
 *
 * @param day day of the transfer
 * @param part part
 * @param fromCohort cohort whose kits give
 * @param toCohort cohort whose kits get, and owe
 * @param quantity pieces
 */
@TableInfo(name = "transfers", doc = "Parts moved between kits")
public record PartTransfer(
    @Column(doc = "day of the move: the plan date") LocalDate day,
    @Column(doc = "part") String part,
    @Column(doc = "cohort whose kits give") String fromCohort,
    @Column(doc = "cohort whose kits get, and owe") String toCohort,
    @Column(doc = "pieces") int quantity) {}
