package org.linewright.cli.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.world.BalanceSubject;
import org.linewright.answers.world.World;
import org.linewright.cli.options.BalanceOptions;
import org.linewright.cli.print.IssuePrinter;
import org.linewright.cli.print.Terminal;
import org.linewright.core.balance.BalanceEffort;
import org.linewright.core.balance.BalanceRequest;
import org.linewright.core.balance.BalanceRules;
import org.linewright.files.FormerBalance;

/**
 * The line of a plant that is to be balanced: its variants, its takt, its rules.
 *
 * @param world the plant
 * @param terminal where the command runs
 * @param options what was asked
 */
record LineToBalance(World world, Terminal terminal, BalanceOptions options) {

  BalanceRequest request(int stations, BalanceEffort effort) throws IOException {
    BalanceSubject subject = subject();
    String line = subject.line().line();
    Map<String, Double> shares = subject.shares();
    boolean shortest = stations > 0 && options.taktSeconds <= 0;
    double takt =
        options.taktSeconds > 0 ? options.taktSeconds : shortest ? 0 : subject.takt(shares);
    return new BalanceRequest(
        line, shares, subject.isWeighted(), takt, stations, rules(subject), effort);
  }

  /** Where the takt comes from, for a sentence. */
  String taktFrom(BalanceRequest request) {
    return options.taktSeconds > 0 || !request.hasTakt()
        ? ""
        : subject().taktFrom(request.shares());
  }

  private BalanceSubject subject() {
    String line = options.line;
    if (line == null) {
      throw new Refusal("which line?\nMaybe --line " + world.plant().lines().get(0).line() + ".");
    }
    return new BalanceSubject(world, line, options.variant, options.mix);
  }

  private BalanceRules rules(BalanceSubject subject) throws IOException {
    List<String> tasks = subject.tasks();
    List<String> stations = subject.stations();
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
