package org.linewright.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.table.ColumnSpec.Fault;
import org.linewright.core.time.DayPattern;
import org.linewright.core.units.Money;

/** What people write where the format wants digits and dashes. */
class OtherSpellingTest {
  /** A column of each kind. */
  @TableInfo(name = "kinds", doc = "Kinds.")
  public record Kinds(
      @Column(doc = "a count") int count,
      @Column(doc = "a number") double number,
      @Column(doc = "an amount") Money money,
      @Column(doc = "a date") LocalDate date,
      @Column(doc = "days") DayPattern days) {}

  private static final TableSpec<Kinds> SPEC = TableSpec.of(Kinds.class);

  /** What a cell is read as: the format's text, or {@code ? one ? other}, or {@code -}. */
  private static String read(String column, String cell) {
    ColumnSpec spec = SPEC.findColumn(column).orElseThrow();
    Object value = OtherSpelling.parse(spec, cell);
    if (value instanceof OtherSpelling other) {
      assertThat(spec.parse(other.read()))
          .as("the format reads it the same")
          .isEqualTo(other.value());
      return other.read();
    }
    if (value instanceof Fault fault) {
      return fault.problem().startsWith("can mean ") ? fault.problem() : "-";
    }
    return "plain " + spec.print(Objects.requireNonNull(value));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "100         | plain 100",
        "100.0       | 100",
        "100,00      | 100",
        "1 200       | 1200",
        "1\u00a0200\u00a0300 | 1200300",
        "1'200       | 1200",
        "1,200,000   | 1200000",
        "1.200.000   | 1200000",
        "1.200,00    | 1200",
        "1,200       | can mean 1200 or 1.2",
        "1.200       | can mean 1200 or 1.2",
        "1.000       | can mean 1000 or 1",
        "100.5       | -",
        "1 20        | -",
        "12 00 0     | -",
        "1,20,000    | -",
        "1e2         | -",
        "0x10        | -",
        "1E+99999999 | -",
        "€5          | -",
        "5 pcs       | -",
      })
  void counts(String cell, String read) {
    assertThat(read("count", cell)).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "10.5      | plain 10.5",
        "1.200     | 1.2",
        "10,5      | 10.5",
        "0,125     | 0.125",
        "1234,567  | 1234.567",
        "1 200,5   | 1200.5",
        "1.200,5   | 1200.5",
        "1,200.5   | 1200.5",
        "1,200     | can mean 1200 or 1.2",
        "-5        | -",
        "10,5,5    | -",
        ",5        | -",
      })
  void numbers(String cell, String read) {
    assertThat(read("number", cell)).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "12.30   | plain 12.3",
        "12,30   | 12.3",
        "0.004   | 0",
        "0.005   | 0",
        "12,345  | can mean 12345 or 12.345",
        "0.040   | plain 0.04",
      })
  void amounts(String cell, String read) {
    assertThat(read("money", cell)).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-10-07          | plain 2022-10-07",
        "07.10.2022          | 2022-10-07",
        "7.10.2022           | 2022-10-07",
        "2022.10.07          | 2022-10-07",
        "2022/10/7           | 2022-10-07",
        "2022-10-7           | 2022-10-07",
        "20221007            | 2022-10-07",
        "13/07/2022          | 2022-07-13",
        "07/13/2022          | 2022-07-13",
        "10/10/2022          | 2022-10-10",
        "10/07/2022          | can mean 2022-07-10 or 2022-10-07",
        "10-07-2022          | can mean 2022-07-10 or 2022-10-07",
        "7 Oct 2022          | 2022-10-07",
        "07-OCT-2022         | 2022-10-07",
        "2022-10-07T00:00:00 | 2022-10-07",
        "07.10.2022 13:45    | 2022-10-07",
        "07.10.22            | -",
        "30.02.2022          | -",
        "13/13/2022          | -",
        "44841               | 2022-10-07",
        "44841.75            | 2022-10-07",
        "12345               | -",
        "99999               | -",
        "tomorrow            | -",
      })
  void dates(String cell, String read) {
    assertThat(read("date", cell)).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "mon                     | plain mon",
        "07.10.2022              | 2022-10-07",
        "07.10.2022..09.10.2022  | 2022-10-07..2022-10-09",
        "2022-10-07..09.10.2022  | 2022-10-07..2022-10-09",
        "2022-10-09..2022-10-07  | -",
        "09.10.2022..07.10.2022  | -",
        "monday                  | -",
      })
  void days(String cell, String read) {
    assertThat(read("days", cell)).isEqualTo(read);
  }

  @Test
  void aLongCellIsRefusedEarly() {
    String digits = "9".repeat(1 << 20);
    assertThat(read("count", digits)).isEqualTo("-");
    assertThat(read("number", digits)).isEqualTo("-");
    assertThat(read("date", digits)).isEqualTo("-");
    assertThat(read("money", "1 " + digits)).isEqualTo("-");
  }

  @Test
  void aCountThatIsTooLargeIsSaidToBe() {
    ColumnSpec count = SPEC.findColumn("count").orElseThrow();
    assertThat(OtherSpelling.parse(count, "9000000000000"))
        .isEqualTo(
            new Fault(IssueCode.BAD_NUMBER, "is too large", "digits only, at most 2147483647."));
  }

  @Test
  void namesOfTheFormatForgiveCapitalsAndBlanks() {
    assertThat(OtherSpelling.plainName(" Units per-Day\u00a0")).isEqualTo("units_per_day");
    assertThat(OtherSpelling.plainName("\ufeffCohort")).isEqualTo("cohort");
  }
}
