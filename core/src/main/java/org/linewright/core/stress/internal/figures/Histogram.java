package org.linewright.core.stress.internal.figures;

/**
 * How often which value came, in bins of equal width; of each bin also the sum of its values. Its
 * size does not grow with the number of values. Adding and merging is exact and may be done in any
 * sequence. Values outside the range fall into the outermost bins.
 */
public final class Histogram {
  private final long least;
  private final long width;
  private final long[] count;
  private final long[] sum;
  private long total;

  /**
   * An empty histogram.
   *
   * @param least smallest value
   * @param most largest value
   * @param mostBins bins at most; with enough of them each value has a bin of its own
   */
  public Histogram(long least, long most, int mostBins) {
    this.least = least;
    long values = Math.max(1, most - least + 1);
    this.width = (values + mostBins - 1) / mostBins;
    int bins = (int) ((values + width - 1) / width);
    this.count = new long[bins];
    this.sum = new long[bins];
  }

  public void add(long value) {
    int bin = (int) Math.max(0, Math.min(count.length - 1, Math.floorDiv(value - least, width)));
    add(bin, 1, value);
  }

  public void add(int bin, long times, long sumOfValues) {
    count[bin] += times;
    sum[bin] += sumOfValues;
    total += times;
  }

  public void add(Histogram other) {
    for (int bin = 0; bin < count.length; bin++) {
      if (other.count[bin] > 0) {
        add(bin, other.count[bin], other.sum[bin]);
      }
    }
  }

  public int bins() {
    return count.length;
  }

  public long count(int bin) {
    return count[bin];
  }

  public long sum(int bin) {
    return sum[bin];
  }

  long total() {
    return total;
  }

  /** Width of a bin: quantiles are exact when it is 1. */
  long width() {
    return width;
  }

  /** Smallest value that at least a share of all values do not exceed; of a wide bin its mean. */
  public long quantile(double share) {
    if (total == 0) {
      return 0;
    }
    long wanted = Math.max(1, (long) Math.ceil(share * total - 1e-9));
    long seen = 0;
    int bin = 0;
    while (bin < count.length - 1 && seen + count[bin] < wanted) {
      seen += count[bin++];
    }
    return Math.round((double) sum[bin] / Math.max(1, count[bin]));
  }

  /** How many values are at most this one, counting whole bins. */
  public long atMost(long value) {
    long seen = 0;
    for (int bin = 0; bin < count.length && least + bin * width <= value; bin++) {
      seen += count[bin];
    }
    return seen;
  }

  /**
   * Conditional value at risk: the mean of the worst (largest) values that make up the share 1 −
   * level. VaR + Σ (value − VaR)⁺ / (n (1 − level)); R. T. Rockafellar, S. Uryasev, "Optimization
   * of conditional value-at-risk", Journal of Risk 2(3), 2000, eq. 4. Example: of 1, 2, 3 … 10 the
   * worst fifth is 9 and 10, so the figure for level 0.8 is 9.5.
   */
  public double tailMean(double level) {
    if (total == 0) {
      return 0;
    }
    long atRisk = quantile(level);
    double excess = 0;
    for (int bin = 0; bin < count.length; bin++) {
      if (count[bin] > 0 && sum[bin] > (double) atRisk * count[bin]) {
        excess += sum[bin] - (double) atRisk * count[bin];
      }
    }
    return atRisk + excess / (total * (1 - level));
  }
}
