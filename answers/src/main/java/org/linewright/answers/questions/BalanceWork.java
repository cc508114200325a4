package org.linewright.answers.questions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.answers.ask.Asking;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.questions.AskBalance.BalanceOptions;
import org.linewright.answers.world.BalanceSubject;
import org.linewright.core.balance.BalanceEffort;
import org.linewright.core.balance.BalanceRequest;
import org.linewright.core.balance.BalanceRules;
import org.linewright.core.plan.StepWatcher;
import org.linewright.core.table.Table;
import org.linewright.files.FormerBalance;

/**
 * What is balanced, with what binds it and how long it is searched.
 *
 * @param subject line and variants
 * @param asked what the question is asked with
 * @param asking who is told of names that the line does not have, and may end the search
 */
record BalanceWork(BalanceSubject subject, BalanceOptions asked, Asking asking) {
  private static final long MOST_BYTES = 512L << 20; // on a server others ask, too

  BalanceRequest request() {
    String line = subject.line().line();
    Map<String, Double> shares = subject.shares();
    int stations = asked.stations() == null ? 0 : asked.stations();
    Double given = asked.taktS();
    boolean isShortest = stations > 0 && given == null;
    double takt = isShortest ? 0 : given == null ? subject.takt(shares) : given;
    return new BalanceRequest(
        line, shares, subject.isWeighted(), takt, stations, rules(), effort());
  }

  private BalanceRules rules() {
    Map<String, String> fixed = new HashMap<>();
    asked.fix().stream().map(this::pair).forEach(pair -> fixed.put(pair.task(), pair.station()));
    List<BalanceRules.Forbidden> forbidden = asked.forbid().stream().map(this::pair).toList();
    Table<FormerBalance.FormerTask> keep = asked.keep();
    if (keep == null) {
      return new BalanceRules(fixed, forbidden, Map.of());
    }
    FormerBalance former = FormerBalance.of(keep, subject.tasks(), subject.stations());
    asking.warn(former.issues());
    return new BalanceRules(fixed, forbidden, former.stationOf());
  }

  private BalanceRules.Forbidden pair(String rule) {
    int equals = rule.indexOf('=');
    if (equals < 0) {
      throw new Refusal("\"" + rule + "\" is not TASK=STATION");
    }
    return new BalanceRules.Forbidden(
        Refusal.known("task", rule.substring(0, equals), subject.tasks()),
        Refusal.known("station", rule.substring(equals + 1), subject.stations()));
  }

  /** Ends when somebody wants it to, and tells how much of its time is gone. */
  private BalanceEffort effort() {
    StepWatcher watch = asking.watch();
    long steps = asked.steps() == null ? Long.MAX_VALUE : asked.steps();
    double limit = asked.timeLimitS();
    long bytes = Math.min(MOST_BYTES, BalanceEffort.seconds(limit).bytes());
    long began = System.nanoTime();
    return new BalanceEffort(steps, limit, bytes)
        .until(
            () -> {
              double gone = (System.nanoTime() - began) / 1e9;
              watch.progress(Math.round(gone), Math.round(limit));
              return watch.isStopped();
            });
  }
}
