package org.linewright.core.programme;

/**
 * How the chance of each date is worked out.
 *
 * @param replications how many times the programme is lived through; 0 = not at all
 * @param seed the same seed gives the same draws
 * @param threads threads; they do not change the answer
 * @param commonShare share of the variance of durations that all activities have in common
 * @param crewShare share that the activities of a crew have in common
 */
public record ChanceRequest(
    int replications, long seed, int threads, double commonShare, double crewShare) {
  public static final int REPLICATIONS = 2000;
  public static final double COMMON = 0.2;
  public static final double CREW = 0.3;

  /** No chances. */
  public static ChanceRequest none() {
    return new ChanceRequest(0, 1, 1, COMMON, CREW);
  }

  /** So many replications with the usual shares. */
  public static ChanceRequest of(int replications, long seed, int threads) {
    return new ChanceRequest(replications, seed, threads, COMMON, CREW);
  }
}
