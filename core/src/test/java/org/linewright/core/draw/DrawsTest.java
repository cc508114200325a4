package org.linewright.core.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawsTest {

  @ParameterizedTest
  @CsvSource({"0, 0.5", "1.959964, 0.975", "-1.2815516, 0.1", "6, 1", "-6, 0"})
  void theShareBelowAValueIsThatOfTheTables(double value, double share) {
    assertThat(Draws.share(value)).isEqualTo(share, offset(1e-7));
  }

  /** The known answers of philox4x32 with 10 rounds in Random123, file kat_vectors. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000,0000000000000000,0000000000000000,e169c58d6627e8d5,9b00dbd8bc57ac4c",
    "ffffffffffffffff,ffffffffffffffff,ffffffffffffffff,41c83b0e408f276d,6d5451fda20bc7c6",
    "85a308d3243f6a88,0370734413198a2e,299f31d0a4093822,94fdccebd16cfe09,24126ea15001e420",
  })
  void philoxGivesTheKnownAnswers(String low, String high, String key, String lower, String upper) {
    assertThat(Philox.bits(bits(low), bits(high), bits(key), false)).isEqualTo(bits(lower));
    assertThat(Philox.bits(bits(low), bits(high), bits(key), true)).isEqualTo(bits(upper));
  }

  private static long bits(String hex) {
    return Long.parseUnsignedLong(hex, 16);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5,0",
    "0.975,1.959963985",
    "0.95,1.644853627",
    "0.01,-2.326347874",
    "0.999,3.090232306",
    "0.02,-2.053748911",
    "0.0001,-3.719016485"
  })
  void theNormalQuantileIsThatOfTheTables(double share, double quantile) {
    assertThat(NormalCurve.quantile(share)).isEqualTo(quantile, offset(2e-8));
  }

  @Test
  void drawsHaveTheMeansAndSpreadsThatTheyPromise() {
    Draws draws = new Draws(42);
    long stream = Draws.stream("a supplier");
    int count = 200_000;
    double uniform = 0;
    double normal = 0;
    double squares = 0;
    double exponential = 0;
    double geometric = 0;
    for (int i = 0; i < count; i++) {
      draws.begin(i);
      uniform += draws.uniform(stream, 0);
      double one = draws.normal(stream, 1);
      normal += one;
      squares += one * one;
      exponential += draws.exponential(stream, 2, 30);
      geometric += draws.geometric(stream, 3, 4);
    }
    // five standard errors each
    assertThat(uniform / count).isEqualTo(0.5, offset(5 * 0.2887 / Math.sqrt(count)));
    assertThat(normal / count).isEqualTo(0, offset(5 / Math.sqrt(count)));
    assertThat(squares / count).isEqualTo(1, offset(5 * Math.sqrt(2.0 / count)));
    assertThat(exponential / count).isEqualTo(30, offset(5 * 30 / Math.sqrt(count)));
    assertThat(geometric / count).isEqualTo(4, offset(5 * Math.sqrt(12.0 / count)));
  }

  @Test
  void aDrawIsMadeByItsNumberAlone() {
    Draws one = new Draws(7);
    Draws other = new Draws(7);
    long stream = Draws.stream("R4");
    one.begin(1000);
    double expected = one.uniform(stream, 5);
    other.begin(3);
    other.uniform(Draws.stream("another"), 0);
    other.begin(1000);

    assertThat(other.uniform(stream, 5)).isEqualTo(expected);
    assertThat(other.uniform(stream, 6)).isNotEqualTo(expected);
    assertThat(other.uniform(Draws.stream("R5"), 5)).isNotEqualTo(expected);
  }
}
