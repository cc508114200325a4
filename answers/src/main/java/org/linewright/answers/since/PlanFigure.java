package org.linewright.answers.since;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A figure of the plan, before and now.
 *
 * @param figure which
 * @param asPublished had all gone as published
 * @param now as it is
 */
@TableInfo(name = "figures", doc = "The plan in a few figures")
record PlanFigure(
    @Column(doc = "which figure") String figure,
    @Column(doc = "had all gone as published") String asPublished,
    @Column(doc = "as it is") String now) {}
