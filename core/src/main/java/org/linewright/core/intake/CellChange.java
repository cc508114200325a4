package org.linewright.core.intake;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A cell that changes, or a row that comes or goes.
 *
 * @param table name of the table
 * @param change whether a row is new, another or gone
 * @param key the row
 * @param column the column; empty = the whole row
 * @param before what stands there; empty = nothing
 * @param after what will stand there; empty = nothing
 */
@TableInfo(name = "changes", doc = "What changes, cell by cell")
public record CellChange(
    @Column(doc = "name of the table") String table,
    @Column(doc = "added, changed or removed") String change,
    @Column(doc = "the row") String key,
    @Column(doc = "the column; empty = the whole row") String column,
    @Column(doc = "what stands there") String before,
    @Column(doc = "what will stand there") String after) {}
