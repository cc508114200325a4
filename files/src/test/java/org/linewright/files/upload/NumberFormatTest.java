package org.linewright.files.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "yyyy-mm-dd",
        "dd.mm.yyyy",
        "d/m/yy",
        "mmm yy",
        "mmmm",
        "dddd",
        "[$-419]d\\ mmm;@",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
        "[$-804]yyyy\"年\"m\"月\"d\"日\";@",
        "d\\.m\\.yyyy\\ \"г.\"",
        "yyyy-mm-dd hh:mm:ss.000",
        "m/d/yy h:mm AM/PM",
        "[Red]dd/mm/yyyy;[Blue]0",
        "[$-407]d. MMMM YYYY",
      })
  void aDate(String code) {
    assertThat(NumberFormat.isDate(164, code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General",
        "0",
        "#,##0.00",
        "0.00E+00",
        "0\" days\"",
        "0\" pcs. of May\"",
        "#,##0\\ \"дней\"",
        "[Red]0",
        "[Magenta]#,##0",
        "[$MDL] #,##0.00",
        "[$-419]#,##0.00",
        "0_d",
        "0\\d",
        "\"dmy\"0",
        "h:mm",
        "mm:ss",
        "[h]:mm:ss",
        "[mm]:ss",
        "@",
        "0.0%",
      })
  void noDate(String code) {
    assertThat(NumberFormat.isDate(164, code)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 15, 16, 17, 22, 27, 31, 36, 50, 58})
  void aDateOfEveryWorkbook(int id) {
    assertThat(NumberFormat.isDate(id, "")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 9, 11, 18, 21, 45, 47, 49, -1})
  void noDateOfEveryWorkbook(int id) {
    assertThat(NumberFormat.isDate(id, "")).isFalse();
  }
}
