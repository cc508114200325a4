package org.linewright.core.plant.programme;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * One activity starts after another ends.
 *
 * <p>One row of table activity_links.
 *
 * @param from the earlier activity
 * @param to the later activity
 * @param lagDays days between
 */
@TableInfo(name = "activity_links", doc = "One activity starts after another ends.")
public record ActivityLink(
    @Column(
            doc = "the earlier activity",
            key = true,
            required = true,
            refersTo = "activities",
            id = true)
        String from,
    @Column(
            doc = "the later activity",
            key = true,
            required = true,
            refersTo = "activities",
            id = true)
        String to,
    @Column(doc = "days between", fallback = "0") int lagDays) {}
