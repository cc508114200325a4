package org.linewright.core.plant.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * When an activity was to be done by a schedule that was kept under a name. Activities that were
 * taken out since may stay.
 *
 * <p>One row of table baselines.
 *
 * @param baseline name of the schedule
 * @param activity the activity
 * @param start its first day
 * @param end its last day of work
 * @param cost its cost; null = what it costs now
 */
@TableInfo(
    name = "baselines",
    doc = "When an activity was to be done by a schedule that was kept under a name.")
public record Baseline(
    @Column(doc = "name of the schedule", key = true, required = true, id = true) String baseline,
    @Column(
            doc = "the activity; one that was taken out since may stay",
            key = true,
            required = true,
            id = true)
        String activity,
    @Column(doc = "its first day", required = true) LocalDate start,
    @Column(doc = "its last day of work", required = true) LocalDate end,
    @Column(doc = "its cost; empty = what it costs now") @Nullable Money cost) {}
