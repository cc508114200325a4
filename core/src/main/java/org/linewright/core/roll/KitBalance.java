package org.linewright.core.roll;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Kits of a cohort, incomplete vehicles among them: {@code before − built − completed = after}.
 *
 * @param cohort the cohort
 * @param variant the variant
 * @param before kits before
 * @param built kits that became whole vehicles on a line
 * @param completed kits that became whole vehicles on the yard
 * @param after kits after
 * @param onYard of these, incomplete vehicles on the yard
 */
@TableInfo(name = "kits", doc = "Kits: before − built − completed = after")
public record KitBalance(
    @Column(doc = "the cohort") String cohort,
    @Column(doc = "the variant") String variant,
    @Column(doc = "kits before") int before,
    @Column(doc = "kits that became whole vehicles on a line") int built,
    @Column(doc = "kits that became whole vehicles on the yard") int completed,
    @Column(doc = "kits after") int after,
    @Column(doc = "of these, incomplete vehicles on the yard") int onYard) {}
