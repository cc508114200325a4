package org.linewright.answers.intake;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Rows of a file that did not become rows of a table.
 *
 * @param file the file
 * @param table the table
 * @param why the filter that left them out
 * @param rows how many
 */
@TableInfo(name = "dropped", doc = "Rows left out")
record DroppedRows(
    @Column(doc = "the file") String file,
    @Column(doc = "the table") String table,
    @Column(doc = "why they were left out") String why,
    @Column(doc = "how many") int rows) {}
