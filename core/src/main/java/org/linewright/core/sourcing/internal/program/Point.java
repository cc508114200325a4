package org.linewright.core.sourcing.internal.program;

/**
 * A decision that need not be whole: where the scenarios are asked.
 *
 * @param opened share of an approval, 0 to 1, {@code [offer]}: as much of what it can deliver
 * @param pieces bought
 * @param reserved pieces a week reserved
 * @param families share of a family that is bought at all, {@code [family]}
 */
record Point(double[] opened, double[] pieces, double[] reserved, double[] families) {

  /** A portfolio, which is whole. */
  static Point of(SourcingModel model, Portfolio portfolio) {
    int offers = portfolio.pieces().length;
    double[] opened = new double[offers];
    double[] pieces = new double[offers];
    double[] reserved = new double[offers];
    double[] families = new double[model.families()];
    for (int k = 0; k < offers; k++) {
      if (portfolio.isChosen()[k]) {
        families[model.offers().get(k).family()] = 1;
      }
      opened[k] = portfolio.isChosen()[k] ? 1 : 0;
      pieces[k] = portfolio.pieces()[k];
      reserved[k] = portfolio.reserved()[k];
    }
    return new Point(opened, pieces, reserved, families);
  }
}
