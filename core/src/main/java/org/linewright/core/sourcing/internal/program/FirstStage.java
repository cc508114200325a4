package org.linewright.core.sourcing.internal.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linewright.core.solver.MixedProgram;
import org.linewright.core.solver.Terms;

/**
 * The first stage: which offers are approved (x), which of them are bought from (y), how many lots
 * of each (Q = multiple · n), how much is reserved a week (R), under minimum order, capacity,
 * largest shares, caps of what stops together, crews and budget. Minimizes
 *
 * <p>money + (1 − λ) · mean θ + λ (η + Σ ζ / ((1 − β) S)), ζ_s ≥ θ_s − η,
 *
 * <p>where θ_s, the cost of scenario s, lies above all cuts that are added. Money stands outside of
 * the weighing: it is the same in all scenarios. All money is divided by {@link #scale}.
 */
final class FirstStage {
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  /** What must be whole: nothing, x and y, or n as well. */
  enum Whole {
    NOTHING,
    APPROVALS,
    LOTS
  }

  private final SourcingModel model;
  private final Whole whole;
  private final boolean[] allowed;
  private final double scale;
  private final MixedProgram program = new MixedProgram();
  private final int[] chosen;
  private final int[] buys;
  private final int[] lots;
  private final int[] reserved;
  private final int[] anyOf; // of each family, whether anything is
  private final int[] theta;
  private final Terms spent = new Terms();
  private final List<Terms> crews = new ArrayList<>();
  private final List<Terms> bought = new ArrayList<>();

  /**
   * Puts the program together, without cuts.
   *
   * @param lowest nothing costs less, of each scenario
   * @param allowed which offers may be used
   * @param whole what must be whole
   */
  FirstStage(SourcingModel model, double[] lowest, boolean[] allowed, Whole whole) {
    this.model = model;
    this.whole = whole;
    this.allowed = allowed.clone();
    this.scale = scale(lowest);
    int offers = model.offers().size();
    chosen = new int[offers];
    buys = new int[offers];
    lots = new int[offers];
    reserved = new int[offers];
    theta = new int[lowest.length];
    int families = model.families();
    anyOf = new int[families];
    for (int i = 0; i < model.crews().length; i++) {
      crews.add(new Terms());
    }
    for (int i = 0; i < families; i++) {
      bought.add(new Terms());
    }
    for (int k = 0; k < offers; k++) {
      addOffer(k, allowed[k]);
    }
    program.addAtMost(model.budget() / scale, spent);
    for (int i = 0; i < crews.size(); i++) {
      program.addAtMost((double) model.crews()[i], crews.get(i));
    }
    addShares();
    addFamilies();
    addScenarios(lowest);
  }

  private static double scale(double[] lowest) {
    return Math.max(1, Arrays.stream(lowest).map(Math::abs).max().orElse(1));
  }

  MixedProgram program() {
    return program;
  }

  /** What all money is divided by. */
  double scale() {
    return scale;
  }

  /** The columns that are 0 or 1 in the end: families, approvals, then whether is bought. */
  int[] switches() {
    int[] all = Arrays.copyOf(anyOf, anyOf.length + 2 * chosen.length);
    System.arraycopy(chosen, 0, all, anyOf.length, chosen.length);
    int size = anyOf.length + chosen.length;
    for (int k = 0; k < buys.length; k++) {
      if (buys[k] != chosen[k]) {
        all[size++] = buys[k];
      }
    }
    return Arrays.copyOf(all, size);
  }

