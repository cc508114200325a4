package org.linewright.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.buffers.BufferTables;
import org.linewright.core.buffers.SupplyTree;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueLog;

/** A network of stages that can hold stock: a folder with {@code stages.csv}, {@code arcs.csv}. */
public final class BufferFolder {

  private BufferFolder() {}

  /**
   * What came of reading a folder.
   *
   * @param tree the network; empty as soon as one issue rejects something
   * @param issues everything found
   */
  public record Reading(Optional<SupplyTree> tree, List<InputIssue> issues) {
    public Reading {
      issues = List.copyOf(issues);
    }
  }

  /**
   * Reads the network of a folder. One stage alone needs no arcs.
   *
   * @throws IOException when the disk fails; a missing or broken file is an issue instead
   */
  public static Reading read(Path folder) throws IOException {
    IssueLog log = new IssueLog();
    BufferTables tables =
        new BufferTables(
            NetworkFolder.table(folder, BufferTables.STAGES, true, log),
            NetworkFolder.table(folder, BufferTables.ARCS, false, log));
    List<InputIssue> issues = new ArrayList<>(log.list());
    if (issues.stream().anyMatch(InputIssue::isRejected)) {
      return new Reading(Optional.empty(), issues);
    }
    Optional<SupplyTree> tree = tables.tree(issues);
    return new Reading(tree, issues);
  }
}
