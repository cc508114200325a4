package org.linewright.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.margin.network.NetworkTables;
import org.linewright.core.margin.network.SupplyNetwork;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueLog;

/**
 * A supply network as a folder of CSV tables: {@code sites.csv}, {@code nodes.csv}, {@code
 * arcs.csv} and, where sites fail together, {@code failures.csv}.
 */
public final class NetworkFolder {

  private NetworkFolder() {}

  /**
   * What came of reading a network folder.
   *
   * @param network the network; empty as soon as one issue rejects something
   * @param issues everything found
   */
  public record Reading(Optional<SupplyNetwork> network, List<InputIssue> issues) {
    public Reading {
      issues = List.copyOf(issues);
    }
  }

  /**
   * Reads the network of a folder.
   *
   * @throws IOException when the disk fails; a missing or broken file is an issue instead
   */
  public static Reading read(Path folder) throws IOException {
    IssueLog log = new IssueLog();
    NetworkTables tables =
        new NetworkTables(
            TableFile.read(folder, NetworkTables.SITES, true, log),
            TableFile.read(folder, NetworkTables.NODES, true, log),
            TableFile.read(folder, NetworkTables.ARCS, true, log),
            TableFile.read(folder, NetworkTables.FAILURES, false, log));
    List<InputIssue> issues = new ArrayList<>(log.list());
    if (issues.stream().anyMatch(InputIssue::isRejected)) {
      return new Reading(Optional.empty(), issues);
    }
    Optional<SupplyNetwork> network = tables.network(issues);
    return new Reading(network, issues);
  }
}
