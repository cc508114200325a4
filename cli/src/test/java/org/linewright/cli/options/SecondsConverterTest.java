package org.linewright.cli.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class SecondsConverterTest {
  @ParameterizedTest
  @CsvSource({"60, 60", "60s, 60", "0.5, 0.5", "0, 0", "10m, 600", "1.5m, 90", "-1, -1"})
  void aTimeIsInSecondsOrMinutes(String text, double seconds) {
    assertThat(new SecondsConverter().convert(text)).isEqualTo(seconds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "s", "60 s", "1h", "NaN", "1e3", "10ms"})
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> new SecondsConverter().convert(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("60s");
  }
}
