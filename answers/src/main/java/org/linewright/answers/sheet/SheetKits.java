package org.linewright.answers.sheet;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Kits that a line's day takes.
 *
 * @param day the day
 * @param line the line
 * @param variant the variant
 * @param cohort the cohort of the kits
 * @param consignment the consignment that they came with; null = not known
 * @param kits kits taken
 * @param lots lots opened; null = they are not in lots
 * @param lotSize kits of a lot; null = they are not in lots
 * @param complete false when the vehicles are built without the parts that the kits lack
 * @param lacks parts that each kit lacks
 */
@TableInfo(name = "kits", doc = "Kits")
public record SheetKits(
    @Column(doc = "the day") LocalDate day,
    @Column(doc = "the line") String line,
    @Column(doc = "variant") String variant,
    @Column(doc = "cohort of the kits") String cohort,
    @Column(doc = "consignment that they came with") @Nullable String consignment,
    @Column(doc = "kits taken") int kits,
    @Column(doc = "lots opened; empty = not in lots") @Nullable Integer lots,
    @Column(doc = "kits of a lot") @Nullable Integer lotSize,
    @Column(doc = "`no` = built without the parts that the kits lack") boolean complete,
    @Column(doc = "parts that each kit lacks") List<String> lacks) {}
