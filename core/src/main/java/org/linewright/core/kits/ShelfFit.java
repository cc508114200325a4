package org.linewright.core.kits;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Pieces taken from the shelf and fitted where they are missing.
 *
 * @param part part on the shelf
 * @param insteadOf part that is missing; {@code part} itself unless an alternate is fitted
 * @param toCohort cohort whose vehicles are finished
 * @param quantity pieces taken from the shelf
 */
@TableInfo(name = "fits", doc = "Parts fitted from the shelf")
public record ShelfFit(
    @Column(doc = "part on the shelf") String part,
    @Column(doc = "part that is missing; differs for an alternate") String insteadOf,
    @Column(doc = "cohort whose vehicles are finished") String toCohort,
    @Column(doc = "pieces") long quantity) {}
