package org.linewright.core.sourcing.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linewright.core.solver.MixedProgram;
import org.linewright.core.solver.MixedProgram.Effort;
import org.linewright.core.solver.MixedProgram.Solution;
import org.linewright.core.solver.Terms;
import org.linewright.core.units.Money;

/**
 * The two-stage program of a chain, all scenarios in one. First stage: at most one backup beside
 * each site, x; pieces held back, delivered (S) and finished (F). Second stage, a scenario: which
 * of the backups are used, y ≤ x; the flows of each week, which are whole by themselves once x, y,
 * S and F are (they are flows in a network).
 *
 * <p>Maximizes (1 − λ) · mean + λ · CVaR of V, the profit less penalty of a scenario, CVaR being
 * the mean over the worst 1 − β of them: η − Σ ζ / ((1 − β) n) with ζ ≥ η − V, ζ ≥ 0 (Rockafellar
 * and Uryasev 2000). Costs are in {@value #SCALE} cents.
 */
final class ChainProgram {
  private static final double SCALE = 100;
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  private final ChainCase chain;
  private final double weight;
  private final double tail;
  private final MixedProgram program = new MixedProgram();
  private final Map<Site, int[]> chosen = new EnumMap<>(Site.class);
  private final int heldIn;
  private final int heldOut;
  private final int always; // a column that is 1
  private final boolean isShort;
  private final Terms sold = new Terms();
  private final List<Terms> values = new ArrayList<>(); // V of each scenario

  ChainProgram(ChainCase chain, double weight, double tail) {
    this(chain, weight, tail, true);
  }

  /** The same, with quiet weeks left out or not: it changes no answer. */
  ChainProgram(ChainCase chain, double weight, double tail, boolean isShort) {
    this.chain = chain;
    this.isShort = isShort;
    this.weight = weight;
    this.tail = tail;
    for (Site site : Site.values()) {
      chosen.put(site, choice(chain.backups(site)));
    }
    always = program.addColumn(0, 1, 1);
    int most = chain.demand() * chain.weeks();
    heldIn = program.addColumn(0, 0, most, true);
    heldOut = program.addColumn(0, 0, most, true);
    for (DisruptionRow scenario : chain.scenarios()) {
      values.add(new Scenario(scenario).value());
    }
    if (weight == 0) {
      values.forEach(value -> program.addCosts(-1, value));
    } else {
      weigh();
    }
  }

  private int[] choice(List<BackupRow> backups) {
    int[] columns = new int[backups.size()];
    Terms atMostOne = new Terms();
    for (int i = 0; i < columns.length; i++) {
      columns[i] = program.addColumn(0, 0, 1, true);
      atMostOne.add(1, columns[i]);
    }
    program.addAtMost(1, atMostOne);
    return columns;
  }

  private void weigh() {
    int eta = program.addColumn(-weight * values.size(), -INFINITE, INFINITE);
    for (Terms value : values) {
      int v = program.addColumn(-(1 - weight), -INFINITE, INFINITE);
      int zeta = program.addColumn(weight / (1 - tail), 0, INFINITE);
      program.addRow(0, 0, new Terms().add(1, v).addAll(-1, value));
      program.addAtLeast(0, new Terms().add(1, zeta).add(1, v).add(-1, eta));
    }
  }

  private int[] chosen(Site site) {
    return Objects.requireNonNull(chosen.get(site));
  }

  /** Fixes the first stage. */
  void fix(Map<Site, String> backups, long in, long out) {
    for (Site site : Site.values()) {
      for (int i = 0; i < chosen(site).length; i++) {
        boolean isChosen = chain.backups(site).get(i).backup().equals(backups.get(site));
        program.fix(chosen(site)[i], isChosen ? 1 : 0);
      }
    }
    program.fix(heldIn, (double) in);
    program.fix(heldOut, (double) out);
  }

