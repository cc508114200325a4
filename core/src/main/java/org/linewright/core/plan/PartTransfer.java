package org.linewright.core.plan;

import java.time.LocalDate;

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
public record PartTransfer(
    LocalDate day, String part, String fromCohort, String toCohort, int quantity) {}
