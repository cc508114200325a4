package org.linewright.core.margin.network;

/**
 * What a failure of one site, or of several together, does.
 *
 * @param failure name
 * @param timeToRecover units of time until it works again
 * @param timeToSurvive units of time that all demand is met while it does not; infinite = for ever
 * @param impact least money lost until it has recovered
 * @param lostUnits units of demand not met in that case
 * @param exposure risk exposure index: its impact as a share of the largest one, 0 to 1
 * @param proven no way to run the network loses less: bound from the prices, checked term by term
 */
public record SiteMargin(
    String failure,
    double timeToRecover,
    double timeToSurvive,
    double impact,
    double lostUnits,
    double exposure,
    double proven) {

  /** True when demand is met until it has recovered. */
  public boolean passes() {
    return timeToSurvive >= timeToRecover;
  }

  /**
   * Time to survive / time to recover; infinite when it recovers at once or is survived for ever.
   */
  public double margin() {
    return timeToRecover > 0 ? timeToSurvive / timeToRecover : Double.POSITIVE_INFINITY;
  }

  /** The same with its share of the largest impact. */
  SiteMargin with(double share) {
    return new SiteMargin(failure, timeToRecover, timeToSurvive, impact, lostUnits, share, proven);
  }
}