  /** Solves. */
  ChainPolicy solve(double seconds) {
    Solution found = program.minimize(new Effort(0.5 / SCALE, 0, seconds, Integer.MAX_VALUE));
    if (!found.isFound()) {
      throw new IllegalStateException("no policy found\nMaybe allow more time.");
    }
    return policy(found);
  }

  private ChainPolicy policy(Solution found) {
    int scenarios = values.size();
    long wanted = (long) chain.demand() * chain.weeks();
    double pieces = Math.rint(sold.sum(found.values())) / scenarios;
    double forLost = wanted * (double) chain.penaltyCents();
    double[] cents =
        values.stream().mapToDouble(v -> SCALE * v.sum(found.values()) - forLost).toArray();
    double mean = Math.rint(Arrays.stream(cents).sum()) / scenarios;
    return new ChainPolicy(
        chain.row().name(),
        weight,
        (mean + (wanted - pieces) * chain.penaltyCents()) / 100,
        WorstMean.of(cents, tail) / 100,
        pieces / wanted,
        Math.round(found.values()[heldOut]),
        Math.round(found.values()[heldIn]),
        name(Site.CENTER, found),
        name(Site.PLANT, found),
        name(Site.SUPPLIER, found),
        new Money(Math.round(-found.objective() * SCALE / scenarios - forLost)),
        new Money(Math.round(-found.bound() * SCALE / scenarios - forLost)));
  }

  private @Nullable String name(Site site, Solution found) {
    for (int i = 0; i < chosen(site).length; i++) {
      if (found.values()[chosen(site)[i]] > 0.5) {
        return chain.backups(site).get(i).backup();
      }
    }
    return null;
  }

  /** Columns and rows of one scenario. */
  private final class Scenario {
    private final DisruptionRow row;
    private final Map<Site, List<BackupRow>> usable = new EnumMap<>(Site.class);
    private final Map<BackupRow, Integer> used = new HashMap<>();
    private final Terms value = new Terms();

    Scenario(DisruptionRow row) {
      this.row = row;
    }

    private int column(double cents, double most) {
      int column = program.addColumn(0, 0, most);
      charge(column, cents);
      return column;
    }

    private void charge(int column, double cents) {
      if (cents != 0) {
        value.add(-cents / SCALE, column);
      }
    }

    /** Adds all of it; gives the profit less penalty, without what is lost if nothing is sold. */
    Terms value() {
      charge(heldIn, (double) chain.inCents());
      charge(heldOut, (double) chain.outCents());
      for (Site site : Site.values()) {
        for (int i = 0; i < chosen(site).length; i++) {
          charge(chosen(site)[i], (double) chain.backups(site).get(i).optionPrice().cents());
        }
      }
      for (Site site : Site.values()) {
        usable.put(site, uses(site));
      }
      int in = -1; // delivered pieces at the plant
      int out = -1; // finished pieces at the plant
      int center = -1;
      int leftIn = heldIn;
      int leftOut = heldOut;
      double atPlant = chain.site(Site.PLANT).stockCapacity();
      double atCenter = chain.site(Site.CENTER).stockCapacity();
      boolean[] quiet = chain.quiet(row);
      for (int week = 0; week < chain.weeks(); week++) {
        if (isShort && quiet[week]) {
          steady(in, out, center, leftIn, leftOut);
          continue;
        }
        double inflow = week < chain.weeks() - 1 ? chain.demand() : INFINITE;
        boolean isCut = isHit(Site.PLANT, week) || isHit(Site.CENTER, week);
        int nextIn = column((double) chain.holdInCents(), atPlant);
        int nextOut = column((double) chain.holdOutCents(), atPlant);
        int nextCenter = column((double) chain.holdOutCents(), atCenter);

        Terms delivered = site(Site.SUPPLIER, week, (double) chain.inCents());
        leftIn = draw(isHit(Site.SUPPLIER, week), leftIn, chain.holdInCents(), delivered);
        Terms made = site(Site.PLANT, week, plantCents());
        int moved = column(0, inflow);
        Terms sales = site(Site.CENTER, week, (double) chain.throughCenterCents());
        if (delivered.size() > 0 && inflow < INFINITE) {
          program.addAtMost(inflow, delivered);
        }
        balance(in, nextIn, delivered, made);
        balance(out, nextOut, made, new Terms().add(1, moved));
        balance(center, nextCenter, new Terms().add(1, moved), sales);
        leftOut = draw(isCut, leftOut, chain.holdOutCents(), sales);
        sell(sales);
        in = nextIn;
        out = nextOut;
        center = nextCenter;
      }
      return value;
    }

