package org.linewright.answers.sheet;

import java.time.LocalDate;
import java.util.List;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A car of a line's day.
 *
 * @param day the day
 * @param line the line
 * @param slot place in the sequence, 1 = first
 * @param vehicle number of the vehicle
 * @param variant the variant
 * @param color its color; empty when it is not painted here
 * @param lot kit lot, COHORT/NUMBER, counted from the first that the day opens; empty = none
 * @param options its options
 */
@TableInfo(name = "sequence", doc = "Sequence")
public record SheetCar(
    @Column(doc = "the day") LocalDate day,
    @Column(doc = "the line") String line,
    @Column(doc = "place in the sequence, 1 = first") int slot,
    @Column(doc = "number of the vehicle") String vehicle,
    @Column(doc = "variant") String variant,
    @Column(doc = "color; empty = not painted here") String color,
    @Column(doc = "kit lot, `COHORT/NUMBER`, counted from the first that the day opens") String lot,
    @Column(doc = "options") List<String> options) {}
