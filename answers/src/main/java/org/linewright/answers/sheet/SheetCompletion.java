package org.linewright.answers.sheet;

import java.time.LocalDate;
import java.util.List;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Incomplete vehicles of the yard that are completed on a day.
 *
 * @param day the day
 * @param variant the variant
 * @param cohort the cohort that they were built from
 * @param units vehicles
 * @param parts the parts that are fitted
 */
@TableInfo(name = "completions", doc = "To be completed on the yard")
public record SheetCompletion(
    @Column(doc = "the day") LocalDate day,
    @Column(doc = "variant") String variant,
    @Column(doc = "cohort from which they were built") String cohort,
    @Column(doc = "vehicles") int units,
    @Column(doc = "parts that are fitted") List<String> parts) {}
