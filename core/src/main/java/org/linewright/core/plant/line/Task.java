package org.linewright.core.plant.line;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Assembly work on a vehicle.
 *
 * <p>One row of table tasks.
 *
 * @param variant the variant
 * @param task name of the task
 * @param seconds work content, seconds
 * @param zone zone where it must be done
 */
@TableInfo(name = "tasks", doc = "Assembly work on a vehicle.")
public record Task(
    @Column(doc = "the variant", key = true, required = true, refersTo = "variants", id = true)
        String variant,
    @Column(doc = "name of the task", key = true, required = true, id = true) String task,
    @Column(doc = "work content, seconds", required = true) double seconds,
    @Column(doc = "zone where it must be done", id = true) @Nullable String zone) {}
