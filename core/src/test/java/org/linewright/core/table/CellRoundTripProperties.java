package org.linewright.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.linewright.core.plant.PlantTables;

class CellRoundTripProperties {

  @Provide
  Arbitrary<TableSpec<?>> tables() {
    return Arbitraries.of(PlantTables.all());
  }

  @Property(tries = 1_000)
  void everyRowOfEveryTableIsReadBackFromItsPrintedCells(
      @ForAll("tables") TableSpec<?> spec, @ForAll long seed) {
    rowIsReadBack(spec, seed);
  }

  private static <T extends Record> void rowIsReadBack(TableSpec<T> spec, long seed) {
    T row = new CellValues(seed).row(spec);
    Object[] values =
        spec.columns().stream().map(column -> column.parse(spec.cell(row, column))).toArray();
    assertThat(values).as(spec.name()).doesNotHaveAnyElementsOfTypes(ColumnSpec.Fault.class);
    assertThat(spec.newRow(values)).isEqualTo(row);
  }

  @Property(tries = 1_000)
  void whateverStandsInACellGivesAValueThatPrintsAndReadsBackOrAFault(
      @ForAll("tables") TableSpec<?> spec, @ForAll String text) {
    for (ColumnSpec column : spec.columns()) {
      Object value = column.parse(text);
      if (!(value instanceof ColumnSpec.Fault)) {
        assertThat(Objects.equals(column.parse(column.print(value)), value))
            .as(spec.name() + " " + column.name() + " = " + text)
            .isTrue();
      }
    }
  }

  @Property(tries = 1_000)
  void numbersOfAnySizeAreReadExactlyOrRefused(
      @ForAll("tables") TableSpec<?> spec, @ForAll("numbers") String text) {
    whateverStandsInACellGivesAValueThatPrintsAndReadsBackOrAFault(spec, text);
  }

  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.strings().withChars("0123456789.-+").ofMaxLength(26);
  }
}
