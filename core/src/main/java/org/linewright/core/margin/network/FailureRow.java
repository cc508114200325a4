package org.linewright.core.margin.network;

import java.util.List;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Sites that fail together, for one cause.
 *
 * <p>One row of table failures of a network folder.
 *
 * @param failure name of the failure
 * @param sites the sites, separated by {@code ;}
 * @param timeToRecover units of time until all of them work again
 */
@TableInfo(name = "failures", doc = "Sites that fail together, for one cause.")
public record FailureRow(
    @Column(doc = "name of the failure", key = true, required = true, id = true) String failure,
    @Column(doc = "the sites, separated by ;", required = true, id = true) List<String> sites,
    @Column(doc = "units of time until all of them work again", required = true)
        double timeToRecover) {
  public FailureRow {
    sites = List.copyOf(sites);
  }
}
