package org.linewright.core.units;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
