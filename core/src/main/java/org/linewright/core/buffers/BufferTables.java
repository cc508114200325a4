package org.linewright.core.buffers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.buffers.StageNetwork.Link;
import org.linewright.core.buffers.StageNetwork.Stage;
import org.linewright.core.margin.network.ArcRow;
import org.linewright.core.margin.network.NetworkTables;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/**
 * The tables of a network folder for {@code buffers}, checked and put together: what a stage is
 * worth, and what is wanted of it, come from the whole network.
 *
 * @param stages table stages
 * @param arcs table arcs
 */
public record BufferTables(Table<StageRow> stages, Table<ArcRow> arcs) {

  /** Units of time that a product may take at most, all stages on its way together. */
  public static final int LONGEST = 5_000;

  public static final TableSpec<StageRow> STAGES = TableSpec.of(StageRow.class);
  public static final TableSpec<ArcRow> ARCS = NetworkTables.ARCS;

  /**
   * The network, unless a row is wrong; then {@code issues} gets what is.
   *
   * @param variance how spreads add up where a customer is reached in several ways
   */
  public Optional<StageNetwork> network(Variance variance, List<InputIssue> issues) {
    int before = issues.size();
    if (!stages.isPresent()) {
      issues.add(
          new InputIssue(
              IssueCode.MISSING_FILE,
              Severity.REJECTED,
              stages.file(),
              0,
              "",
              "",
              "is missing",
              "Nothing is answered.",
              "add the table: " + STAGES.doc()));
      return Optional.empty();
    }
    Map<String, Integer> numbers = new StageCheck(stages, arcs, issues).numbers();
    if (issues.size() > before) {
      return Optional.empty();
    }
    List<Link> links = new ArrayList<>();
    for (ArcRow arc : arcs.rows()) {
      Integer from = Objects.requireNonNull(numbers.get(arc.from()));
      Integer to = Objects.requireNonNull(numbers.get(arc.to()));
      links.add(new Link(from, to));
    }
    StageNetwork bare =
        new StageNetwork(stages.rows().stream().map(BufferTables::own).toList(), links);
    if (LongestTimes.sequence(bare).size() < bare.stages().size()) {
      issues.add(
          InputIssue.contradiction(
              arcs,
              "close a circle: " + String.join(" > ", circle(bare)),
              "take out the arc of it that is no delivery."));
      return Optional.empty();
    }
    int[] waits = LongestTimes.of(bare).waits();
    if (IntStream.range(0, waits.length)
        .anyMatch(number -> waits[number] + bare.stages().get(number).leadTime() > LONGEST)) {
      issues.add(
          InputIssue.contradiction(
              stages,
              "take more than " + LONGEST + " units of time in a row",
              "count in days, or in weeks."));
      return Optional.empty();
    }
    return Optional.of(new StageNetwork(derived(bare, variance), links));
  }

  /** A stage by itself: what it adds, what customers outside want. */
  private static Stage own(StageRow row) {
    Integer promise = row.maxServiceTime();
    Double sd = row.demandSd();
    int otherwise = row.isWanted() ? 0 : StageNetwork.ANY;
    return new Stage(
        row.stage(),
        row.leadTime(),
        row.inboundTime() == null ? 0 : row.inboundTime(),
        promise == null ? otherwise : promise,
        row.addedCost(),
        or(row.demandMean()),
        sd == null ? 0 : sd * factor(row));
  }

  private static double or(@Nullable Double given) {
    return given == null ? 0 : given;
  }

  private static double factor(StageRow row) {
    Double level = row.serviceLevel();
    return level == null ? or(row.safetyFactor()) : StandardNormal.quantile(level);
  }

  /** Stages that feed each other around, the first one told again at the end. */
  private static List<String> circle(StageNetwork bare) {
    List<Integer> free = LongestTimes.sequence(bare);
    List<List<Integer>> suppliers = bare.suppliers();
    boolean[] isFree = new boolean[bare.stages().size()];
    free.forEach(stage -> isFree[stage] = true);
    int at =
        IntStream.range(0, isFree.length).filter(stage -> !isFree[stage]).findFirst().orElse(0);
    List<Integer> way = new ArrayList<>();
    while (!way.contains(at)) {
      way.add(at);
      at = suppliers.get(at).stream().filter(stage -> !isFree[stage]).findFirst().orElse(at);
    }
    List<Integer> around = new ArrayList<>(way.subList(way.indexOf(at), way.size()));
    around.add(at);
    Collections.reverse(around);
    return around.stream().map(stage -> bare.stages().get(stage).name()).toList();
  }

  /** Values add up down the network; means add up, and squared spreads, up it. */
  private List<Stage> derived(StageNetwork bare, Variance variance) {
    double[] value = bare.stages().stream().mapToDouble(Stage::value).toArray();
    double[] mean = bare.stages().stream().mapToDouble(Stage::mean).toArray();
    double[] square = bare.stages().stream().mapToDouble(s -> s.spread() * s.spread()).toArray();
    List<Integer> byTaker = sortedByTaker(bare);
    for (int arc : byTaker) {
      Link link = bare.links().get(arc);
      value[link.to()] += use(arc) * value[link.from()];
    }
    for (int at = byTaker.size() - 1; at >= 0; at--) {
      Link link = bare.links().get(byTaker.get(at));
      double use = use(byTaker.get(at));
      mean[link.from()] += use * mean[link.to()];
      if (variance == Variance.PER_PATH) {
        square[link.from()] += use * use * square[link.to()];
      }
    }
    if (variance == Variance.ONCE) {
      countOnce(bare, byTaker, square);
    }
    List<Stage> derived = new ArrayList<>();
    for (int number = 0; number < value.length; number++) {
      Stage stage = bare.stages().get(number);
      derived.add(
          new Stage(
              stage.name(),
              stage.leadTime(),
              stage.inboundTime(),
              stage.longestService(),
              value[number],
              mean[number],
              Math.sqrt(square[number])));
    }
    return derived;
  }

  /** Adds to each stage what varies at every customer behind it, over all ways together. */
  private void countOnce(StageNetwork bare, List<Integer> byTaker, double[] square) {
    double[] own = square.clone();
    double[] units = new double[own.length];
    for (int customer = 0; customer < own.length; customer++) {
      if (own[customer] > 0) {
        Arrays.fill(units, 0);
        units[customer] = 1;
        for (int at = byTaker.size() - 1; at >= 0; at--) {
          Link link = bare.links().get(byTaker.get(at));
          units[link.from()] += use(byTaker.get(at)) * units[link.to()];
        }
        for (int stage = 0; stage < units.length; stage++) {
          square[stage] += stage == customer ? 0 : units[stage] * units[stage] * own[customer];
        }
      }
    }
  }

  /** Numbers of the arcs, those into a stage before those out of it. */
  private static List<Integer> sortedByTaker(StageNetwork bare) {
    int[] place = new int[bare.stages().size()];
    List<Integer> sequence = LongestTimes.sequence(bare);
    for (int at = 0; at < sequence.size(); at++) {
      place[sequence.get(at)] = at;
    }
    return IntStream.range(0, bare.links().size())
        .boxed()
        .sorted(Comparator.comparing(arc -> place[bare.links().get(arc).to()]))
        .toList();
  }

  private double use(int arc) {
    Double use = arcs.rows().get(arc).use();
    return use == null ? 1 : use;
  }
}
