package org.linewright.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.linewright.core.margin.network.NetworkTables;
import org.linewright.core.margin.network.SupplyNetwork;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;
import org.linewright.files.text.CsvRows;
import org.linewright.files.text.TableReader;
import org.linewright.files.text.Utf8;

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
            table(folder, NetworkTables.SITES, true, log),
            table(folder, NetworkTables.NODES, true, log),
            table(folder, NetworkTables.ARCS, true, log),
            table(folder, NetworkTables.FAILURES, false, log));
    List<InputIssue> issues = new ArrayList<>(log.list());
    if (issues.stream().anyMatch(InputIssue::isRejected)) {
      return new Reading(Optional.empty(), issues);
    }
    Optional<SupplyNetwork> network = tables.network(issues);
    return new Reading(network, issues);
  }

  /** One table of a network folder; what is wrong with the file goes to the log. */
  static <T extends Record> Table<T> table(
      Path folder, TableSpec<T> spec, boolean needed, IssueLog log) throws IOException {
    Path file = folder.resolve(spec.fileName());
    if (!Files.isRegularFile(file)) {
      if (needed) {
        log.add(
            issue(IssueCode.MISSING_FILE, spec, 0, "is missing", "add the table: " + spec.doc()));
      }
      return Table.absent(spec);
    }
    OptionalInt bad = Utf8.findBadLine(file);
    if (bad.isPresent()) {
      log.add(
          issue(
              IssueCode.WRONG_ENCODING,
              spec,
              bad.getAsInt(),
              "is not UTF-8",
              "save the file as \"CSV UTF-8\"."));
      return Table.absent(spec);
    }
    TableReader<T> reader = new TableReader<>(spec, spec.fileName(), log);
    OptionalInt open = CsvRows.stream(file, reader);
    if (open.isPresent()) {
      log.add(
          issue(
              IssueCode.UNBALANCED_QUOTES,
              spec,
              open.getAsInt(),
              "opens a double quote that is not closed",
              "close the quote."));
    } else if (reader.isEmpty()) {
      log.add(
          issue(
              IssueCode.EMPTY_FILE,
              spec,
              0,
              "has no header",
              "write the column names into the first line."));
    }
    return reader.table();
  }

  private static InputIssue issue(
      IssueCode code, TableSpec<?> spec, int line, String problem, String fix) {
    return new InputIssue(
        code,
        Severity.REJECTED,
        spec.fileName(),
        line,
        "",
        "",
        problem,
        "Nothing is answered.",
        fix);
  }
}
