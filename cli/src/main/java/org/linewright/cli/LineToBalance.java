package org.linewright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.answers.Cells;
import org.linewright.answers.Refusal;
import org.linewright.answers.World;
import org.linewright.core.balance.BalanceEffort;
import org.linewright.core.balance.BalanceRequest;
import org.linewright.core.balance.BalanceRules;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plant.Line;
import org.linewright.core.plant.LineRate;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.Station;
import org.linewright.core.plant.Task;
import org.linewright.files.FormerBalance;

/**
 * The line of a plant that is to be balanced: its variants, its takt, its rules.
 *
 * @param world the plant
 * @param terminal where the command runs
 * @param options what was asked
 */
record LineToBalance(World world, Terminal terminal, BalanceOptions options) {
  private static final double SECONDS_PER_SHIFT = 8 * 3600.0;

  BalanceRequest request(int stations, BalanceEffort effort) throws IOException {
    Line line = line();
    Map<String, Double> shares = shares(line.line());
    boolean shortest = stations > 0 && options.taktSeconds <= 0;
    double takt = options.taktSeconds > 0 ? options.taktSeconds : shortest ? 0 : takt(line, shares);
    return new BalanceRequest(
        line.line(),
        shares,
        "plan".equals(options.mix),
        takt,
        stations,
        rules(line.line()),
        effort);
  }

  /** Where the takt comes from, for a sentence. */
  String taktFrom(BalanceRequest request) {
    if (options.taktSeconds > 0 || !request.hasTakt()) {
      return "";
    }
    Line line = line();
    return " ("
        + Cells.plain(line.nominalShifts())
        + (line.nominalShifts() == 1 ? " shift" : " shifts")
        + " of 8 hours, "
        + Cells.plain(rate(line.line(), request.shares()))
        + " a day)";
  }

  private Line line() {
    List<String> names = plant().lines().stream().map(Line::line).toList();
    if (options.line == null) {
      throw new Refusal("which line?\nMaybe --line " + names.get(0) + ".");
    }
    String name = Refusal.known("line", options.line, names);
    return plant().lines().stream()
        .filter(row -> row.line().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Plant plant() {
    return world.plant();
  }

  private Map<String, Double> shares(String line) {
    List<String> variants = plant().tasks().stream().map(Task::variant).distinct().toList();
    if (options.variant != null) {
      return Map.of(Refusal.known("variant with tasks", options.variant, variants), 1.0);
    }
    List<String> here = variants.stream().filter(variant -> isBuilt(line, variant)).toList();
    if (here.isEmpty()) {
      throw new Refusal("no variant of line " + line + " has rows in tasks.csv\nMaybe add them.");
    }
    if (options.mix == null && here.size() > 1) {
      throw new Refusal(
          "line "
              + line
              + " builds "
              + String.join(", ", here)
              + "\nMaybe --mix, or --variant "
              + here.get(0)
              + ".");
    }
    if (options.mix != null && !List.of("worst", "plan").contains(options.mix)) {
      throw new Refusal("--mix is worst or plan, not " + options.mix);
    }
    return "plan".equals(options.mix) ? planned(line, here) : equal(here);
  }

  private boolean isBuilt(String line, String variant) {
    return plant().lineRates().stream()
        .anyMatch(row -> row.line().equals(line) && isOf(row, variant));
  }

  private static boolean isOf(LineRate row, String variant) {
    return row.variant().equals(variant) || row.variant().equals("*");
  }

  private static Map<String, Double> equal(List<String> variants) {
    Map<String, Double> shares = new LinkedHashMap<>();
    variants.forEach(variant -> shares.put(variant, 1.0));
    return shares;
  }

  private Map<String, Double> planned(String line, List<String> variants) {
    Map<String, Double> units = new LinkedHashMap<>();
    for (Job job : world.plan(Mode.LIST).jobs()) {
      if (job.line().equals(line) && variants.contains(job.variant())) {
        units.merge(job.variant(), (double) job.units(), Double::sum);
      }
    }
    if (units.isEmpty()) {
      throw new Refusal(
          "the plan builds none of "
              + String.join(", ", variants)
              + " on "
              + line
              + "\nMaybe --mix worst.");
    }
    return units;
  }

  private double takt(Line line, Map<String, Double> shares) {
    double rate = rate(line.line(), shares);
    if (rate <= 0) {
      throw new Refusal(
          "line " + line.line() + " has no rate for these variants\nMaybe --takt 200.");
    }
    return SECONDS_PER_SHIFT * line.nominalShifts() / rate;
  }

  /** The highest rate of a variant: the line at full pace. */
  private double rate(String line, Map<String, Double> shares) {
    return plant().lineRates().stream()
        .filter(row -> row.line().equals(line))
        .filter(row -> shares.keySet().stream().anyMatch(variant -> isOf(row, variant)))
        .mapToDouble(LineRate::unitsPerDay)
        .max()
        .orElse(0);
  }

  private BalanceRules rules(String line) throws IOException {
    List<String> tasks = plant().tasks().stream().map(Task::task).distinct().toList();
    List<String> stations =
        plant().stations().stream()
            .filter(row -> row.line().equals(line))
            .map(Station::station)
            .toList();
    Map<String, String> fixed = new HashMap<>();
    for (String rule : options.fixed) {
      String[] pair = pair(rule, tasks, stations);
      fixed.put(pair[0], pair[1]);
    }
    List<BalanceRules.Forbidden> forbidden = new ArrayList<>();
    for (String rule : options.forbidden) {
      String[] pair = pair(rule, tasks, stations);
      forbidden.add(new BalanceRules.Forbidden(pair[0], pair[1]));
    }
    return new BalanceRules(fixed, forbidden, kept(tasks, stations));
  }

  private static String[] pair(String rule, List<String> tasks, List<String> stations) {
    int equals = rule.indexOf('=');
    if (equals < 0) {
      throw new Refusal("\"" + rule + "\" is not TASK=STATION");
    }
    return new String[] {
      Refusal.known("task", rule.substring(0, equals), tasks),
      Refusal.known("station", rule.substring(equals + 1), stations)
    };
  }

  private Map<String, String> kept(List<String> tasks, List<String> stations) throws IOException {
    if (options.keep == null) {
      return Map.of();
    }
    if (!Files.isRegularFile(options.keep)) {
      throw new Refusal("there is no file " + options.keep);
    }
    FormerBalance former = FormerBalance.of(options.keep, tasks, stations);
    new IssuePrinter(terminal, String.valueOf(options.keep)).tell(former.issues());
    return former.stationOf();
  }
}
