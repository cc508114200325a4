package org.linewright.core.plant.line;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * One task is done before another.
 *
 * <p>One row of table task_links.
 *
 * @param variant the variant
 * @param from the earlier task
 * @param to the later task
 */
@TableInfo(name = "task_links", doc = "One task is done before another.")
public record TaskLink(
    @Column(doc = "the variant", key = true, required = true, refersTo = "variants", id = true)
        String variant,
    @Column(doc = "the earlier task", key = true, required = true, id = true) String from,
    @Column(doc = "the later task", key = true, required = true, id = true) String to) {}
