package org.linewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.JsonText;
import org.linewright.answers.format.SeparatedText;
import org.linewright.cli.print.Paragraph;
import org.linewright.cli.print.TextTable;
import org.linewright.core.units.Money;

class RenderTest {

  private record Row(String name, Object value) {}

  private static Grid<Row> grid(Row... rows) {
    return Grid.of("rows", "Rows", List.of(rows))
        .column("the_name", Row::name)
        .column("value", Row::value);
  }

  @Test
  void aTextTableSetsNumbersToTheRight() {
    String text =
        new TextTable(100, 40, false).print(grid(new Row("a", 12_345), new Row("longer", 7L)));

    assertThat(text)
        .isEqualTo(
            """
            Rows
            the name   value
            a         12,345
            longer         7
            """);
  }

  @Test
  void aTextTableBreaksHeadingsThenCutsTextAndRowsThatDoNotFit() {
    Grid<Row> grid =
        Grid.of(
                "rows",
                "Rows",
                List.of(new Row("b", "a text that is long"), new Row("c", "2"), new Row("d", "3")))
            .column("name", Row::name)
            .column("what_it_says", Row::value)
            .column("none", row -> null)
            .column("number_of_words", row -> 5);

    assertThat(new TextTable(26, 2, false).print(grid))
        .isEqualTo(
            """
            Rows
                                number
                                    of
            name  what it says   words
            b     a text that…       5
            c     2                  5
            … 1 more rows: -o csv --show rows shows all
            """);
    assertThat(new TextTable(10, 1, false).print(grid).lines())
        .allMatch(line -> line.length() <= 10 || line.startsWith("… 2 more"));
  }

  @Test
  void aTextTableKeepsControlCharactersFromTheTerminal() {
    String text = new TextTable(100, 40, false).print(grid(new Row("a\u001b[2Jb\nc", 1)));

    assertThat(text).contains("a [2Jb c").doesNotContain("\u001b");
  }

  @Test
  void zerosAreBlankInAMatrixOnly() {
    Grid<Row> matrix =
        Grid.matrix("m", "M", List.of(new Row("x", 0)))
            .column("name", Row::name)
            .column("value", Row::value);

    assertThat(new TextTable(100, 40, false).print(matrix)).endsWith("\nx\n");
    assertThat(new TextTable(100, 40, false).print(grid(new Row("x", 0))))
        .endsWith("x             0\n");
  }

  @Test
  void anEmptyTableSaysSo() {
    assertThat(new TextTable(100, 40, false).print(grid())).isEqualTo("Rows\n  (none)\n");
    assertThat(SeparatedText.CSV.print(grid())).isEqualTo("the_name,value\n");
  }

  @Test
  void csvQuotesWhatMustBeQuoted() {
    String text =
        SeparatedText.CSV.print(
            grid(
                new Row("a,b", 1.5),
                new Row("say \"x\"", new Money(150)),
                new Row(" blank ", true),
                new Row("two\nlines", LocalDate.of(2026, 3, 2)),
                new Row("none", null)));

    assertThat(text)
        .isEqualTo(
            "the_name,value\n"
                + "\"a,b\",1.5\n"
                + "\"say \"\"x\"\"\",1.5\n"
                + "\" blank \",yes\n"
                + "\"two\nlines\",2026-03-02\n"
                + "none,\n");
  }

  @Test
  void tsvHasNoTabsOrLineEndsInCells() {
    assertThat(SeparatedText.TSV.print(grid(new Row("a\tb\r\nc", List.of("x", "y")))))
        .isEqualTo("the_name\tvalue\na b c\tx;y\n");
  }

  @Test
  void aSpreadsheetIsGivenNoFormula() {
    assertThat(
            SeparatedText.SHEET.print(
                grid(
                    new Row("=HYPERLINK(\"http://x\")", List.of("x")),
                    new Row("-5", List.of("y")))))
        .isEqualTo("the_name,value\n\"'=HYPERLINK(\"\"http://x\"\")\",x\n'-5,y\n");
  }

  @Test
  void jsonKeepsTheOrderOfKeysAndPlainNumbers() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("z", new Money(12_345_678_900L));
    tree.put("a", grid(new Row("x", null)));
    tree.put("empty", List.of());
    tree.put("none", Map.of());
    tree.put("list", Arrays.asList("q\"", 1, 2.5, true));

    assertThat(JsonText.print(tree))
        .isEqualTo(
            """
            {
              "z": 123456789,
              "a": [
                {
                  "the_name": "x",
                  "value": null
                }
              ],
              "empty": [],
              "none": {},
              "list": [
                "q\\"",
                1,
                2.5,
                true
              ]
            }
            """);
  }

  @Test
  void aParagraphBreaksAtBlanks() {
    assertThat(Paragraph.wrap("one two three four", 9)).isEqualTo("one two\nthree\nfour");
    assertThat(Paragraph.wrap("  one two three", 9)).isEqualTo("  one two\n    three");
    assertThat(Paragraph.wrap("", 9)).isEmpty();
  }
}
