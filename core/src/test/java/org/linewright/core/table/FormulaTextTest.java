package org.linewright.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+7", "-K1", "@SUM(A1)", "\tx", "'=1", "''-2"})
  void aTextThatASpreadsheetWouldRunIsGuardedAndComesBack(String text) {
    assertThat(FormulaText.guarded(text)).isEqualTo("'" + text);
    assertThat(FormulaText.bare(FormulaText.guarded(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "K1", "2026-03-02", "a=b", "'quoted'", "'"})
  void anyOtherTextStaysAsItIs(String text) {
    assertThat(FormulaText.guarded(text)).isEqualTo(text);
    assertThat(FormulaText.bare(text)).isEqualTo(text);
  }
}