    /** A week in which what is wanted is made and sold, and all stock stays. */
    private void steady(int in, int out, int center, int leftIn, int leftOut) {
      charge(always, -(double) chain.demand() * chain.steadyCents());
      sold.add(chain.demand(), always);
      charge(leftIn, (double) chain.holdInCents());
      charge(leftOut, (double) chain.holdOutCents());
      if (in >= 0) {
        charge(in, (double) chain.holdInCents());
        charge(out, (double) chain.holdOutCents());
        charge(center, (double) chain.holdOutCents());
      }
    }

    private double plantCents() {
      return chain.row().conversion().cents() + chain.throughPlantCents();
    }

    private boolean isHit(Site site, int week) {
      return row.isHit(site, week);
    }

    /** The backups that can deliver at all, each with its column of use. */
    private List<BackupRow> uses(Site site) {
      List<BackupRow> found = new ArrayList<>();
      List<BackupRow> all = chain.backups(site);
      for (int i = 0; i < all.size(); i++) {
        BackupRow one = all.get(i);
        boolean isUsable = false;
        for (int week = 0; week < chain.weeks(); week++) {
          isUsable |= chain.delivers(one, row, week);
        }
        if (isUsable) {
          int use = program.addColumn(0, 0, 1, true);
          charge(use, (double) one.usePrice().cents());
          program.addAtMost(0, new Terms().add(1, use).add(-1, chosen(site)[i]));
          used.put(one, use);
          found.add(one);
        }
      }
      return found;
    }

    /** What a site and its backups handle in a week. */
    private Terms site(Site site, int week, double cents) {
      Terms handled = new Terms();
      if (!isHit(site, week)) {
        return handled.add(1, column(cents, chain.site(site).capacityPerWeek()));
      }
      for (BackupRow one : Objects.requireNonNull(usable.get(site))) {
        if (chain.delivers(one, row, week)) {
          int most = chain.capacity(one);
          if (site != Site.PLANT && week < chain.weeks() - 1) {
            most = Math.min(most, chain.demand());
          }
          int flow = column(cents + one.extraPerPiece().cents(), most);
          int use = Objects.requireNonNull(used.get(one));
          program.addAtMost(0, new Terms().add(1, flow).add(-most, use));
          handled.add(1, flow);
        }
      }
      return handled;
    }

    /** What is drawn from pieces held back; gives the column of what is left of them. */
    private int draw(boolean isAllowed, int left, long holdCents, Terms to) {
      if (!isAllowed) {
        charge(left, (double) holdCents); // nothing changes in this week
        return left;
      }
      int drawn = column(0, INFINITE);
      int next = column((double) holdCents, INFINITE);
      program.addRow(0, 0, new Terms().add(1, next).add(1, drawn).add(-1, left));
      to.add(1, drawn);
      return next;
    }

    /** After = before + in − out. */
    private void balance(int before, int after, Terms in, Terms out) {
      Terms sum = new Terms().add(1, after);
      if (before >= 0) {
        sum.add(-1, before);
      }
      sum.addAll(-1, in).addAll(1, out);
      program.addRow(0, 0, sum);
    }

    private void sell(Terms sales) {
      int sale =
          column((double) -(chain.row().price().cents() + chain.penaltyCents()), chain.demand());
      sold.add(1, sale);
      program.addRow(0, 0, new Terms().add(1, sale).addAll(-1, sales));
    }
  }
}
