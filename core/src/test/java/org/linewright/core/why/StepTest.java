package org.linewright.core.why;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.why.WhyAnswer.Step;

class StepTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HU|HU: 4 needed by 2026-03-10|HU: 4 needed by 2026-03-10",
        "HU|then HU: 4 needed by 2026-03-10|then HU: 4 needed by 2026-03-10",
        "A1|line A1 full: 5 wanted|line A1 full: 5 wanted",
        "A1|15 vehicles are taken by other orders: A1 15|A1: 15 vehicles are taken by other orders:"
            + " A1 15",
        "HU|on the shelf 0|HU: on the shelf 0",
        "O1|approval of V ends on 2026-03-10: 5 wanted|O1: approval of V ends on 2026-03-10: 5"
            + " wanted"
      })
  void aSentenceNamesItsSubjectOnce(String what, String finding, String sentence) {
    assertThat(new Step(1, what, finding).sentence()).isEqualTo(sentence);
  }
}
