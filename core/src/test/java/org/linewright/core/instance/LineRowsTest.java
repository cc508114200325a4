package org.linewright.core.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.testplants.MicroPlant;

/** On which lines a variant can be built, in which order they are tried. */
class LineRowsTest {

  @Test
  void linesAreTriedInTheOrderOfTheirRowsWhetherTheseNameTheVariantOrNot() {
    assertThat(
            lines(
                "line_rates line=M variant=* units_per_day=3",
                "line_rates line=L variant=V units_per_day=5"))
        .containsExactly("M", "L");
  }

  @Test
  void aRowThatNamesTheVariantTakesThePlaceOfItsLine() {
    assertThat(
            lines(
                "line_rates line=M variant=* units_per_day=3",
                "line_rates line=L variant=* units_per_day=5",
                "line_rates line=M variant=V units_per_day=4"))
        .containsExactly("L", "M");
  }

  private static List<String> lines(String... rates) {
    String[] rows = new String[rates.length + 1];
    rows[0] = "lines line=M calendar=D nominal_shifts=1";
    System.arraycopy(rates, 0, rows, 1, rates.length);
    Instance instance = Instance.compile(MicroPlant.of(rows));
    return instance.options().get(0).stream()
        .map(option -> instance.lines().name(option.line()))
        .toList();
  }
}
