package org.linewright.core.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.draw.Draws;
import org.linewright.core.stress.internal.figures.ExactSum;
import org.linewright.core.stress.internal.figures.Histogram;
import org.linewright.core.stress.internal.figures.Moments;

class StatisticsTest {

  @Test
  void sumsAreExactBeyond64Bits() {
    SplittableRandom random = new SplittableRandom(1);
    ExactSum sum = new ExactSum();
    ExactSum squares = new ExactSum();
    BigInteger expected = BigInteger.ZERO;
    BigInteger expectedSquares = BigInteger.ZERO;
    for (int i = 0; i < 20_000; i++) {
      long value = random.nextLong() >> random.nextInt(8, 40);
      sum.add(value);
      squares.addSquare(value);
      expected = expected.add(BigInteger.valueOf(value));
      expectedSquares = expectedSquares.add(BigInteger.valueOf(value).pow(2));
    }
    assertThat(BigInteger.valueOf(sum.high()).shiftLeft(64).add(unsigned(sum.low())))
        .isEqualTo(expected);
    assertThat(sum.value()).isEqualTo(expected.doubleValue(), offset(1e8));
    assertThat(squares.value() / expectedSquares.doubleValue()).isEqualTo(1, offset(1e-14));
  }

  private static BigInteger unsigned(long low) {
    return new BigInteger(Long.toUnsignedString(low));
  }

  @Test
  void smallNegativeSumsKeepTheirValue() {
    ExactSum sum = new ExactSum();
    sum.add(3);
    sum.add(-8);
    assertThat(sum.value()).isEqualTo(-5);
    sum.add(5);
    assertThat(sum.value()).isEqualTo(0);
  }

  @Test
  void quantilesAndTailOfTheNumbersOneToTen() {
    Histogram histogram = new Histogram(0, 20, 100);
    for (int value = 1; value <= 10; value++) {
      histogram.add(value);
    }
    assertThat(histogram.quantile(0.1)).isEqualTo(1);
    assertThat(histogram.quantile(0.5)).isEqualTo(5);
    assertThat(histogram.quantile(0.9)).isEqualTo(9);
    assertThat(histogram.tailMean(0.8)).isEqualTo(9.5, offset(1e-12));
    assertThat(histogram.tailMean(0)).isEqualTo(5.5, offset(1e-12));
    assertThat(histogram.atMost(3)).isEqualTo(3);
  }

  @Test
  void theMeanHasItsConfidenceInterval() {
    Moments moments = new Moments();
    for (int value : new int[] {2, 4, 4, 4, 5, 5, 7, 9}) {
      moments.add(value);
    }
    assertThat(moments.mean()).isEqualTo(5);
    assertThat(moments.sd()).isEqualTo(Math.sqrt(32.0 / 7), offset(1e-12));
    assertThat(moments.halfWidth())
        .isEqualTo(1.959963985 * moments.sd() / Math.sqrt(8), offset(1e-8));
  }

  /**
   * R. T. Rockafellar, S. Uryasev, "Optimization of conditional value-at-risk" (2000), the three
   * assets of table 1 with the weights of table 2: value at risk and its tail mean.
   */
  @ParameterizedTest
  @CsvSource({"0.90,0.067847,0.096975", "0.95,0.090200,0.115908", "0.99,0.132128,0.152977"})
  void theTailMeanOfThePublishedPortfolioComesOut(
      double level, double publishedRisk, double publishedTail) {
    double mean = 0.452013 * 0.010111 + 0.115573 * 0.0043532 + 0.432414 * 0.0137058;
    double sd = Math.sqrt(portfolioVariance(new double[] {0.452013, 0.115573, 0.432414}));
    Histogram losses = new Histogram(-1_000_000, 1_000_000, 1 << 17);
    Draws draws = new Draws(5);
    int count = 400_000;
    for (int i = 0; i < count; i++) {
      draws.begin(i);
      losses.add(Math.round(1e6 * (-mean + sd * draws.normal(0, 0))));
    }
    // the standard error of a tail mean of the normal is below 3 sd / sqrt(n (1 - level))
    double error = 3 * sd / Math.sqrt(count * (1 - level));
    assertThat(losses.quantile(level) / 1e6).isEqualTo(publishedRisk, offset(error));
    assertThat(losses.tailMean(level) / 1e6).isEqualTo(publishedTail, offset(error));
  }

  private static double portfolioVariance(double[] weights) {
    double[][] covariance = {
      {0.00324625, 0.00022983, 0.00420395},
      {0.00022983, 0.00049937, 0.00019247},
      {0.00420395, 0.00019247, 0.00764097}
    };
    double variance = 0;
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        variance += weights[i] * weights[j] * covariance[i][j];
      }
    }
    return variance;
  }

  /**
   * J. Birge, F. Louveaux, Introduction to Stochastic Programming, section 1.1: the farmer's profit
   * with yields of 80, 100 or 120 %, equally likely. Plan (170, 80, 250): 108,390 on average; the
   * plan of the mean yield (120, 80, 300): 107,240. The worst half with (100, 100, 300): 77,033.33.
   */
  @ParameterizedTest
  @CsvSource({"170,80,250,0,108390", "120,80,300,0,107240", "100,100,300,0.5,77033.33"})
  void theFarmersPublishedProfitsComeOut(
      int wheat, int corn, int beets, double level, double published) {
    Histogram losses = new Histogram(-1_000_000_00L, 1_000_000_00L, 1 << 17);
    Draws draws = new Draws(11);
    Moments sampled = new Moments();
    for (double yield : new double[] {0.8, 1, 1.2}) {
      losses.add(Math.round(-100 * profit(wheat, corn, beets, yield)));
    }
    for (int i = 0; i < 100_000; i++) {
      draws.begin(i);
      double yield = 0.8 + 0.2 * Math.floor(3 * draws.uniform(0, 0));
      sampled.add(Math.round(100 * profit(wheat, corn, beets, yield)));
    }
    assertThat(-losses.tailMean(level) / 100).isEqualTo(published, offset(0.5));
    if (level == 0) {
      assertThat(sampled.mean() / 100).isEqualTo(published, offset(2 * sampled.halfWidth() / 100));
    }
  }

  private static double profit(int wheat, int corn, int beets, double yield) {
    double spareWheat = 2.5 * yield * wheat - 200;
    double spareCorn = 3 * yield * corn - 240;
    double tons = 20 * yield * beets;
    return (spareWheat > 0 ? 170 : 238) * spareWheat
        + (spareCorn > 0 ? 150 : 210) * spareCorn
        + 36 * Math.min(6000, tons)
        + 10 * Math.max(0, tons - 6000)
        - 150 * wheat
        - 230 * corn
        - 260 * beets;
  }
}
