package org.linewright.files.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.table.Column;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.TableInfo;
import org.linewright.core.table.TableSpec;
import org.linewright.core.units.Money;

/** The same table as spreadsheets of several countries save it. */
class TextEncodingTest {
  /** A table with a column of each kind that people write in their own way. */
  @TableInfo(name = "goods", doc = "Goods.")
  public record Goods(
      @Column(doc = "a name", key = true, required = true, id = true) String part,
      @Column(doc = "a text") String name,
      @Column(doc = "a count") int quantity,
      @Column(doc = "an amount") Money cost,
      @Column(doc = "a date") LocalDate due) {}

  private static final TableSpec<Goods> SPEC = TableSpec.of(Goods.class);
  private static final String HEADER = "part;name;quantity;cost;due\n";

  @TempDir Path temp;

  private Path write(String text, String charset) throws IOException {
    Path file = temp.resolve("goods.csv");
    Files.write(file, text.getBytes(Charset.forName(charset)));
    return file;
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Windows-1251 | Кузов «Седан» № 5, левый  | windows-1251",
        "Windows-1251 | КПП-6МТ; ABS, жгут 12В    | windows-1251",
        "Windows-1252 | Türgriff für Hauptgerät   | windows-1252",
        "Windows-1252 | Pédale d’embrayage, gauche | windows-1252",
        "''           | Кузов 车身 Türgriff        | UTF-8",
        "UTF-16       | Кузов 车身 Türgriff        | x-UTF-16LE-BOM",
        "UTF-16       | Кузов 车身 Türgriff        | UTF-16BE",
        "UTF-16       | Body, Kurbelgehäuse       | UTF-16LE",
      })
  void whatCanBeOneEncodingOnlyIsReadInIt(String name, String text, String charset)
      throws IOException {
    TextEncoding found = TextEncoding.of(write(HEADER + "P1;" + text + "\n", charset));
    assertThat(found.problem()).isEmpty();
    assertThat(found.name()).isEqualTo(name);
    assertThat("P1;" + text)
        .isEqualTo(
            Files.readString(temp.resolve("goods.csv"), found.charset()).lines().toList().get(1));
  }

  @Test
  void aWordThatBothCodePagesHaveIsNotGuessed() throws IOException {
    assertThat(TextEncoding.of(write("part\nP1\nа и я\n", "windows-1251")).problem())
        .isEqualTo("is not UTF-8 and can mean а (Windows-1251) or à (Windows-1252)");
  }

  @ParameterizedTest
  @CsvSource({"KOI8-R", "IBM866", "GB2312", "Shift_JIS"})
  void otherEncodingsAreNotTakenForOneOfThese(String charset) throws IOException {
    String text =
        charset.startsWith("G") || charset.startsWith("S")
            ? "part\nP1,車身 左側 中国 日本 部品 番号 数量 車両 工場 出荷\n"
            : "part\nP1,Кузов Левый Седан Жгут Крыло Дверь\n";
    assertThat(TextEncoding.of(write(text, charset)).isUnknown()).isTrue();
  }

  @Test
  void oneBadByteInUtf8DoesNotMakeItACodePage() throws IOException {
    Path file = write("part,name\nP1,Кузов\nP2,Левый\n", "UTF-8");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 2] = 'x';
    Files.write(file, bytes);
    assertThat(TextEncoding.of(file)).isEqualTo(TextEncoding.unknown(3, "is not UTF-8"));
  }

  @Test
  void aFileOfZerosIsNoText() throws IOException {
    Path file = temp.resolve("goods.csv");
    Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b', 0, 0, (byte) 0xD8, 'x'});
    assertThat(TextEncoding.of(file).isUnknown()).isTrue();
  }

  private static final String GOODS =
      """
      part;name;quantity;cost;due
      00123;Кузов;1 200;1.234,50;07.10.2022
      1E5;Левый "борт";"1 000";2.500;44841
      TRUE;Седан;3;1,234;25/12/2022
      007;"Жгут; длинный";4;0,5;03/04/2022
      """;

  @Test
  void aFileOfARussianSpreadsheetIsReadAndToldOnce() throws IOException {
    IssueLog issues = new IssueLog();
    TableReader<Goods> reader = new TableReader<>(SPEC, "goods.csv", issues);
    Path file = write(GOODS.replace("Левый \"борт\"", "Левый"), "windows-1251");
    assertThat(CsvRows.stream(file, reader)).isEmpty();
    assertThat(reader.table().rows())
        .containsExactly(
            new Goods("00123", "Кузов", 1200, Money.parse("1234.5"), LocalDate.of(2022, 10, 7)),
            new Goods("1E5", "Левый", 1000, Money.parse("2500"), LocalDate.of(2022, 10, 7)),
            new Goods("TRUE", "Седан", 3, Money.parse("1.23"), LocalDate.of(2022, 12, 25)),
            new Goods("007", "Жгут; длинный", 4, Money.parse("0.5"), LocalDate.of(2022, 4, 3)));
    assertThat(issues.list().stream().map(InputIssue::toString))
        .containsExactly(
            "IN-016 goods.csv: is written with ;, Windows-1251, decimal comma (0,5 is 0.5), digits"
                + " in groups (1 200 is 1200), dates day first (07.10.2022 is 2022-10-07), dates as"
                + " day numbers (44841 is 2022-10-07). Read so. Fix: nothing need be done, if that"
                + " is how it was meant.",
            "IN-018 goods.csv:4 cost = \"1,234\": has more than two decimals. Rounded to 1.23. Fix:"
                + " an amount in whole hundredths; maybe count a cheap part by the hundred, and its"
                + " price so.");
  }

  @Test
  void withoutACellThatSettlesItBothReadingsAreTold() throws IOException {
    IssueLog issues = new IssueLog();
    TableReader<Goods> reader = new TableReader<>(SPEC, "goods.csv", issues);
    String text = "part\tcost\tdue\nP1\t1,234\t03/04/2022\nP2\t5\t04/05/2022\n";
    assertThat(CsvRows.stream(write(text, "UTF-16LE"), reader)).isEmpty();
    assertThat(reader.table().rows()).isEmpty();
    assertThat(issues.list())
        .filteredOn(InputIssue::isRejected)
        .extracting(InputIssue::problem)
        .isEqualTo(
            List.of(
                "can mean 1234 or 1.234",
                "can mean 2022-04-03 or 2022-03-04",
                "can mean 2022-05-04 or 2022-04-05"));
  }

  @Test
  void theFormatItselfIsReadOnceAndNothingIsTold() throws IOException {
    IssueLog issues = new IssueLog();
    TableReader<Goods> reader = new TableReader<>(SPEC, "goods.csv", issues);
    String text = "part,quantity,cost,due\n0012,1,1.2,2022-04-03\n1E5,2,2.50,2022-04-04\n";
    assertThat(CsvRows.stream(write(text, StandardCharsets.UTF_8.name()), reader)).isEmpty();
    assertThat(reader.readsAgain()).isFalse();
    assertThat(reader.table().rows()).hasSize(2);
    assertThat(issues.list()).isEmpty();
  }
}
