package org.linewright.server.http;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of a table.
 *
 * @param table its name
 * @param columns names of the columns
 * @param items rows of the page, each a list of cells in the order of the columns
 * @param next cursor of the page after it; null = there is none
 * @param total rows of the table after filtering
 * @param revision of the scenario that the rows were read from: who changes one of them sends it as
 *     If-Match; null = the table is not that of a scenario
 */
public record TablePage(
    String table,
    List<String> columns,
    List<List<@Nullable Object>> items,
    Optional<String> next,
    int total,
    Optional<Long> revision) {}
