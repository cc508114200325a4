package org.linewright.core.margin.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/**
 * The tables of a network folder, checked and put together.
 *
 * @param sites table sites
 * @param nodes table nodes
 * @param arcs table arcs
 * @param failures table failures
 */
public record NetworkTables(
    Table<SiteRow> sites, Table<NodeRow> nodes, Table<ArcRow> arcs, Table<FailureRow> failures) {

  private static final String NOWHERE = "points nowhere";

  public static final TableSpec<SiteRow> SITES = TableSpec.of(SiteRow.class);
  public static final TableSpec<NodeRow> NODES = TableSpec.of(NodeRow.class);
  public static final TableSpec<ArcRow> ARCS = TableSpec.of(ArcRow.class);
  public static final TableSpec<FailureRow> FAILURES = TableSpec.of(FailureRow.class);

  /** The network, unless a row is wrong; then {@code issues} gets what is. */
  public Optional<SupplyNetwork> network(List<InputIssue> issues) {
    int before = issues.size();
    Map<String, Integer> siteNumbers = numbers(sites, issues);
    Map<String, Integer> nodeNumbers = numbers(nodes, issues);
    List<SupplyNetwork.Node> made = new ArrayList<>();
    for (int row = 0; row < nodes.rows().size(); row++) {
      made.add(node(row, siteNumbers, issues));
    }
    List<SupplyNetwork.Arc> arcsMade = new ArrayList<>();
    for (int row = 0; row < arcs.rows().size(); row++) {
      ArcRow arc = arcs.rows().get(row);
      int from = find(nodeNumbers, arc.from(), arcs, row, "from", issues);
      int to = find(nodeNumbers, arc.to(), arcs, row, "to", issues);
      arcsMade.add(new SupplyNetwork.Arc(from, to, or(arc.use(), 1)));
    }
    List<SupplyNetwork.SiteFailure> together = new ArrayList<>();
    for (int row = 0; row < failures.rows().size(); row++) {
      FailureRow failure = failures.rows().get(row);
      List<Integer> numbers = new ArrayList<>();
      for (String site : failure.sites()) {
        numbers.add(find(siteNumbers, site, failures, row, "sites", issues));
      }
      together.add(
          new SupplyNetwork.SiteFailure(failure.failure(), numbers, failure.timeToRecover()));
    }
    if (issues.size() > before) {
      return Optional.empty();
    }
    List<SupplyNetwork.Site> places =
        sites.rows().stream()
            .map(
                row ->
                    new SupplyNetwork.Site(
                        row.site(),
                        or(row.capacity(), SupplyNetwork.UNLIMITED),
                        row.timeToRecover()))
            .toList();
    SupplyNetwork network = new SupplyNetwork(places, made, arcsMade, together);
    if (NetworkOrder.hasCycle(network)) {
      issues.add(
          issue(
              arcs, 0, "", "", "feed each other in a circle", "take the arc out that leads back."));
      return Optional.empty();
    }
    return Optional.of(network);
  }

  private SupplyNetwork.Node node(
      int row, Map<String, Integer> siteNumbers, List<InputIssue> issues) {
    NodeRow node = nodes.rows().get(row);
    String site = node.site();
    String material = node.material();
    return new SupplyNetwork.Node(
        node.node(),
        site == null ? -1 : find(siteNumbers, site, nodes, row, "site", issues),
        material == null ? node.node() : material,
        or(node.stock(), 0),
        or(node.capacity(), SupplyNetwork.UNLIMITED),
        or(node.load(), 1),
        or(node.demand(), 0),
        or(node.value(), 0));
  }

  private static double or(@Nullable Double given, double otherwise) {
    return given == null ? otherwise : given;
  }

  /** Numbers by the first column, which names a row. */
  private static <T extends Record> Map<String, Integer> numbers(
      Table<T> table, List<InputIssue> issues) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int row = 0; row < table.rows().size(); row++) {
      String name = table.spec().keyText(table.rows().get(row));
      if (numbers.putIfAbsent(name, row) != null) {
        issues.add(
            issue(
                table,
                table.fileRow(row),
                table.spec().columns().get(0).name(),
                name,
                "stands already in an earlier row",
                "give each a name of its own."));
      }
    }
    return numbers;
  }

  private static int find(
      Map<String, Integer> numbers,
      String name,
      Table<?> table,
      int row,
      String column,
      List<InputIssue> issues) {
    Integer number = numbers.get(name);
    if (number == null) {
      issues.add(
          issue(
              table,
              table.fileRow(row),
              column,
              name,
              NOWHERE,
              "name a row of the table that it refers to."));
      return 0;
    }
    return number;
  }

  private static InputIssue issue(
      Table<?> table, int line, String column, String value, String problem, String fix) {
    boolean named = problem.equals(NOWHERE);
    return new InputIssue(
        named
            ? IssueCode.UNKNOWN_NAME
            : line > 0 ? IssueCode.DUPLICATE_KEY : IssueCode.CONTRADICTION,
        Severity.REJECTED,
        table.file(),
        line,
        column,
        value,
        problem,
        "Nothing is answered.",
        fix);
  }
}
