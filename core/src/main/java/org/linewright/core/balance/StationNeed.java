package org.linewright.core.balance;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Why some tasks need so many stations.
 *
 * @param zone zone of the tasks; empty = all tasks together
 * @param variant whose tasks they are
 * @param tasks how many there are
 * @param seconds of their work
 * @param stations they need at least
 * @param available stations that may do them
 * @param rule the bound that says so: LM1 = work over takt, LM2, LM3, u(k), f(λ) = tasks that do
 *     not fit together, LM4 = tasks that follow each other
 */
@TableInfo(name = "needs", doc = "Stations needed at least")
public record StationNeed(
    @Column(doc = "zone of the tasks, or `all`") String zone,
    @Column(doc = "whose tasks they are") String variant,
    @Column(doc = "how many there are") int tasks,
    @Column(doc = "their work") double seconds,
    @Column(doc = "stations that they need at least") int stations,
    @Column(doc = "stations that may do them") int available,
    @Column(
            doc =
                "the bound that says so: LM1 = work over takt; LM2, LM3, u(k), f(λ) = tasks that do"
                    + " not fit together; LM4 = tasks that follow each other")
        String rule) {}