  /** Whether a switch may be set when some offers are left out. */
  boolean isOneOf(int column, boolean[] offers) {
    for (int k = 0; k < chosen.length; k++) {
      if (!offers[k] && (chosen[k] == column || buys[k] == column)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a switch may be set. */
  boolean isOpen(int column) {
    if (Arrays.stream(anyOf).anyMatch(one -> one == column)) {
      return true;
    }
    for (int k = 0; k < chosen.length; k++) {
      if (chosen[k] == column || buys[k] == column) {
        return allowed[k] && model.offers().get(k).most() > 0;
      }
    }
    return false;
  }

  /** The column of the approval of an offer. */
  int approval(int k) {
    return chosen[k];
  }

  /** Nothing is bought of an offer. */
  void leaveOut(int k) {
    program.fix(chosen[k], 0);
    program.fix(buys[k], 0);
    program.fix(lots[k], 0);
    program.fix(reserved[k], 0);
  }

  private void addOffer(int k, boolean isAllowed) {
    Offer offer = model.offers().get(k);
    double most = isAllowed && offer.most() > 0 ? 1 : 0;
    double approval = offer.isApproved() ? 0 : offer.approval() / scale;
    long mostLots = offer.most() / offer.multiple();
    chosen[k] = program.addColumn(approval, 0, most, whole != Whole.NOTHING);
    buys[k] = chosen[k];
    lots[k] =
        program.addColumn(
            offer.price() * offer.multiple() / scale, 0, mostLots * most, whole == Whole.LOTS);
    reserved[k] =
        program.addColumn(offer.reservePrice() / scale, 0, offer.reserveMost() * most, false);
    if (offer.reserveMost() > 0) {
      buys[k] = program.addColumn(0, 0, most, whole != Whole.NOTHING);
      program.addAtMost(0, new Terms().add(1, buys[k]).add(-1, chosen[k]));
      program.addAtMost(
          0, new Terms().add(1, reserved[k]).add(-(double) offer.reserveMost(), chosen[k]));
      spent.add(offer.reservePrice() / scale, reserved[k]);
    }
    program.addAtMost(0, new Terms().add(1, lots[k]).add(-(double) mostLots, buys[k]));
    program.addAtLeast(0, new Terms().add(1, lots[k]).add(-(double) offer.leastLots(), buys[k]));
    spent.add(approval, chosen[k]);
    if (offer.crew() >= 0 && !offer.isApproved()) {
      crews.get(offer.crew()).add(offer.crewUnits(), chosen[k]);
    }
    addPieces(bought.get(offer.family()), k);
  }

  /** Pieces bought of an offer, and those that its reserve can bring. */
  private Terms addPieces(Terms terms, int k) {
    Offer offer = model.offers().get(k);
    terms.add(offer.multiple(), lots[k]);
    return offer.reserveMost() > 0 ? terms.add(offer.reserveReach(), reserved[k]) : terms;
  }

  private void addShares() {
    for (int k = 0; k < lots.length; k++) {
      Offer offer = model.offers().get(k);
      if (offer.share() < 1) {
        Terms over = addPieces(new Terms(), k);
        program.addAtMost(0, over.addAll(-offer.share(), bought.get(offer.family())));
      }
    }
    for (Limit limit : model.limits()) {
      Terms over = new Terms();
      for (int k : limit.offers()) {
        addPieces(over, k);
      }
      program.addAtMost(0, over.addAll(-limit.share(), bought.get(limit.family())));
    }
  }

  /**
   * z_f: of family f anything is bought. Where a cap holds something together, something else is
   * bought, too; this follows from the caps where all is whole and cuts off much where it is not.
   */
  private void addFamilies() {
    for (int f = 0; f < anyOf.length; f++) {
      anyOf[f] = program.addColumn(0, 0, 1, whole != Whole.NOTHING);
      Terms any = new Terms().add(-1, anyOf[f]);
      boolean isOneEnough = false;
      for (int k = 0; k < chosen.length; k++) {
        if (model.offers().get(k).family() == f) {
          program.addAtMost(0, new Terms().add(1, chosen[k]).add(-1, anyOf[f]));
          any.add(1, chosen[k]);
          isOneEnough |= isEnough(k);
        }
      }
      program.addAtLeast(0, isOneEnough ? any : any.add(-1, anyOf[f]));
    }
    for (Limit limit : model.limits()) {
      if (limit.share() < 1) {
        addOthers(limit.family(), limit.offers());
      }
    }
  }

  /** Whether a family can be bought of an offer alone. */
  private boolean isEnough(int k) {
    boolean isCapped = model.offers().get(k).share() < 1;
    for (Limit limit : model.limits()) {
      isCapped |= limit.share() < 1 && Arrays.stream(limit.offers()).anyMatch(one -> one == k);
    }
    return !isCapped;
  }

  private void addOthers(int family, int[] capped) {
    Terms others = new Terms().add(-1, anyOf[family]);
    for (int k = 0; k < chosen.length; k++) {
      int offer = k;
      if (model.offers().get(k).family() == family
          && Arrays.stream(capped).noneMatch(one -> one == offer)) {
        others.add(1, chosen[k]);
      }
    }
    program.addAtLeast(0, others);
  }

  private void addScenarios(double[] lowest) {
    int count = lowest.length;
    double lambda = model.weight();
    int eta = lambda > 0 ? program.addColumn(lambda, -INFINITE, INFINITE) : -1;
    for (int s = 0; s < count; s++) {
      theta[s] = program.addColumn((1 - lambda) / count, lowest[s] / scale, INFINITE);
      if (lambda > 0) {
        int zeta = program.addColumn(lambda / ((1 - model.beta()) * count), 0, INFINITE);
        program.addAtLeast(0, new Terms().add(1, zeta).add(-1, theta[s]).add(1, eta));
      }
    }
  }

  /** The left side of a cut as a row; its right side is {@code cut.at() / scale}, at least. */
  Terms row(int scenario, ScenarioProgram.Cut cut) {
    Terms above = new Terms().add(1, theta[scenario]);
    for (int f = 0; f < anyOf.length; f++) {
      if (cut.perFamily()[f] != 0) {
        above.add(-cut.perFamily()[f] / scale, anyOf[f]);
      }
    }
    for (int k = 0; k < lots.length; k++) {
      if (cut.perPiece()[k] != 0) {
        above.add(-cut.perPiece()[k] * model.offers().get(k).multiple() / scale, lots[k]);
      }
      if (cut.perOpened()[k] != 0) {
        above.add(-cut.perOpened()[k] / scale, buys[k]);
      }
      if (cut.perReserve()[k] != 0) {
        above.add(-cut.perReserve()[k] / scale, reserved[k]);
      }
    }
    return above;
  }

  /** How far the costs of a scenario lie under a cut, as parts of the scale. */
  double missing(int scenario, ScenarioProgram.Cut cut, double[] values) {
    double at = cut.at();
    for (int f = 0; f < anyOf.length; f++) {
      at += cut.perFamily()[f] * values[anyOf[f]];
    }
    for (int k = 0; k < lots.length; k++) {
      at += cut.perPiece()[k] * model.offers().get(k).multiple() * values[lots[k]];
      at += cut.perOpened()[k] * values[buys[k]];
      at += cut.perReserve()[k] * values[reserved[k]];
    }
    return at / scale - values[theta[scenario]];
  }

  /** What is paid whatever happens, money. */
  double money(double[] values) {
    double sum = 0;
    for (int k = 0; k < lots.length; k++) {
      Offer offer = model.offers().get(k);
      sum += offer.isApproved() ? 0 : offer.approval() * values[chosen[k]];
      sum += offer.reservePrice() * values[reserved[k]];
      sum += offer.price() * offer.multiple() * values[lots[k]];
    }
    return sum;
  }

  /** Which offers a solution approves. */
  boolean[] chosen(double[] values) {
    boolean[] is = new boolean[chosen.length];
    for (int k = 0; k < is.length; k++) {
      is[k] = values[chosen[k]] > 0.5;
    }
    return is;
  }

  /** A solution as it is. */
  Point point(double[] values) {
    int offers = chosen.length;
    double[] opened = new double[offers];
    double[] pieces = new double[offers];
    double[] kept = new double[offers];
    for (int k = 0; k < offers; k++) {
      opened[k] = Math.max(0, values[buys[k]]);
      pieces[k] = Math.max(0, model.offers().get(k).multiple() * values[lots[k]]);
      kept[k] = Math.max(0, values[reserved[k]]);
    }
    double[] families = new double[anyOf.length];
    for (int f = 0; f < families.length; f++) {
      families[f] = Math.max(0, Math.min(1, values[anyOf[f]]));
    }
    return new Point(opened, pieces, kept, families);
  }

  /** The portfolio of a solution. */
  Portfolio portfolio(double[] values) {
    int offers = chosen.length;
    boolean[] isChosen = new boolean[offers];
    long[] pieces = new long[offers];
    long[] reserve = new long[offers];
    for (int k = 0; k < offers; k++) {
      int multiple = model.offers().get(k).multiple();
      double exact = values[lots[k]];
      pieces[k] = whole == Whole.LOTS ? Math.round(exact) * multiple : Math.round(exact * multiple);
      reserve[k] = (long) Math.floor(values[reserved[k]] + 1e-6);
      isChosen[k] = pieces[k] > 0 || reserve[k] > 0;
    }
    return new Portfolio(isChosen, pieces, reserve);
  }
}
