package org.linewright.core.sourcing.internal.program;

/**
 * What is decided before the scenario is known.
 *
 * @param isChosen whether an offer is approved, {@code [offer]}
 * @param pieces bought of it
 * @param reserved pieces a week reserved
 */
public record Portfolio(boolean[] isChosen, long[] pieces, long[] reserved) {

  /** Nothing is begun. */
  public static Portfolio none(SourcingModel model) {
    int offers = model.offers().size();
    return new Portfolio(new boolean[offers], new long[offers], new long[offers]);
  }

  /** The same without one offer. */
  public Portfolio without(int offer) {
    boolean[] others = isChosen.clone();
    long[] otherPieces = pieces.clone();
    long[] otherReserved = reserved.clone();
    others[offer] = false;
    otherPieces[offer] = 0;
    otherReserved[offer] = 0;
    return new Portfolio(others, otherPieces, otherReserved);
  }

  /** Money for approvals and reserves. */
  public double spent(SourcingModel model) {
    double sum = 0;
    for (int k = 0; k < pieces.length; k++) {
      Offer offer = model.offers().get(k);
      sum += isChosen[k] && !offer.isApproved() ? offer.approval() : 0;
      sum += reserved[k] * offer.reservePrice();
    }
    return sum;
  }

  /** Money for all that is bought and prepared. */
  public double cost(SourcingModel model) {
    double sum = spent(model);
    for (int k = 0; k < pieces.length; k++) {
      sum += pieces[k] * model.offers().get(k).price();
    }
    return sum;
  }
}
