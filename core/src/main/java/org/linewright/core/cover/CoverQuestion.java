package org.linewright.core.cover;

import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;

/** Answers how long the plant lasts. */
public final class CoverQuestion {

  private CoverQuestion() {}

  /**
   * Burns the plant down day by day on what is on hand and announced: as many vehicles as can be
   * built, as soon as they can; where that leaves a choice, every line builds its variants in
   * proportion to what remains of each. Where variants compete for a material or for days, the mix
   * with most vehicles is found by an integer program; on plants that are too large for it the
   * answer says how many more there might be.
   *
   * @param instance the compiled scenario, after part transfers if there are any
   */
  public static CoverAnswer answer(Instance instance) {
    Ways ways = new Ways(instance);
    BurnDown inProportion = new BurnDown(instance, ways, null);
    long[] alone = inProportion.aloneInAll();
    inProportion.run();
    if (inProportion.isNeverStarved() || inProportion.hasMadeAll(alone)) {
      return new CoverReport(instance, ways, inProportion, inProportion.built()).answer();
    }
    Mix mix = new MixProgram(instance, ways).solve();
    if (mix == null) {
      return new CoverReport(instance, ways, inProportion, null).answer();
    }
    BurnDown best = better(inProportion, mixed(instance, ways, mix, inProportion.built()));
    return new CoverReport(instance, ways, best, Math.max(mix.atMost(), best.built())).answer();
  }

  /**
   * The burn-down alone: every line shares its days among its variants in proportion to what
   * remains of each, and no better mix is looked for. For measurements.
   */
  public static CoverAnswer inProportion(Instance instance) {
    Ways ways = new Ways(instance);
    BurnDown inProportion = new BurnDown(instance, ways, null);
    inProportion.run();
    return new CoverReport(instance, ways, inProportion, null).answer();
  }

  /** The mix, built; null when building in proportion makes as many as the mix has. */
  private static @Nullable BurnDown mixed(Instance instance, Ways ways, Mix mix, long built) {
    if (mix.vehicles() < built) {
      return null;
    }
    BurnDown mixed = new BurnDown(instance, ways, mix);
    mixed.run();
    return mixed;
  }

  /** More vehicles, or as many sooner. */
  private static BurnDown better(BurnDown inProportion, @Nullable BurnDown mixed) {
    if (mixed == null) {
      return inProportion;
    }
    long more = mixed.built() - inProportion.built();
    boolean sooner = mixed.sumOfDays() < inProportion.sumOfDays();
    return more > 0 || (more == 0 && sooner) ? mixed : inProportion;
  }
}
