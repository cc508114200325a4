package org.linewright.core.roll;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * An order before and after the days.
 *
 * @param order the order
 * @param variant the variant
 * @param due its due day; null = as soon as possible
 * @param before vehicles wanted before
 * @param built whole vehicles built for it, or completed
 * @param left vehicles still wanted
 * @param daysOverdue calendar days from the due day to the new plan date; 0 = not overdue, or
 *     nothing left
 */
@TableInfo(name = "orders", doc = "Orders that got vehicles, and the backlog")
public record OrderBalance(
    @Column(doc = "the order") String order,
    @Column(doc = "the variant") String variant,
    @Column(doc = "due day") @Nullable LocalDate due,
    @Column(doc = "vehicles wanted before") int before,
    @Column(doc = "whole vehicles built for it, or completed") int built,
    @Column(doc = "vehicles still wanted") int left,
    @Column(doc = "calendar days from the due day to the new plan date") int daysOverdue) {}
