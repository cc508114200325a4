package org.linewright.core.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "26000000|26,000,000 RUB",
        "-18960|-18,960 RUB",
        "1234.51|1,235 RUB",
        "999.5|999.5 RUB",
        "0.07|0.07 RUB",
        "0|0 RUB"
      })
  void inWordsAnAmountHasGroupsOfDigitsAndItsCurrency(String amount, String words) {
    assertThat(Money.parse(amount).in("RUB")).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 7, 10, 99, 100, 101, 110, 1250, 999_999_999_999_99L, Long.MAX_VALUE})
  void itsTextIsThePlainDecimalNumberWithoutNeedlessZeros(long cents) {
    for (long each : new long[] {cents, -cents}) {
      String text = new Money(each).toString();
      assertThat(new BigDecimal(text)).isEqualByComparingTo(BigDecimal.valueOf(each, 2));
      assertThat(text).matches("0|-?(0|[1-9][0-9]*)(\\.[0-9]?[1-9])?").isNotEqualTo("-0");
    }
  }
}
