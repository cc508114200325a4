package org.linewright.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.table.ColumnSpec.Fault;
import org.linewright.core.units.Money;

class ColumnSpecTest {
  private static final ColumnSpec KITS = column(PlantTables.KITS, "kits");
  private static final ColumnSpec SHIFTS = column(PlantTables.CALENDARS, "shifts");
  private static final ColumnSpec VALUE = column(PlantTables.VARIANTS, "value");
  private static final ColumnSpec VARIANT = column(PlantTables.KITS, "variant");

  private static ColumnSpec column(TableSpec<?> spec, String name) {
    return spec.findColumn(name).orElseThrow();
  }

  @Test
  void blanksAroundACellDoNotCount() {
    assertThat(KITS.parse(" 24\t")).isEqualTo(24);
    assertThat(VARIANT.parse(" KIA RIO ")).isEqualTo("KIA RIO");
  }

  @Test
  void anEmptyCellStandsForItsDefault() {
    assertThat(column(PlantTables.KITS, "built_incomplete").parse(" ")).isEqualTo(0);
    assertThat(column(PlantTables.KITS, "missing").parse("")).isEqualTo(List.of());
    assertThat(column(PlantTables.KITS, "available").parse("")).isNull();
  }

  @Test
  void onlyPlainDigitsAreNumbers() {
    for (String odd :
        List.of("٣", "0x10", "1e3", "NaN", "Infinity", "1_000", "1'000", "1,5", "½")) {
      assertThat(KITS.parse(odd)).as(odd).isInstanceOf(Fault.class);
      assertThat(SHIFTS.parse(odd)).as(odd).isInstanceOf(Fault.class);
      assertThat(VALUE.parse(odd)).as(odd).isInstanceOf(Fault.class);
    }
  }

  @Test
  void minusZeroIsZeroButALittleLessIsNot() {
    assertThat(SHIFTS.parse("-0")).isEqualTo(0.0);
    assertThat(VALUE.parse("-0.00")).isEqualTo(Money.ZERO);
    assertThat(VALUE.parse("-0.001")).isInstanceOf(Fault.class);
  }

  @Test
  void choicesAreReadInAnyCaseAndPrintedInTheirOwn() {
    ColumnSpec mode = column(PlantTables.VARIANTS, "mode");
    assertThat(mode.print(mode.parse("skd"))).isEqualTo("SKD");
    assertThat(mode.parse("skt"))
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.fix()).isEqualTo("maybe SKD."));
  }

  @Test
  void aNameOfAThousandLettersIsABrokenQuote() {
    assertThat(VARIANT.parse("x".repeat(200))).isInstanceOf(String.class);
    assertThat(VARIANT.parse("x".repeat(201)))
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.code()).isEqualTo(IssueCode.BAD_NAME));
  }

  @Test
  void aStarIsANameOnlyWhereItStandsForAll() {
    assertThat(column(PlantTables.LINE_RATES, "variant").parse("*")).isEqualTo("*");
    assertThat(VARIANT.parse("*")).isInstanceOf(Fault.class);
    assertThat(column(PlantTables.VARIANTS, "variant").parse("*")).isInstanceOf(Fault.class);
  }
}
