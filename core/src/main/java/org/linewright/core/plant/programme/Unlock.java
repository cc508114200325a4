package org.linewright.core.plant.programme;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * What the opening of a facility adds to the plant.
 *
 * <p>One row of table unlocks.
 *
 * @param facility the facility
 * @param table table of the added row
 * @param row the row, {@code column=value; column=value}
 */
@TableInfo(name = "unlocks", doc = "What the opening of a facility adds to the plant.")
public record Unlock(
    @Column(doc = "the facility", key = true, required = true, refersTo = "facilities", id = true)
        String facility,
    @Column(doc = "table of the added row", key = true, required = true, id = true) String table,
    @Column(doc = "the row, column=value; column=value", key = true, required = true) String row) {}
