package org.linewright.files.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linewright.files.upload.SmallWorkbook.number;
import static org.linewright.files.upload.SmallWorkbook.row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.table.InputIssue;

/** What people send becomes a folder, and what does not is told. */
@Timeout(60)
class ReceivedFilesTest {
  private static final String ORDERS = "order,variant,quantity\nR1,SUV,5\n";
  private static final String STOCK = "part,quantity\nHU,5\n";

  @TempDir private Path temp;
  private Path folder = Path.of("");
  private ReceivedFiles received = new ReceivedFiles(Path.of(""), 0, 0);

  @BeforeEach
  void open() throws IOException {
    folder = Files.createDirectory(temp.resolve("plant"));
    received = new ReceivedFiles(folder, 8 << 20, 100);
  }

  private void send(String name, byte[] bytes) throws IOException {
    received.take(name, new ByteArrayInputStream(bytes));
  }

  private void send(String name, String text) throws IOException {
    send(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> told() throws IOException {
    return received.issues().stream().map(ReceivedFilesTest::place).toList();
  }

  private static String place(InputIssue issue) {
    return (issue.isRejected() ? "-> " : "~> ")
        + issue.code().code()
        + " "
        + issue.file()
        + (issue.row() > 0 ? ":" + issue.row() : "")
        + (issue.column().isEmpty() ? "" : " " + issue.column());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  @Test
  void anArchiveWithAFolderInItIsAPlant() throws IOException {
    send(
        "p.zip",
        new Zipped()
            .with("plant/plant.yaml", "format: 1\n")
            .with("plant/orders.csv", ORDERS)
            .with("plant/scenarios/Suez closed.yaml", "edits: []\n")
            .with("plant/README.md", "Read me.")
            .with("__MACOSX/plant/._orders.csv", "x")
            .with("plant/.DS_Store", "x")
            .bytes());
    assertThat(told()).isEmpty();
    assertThat(files()).containsExactly("orders.csv", "plant.yaml", "scenarios/Suez closed.yaml");
  }

  @Test
  void capitalsAndBlanksInNamesAreForgivenAndTold() throws IOException {
    send(
        "p.zip",
        new Zipped()
            .with("Orders.csv", ORDERS)
            .with(" Line Rates .CSV", "line,variant,units_per_day\n")
            .with("Plant.yml", "format: 1\n")
            .with("Scenarios/late.YAML", "edits: []\n")
            .bytes());
    assertThat(told())
        .containsExactly(
            "~> IN-016 Orders.csv",
            "~> IN-016  Line Rates .CSV",
            "~> IN-016 Plant.yml",
            "~> IN-016 Scenarios/late.YAML");
    assertThat(files())
        .containsExactly("line_rates.csv", "orders.csv", "plant.yaml", "scenarios/late.yaml");
  }

  @Test
  void aTableThatWouldBeMissedIsARejection() throws IOException {
    send("p.zip", new Zipped().with("stok.csv", STOCK).with("orders.csv", ORDERS).bytes());
    assertThat(received.issues())
        .hasToString(
            "[IN-009 stok.csv: is not a table of the format, and stock.csv is not there."
                + " File not used. Fix: maybe stock.csv.]");
    assertThat(files()).containsExactly("orders.csv");
  }

  @Test
  void otherFilesAreToldTogether() throws IOException {
    send(
        "p.zip",
        new Zipped()
            .with("orders.csv", ORDERS)
            .with("photo.png", "x")
            .with("letters/to-busan.txt", "x")
            .with("scenarios/a;b.yaml", "edits: []")
            .bytes());
    assertThat(received.issues())
        .hasToString(
            "[IN-009 photo.png: and 2 more files are neither tables nor scenarios. Not used. Fix:"
                + " leave them out, if nothing is missed: photo.png, letters/to-busan.txt,"
                + " scenarios/a;b.yaml.]");
  }

  @Test
  void workbooksInsideOfAnArchiveAreToldAndNotRead() throws IOException {
    send("p.zip", new Zipped().with("kits.xlsx", "PK").with("orders.csv", ORDERS).bytes());
    assertThat(told()).containsExactly("-> IN-009 kits.xlsx");
  }

  @Test
  void theSameTableTwiceInAnArchiveIsRefused() throws IOException {
    send("p.zip", new Zipped().with("a/orders.csv", ORDERS).with("b/orders.csv", ORDERS).bytes());
    assertThat(received.issues())
        .hasToString(
            "[IN-028 orders.csv: is there twice: as a/orders.csv and as b/orders.csv."
                + " Nothing was imported. Fix: send one of them.]");
  }

  @Test
  void theSameTableTwiceInCapitalsOrOtherFilesIsRefused() throws IOException {
    send("p.zip", new Zipped().with("orders.csv", ORDERS).with("ORDERS.csv", ORDERS).bytes());
    send("orders.csv", ORDERS);
    send("book.xlsx", new SmallWorkbook().sheet("Orders", row(1, "order")).bytes());
    assertThat(told())
        .containsExactly("-> IN-028 orders.csv", "-> IN-028 orders.csv", "-> IN-028 orders.csv");
  }

  @Test
  void anArchiveThatWasCutShortIsRefusedWhereverItWasCut() {
    byte[] whole =
        new Zipped()
            .with("plant.yaml", "format: 1\n")
            .with("orders.csv", ORDERS)
            .with("stock.csv", STOCK)
            .bytes();
    for (int length = 1; length < whole.length; length += 7) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> send("p.zip", cut))
          .as("cut at %d", length)
          .isInstanceOfSatisfying(
              Refused.class,
              refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.BROKEN_ARCHIVE));
    }
  }

  @Test
  void aChangedByteOfAnEntryIsFound() {
    byte[] whole = new Zipped().with("orders.csv", ORDERS + "R2,SUV,7\n".repeat(50)).bytes();
    whole[50] ^= 1;
    assertThatThrownBy(() -> send("p.zip", whole)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../orders.csv", "/orders.csv", "a\\orders.csv", "a\0.csv", "C:a.csv"})
  void namesThatLeadElsewhereAreRefused(String name) {
    assertThatThrownBy(() -> send(name, ORDERS))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.UNSAFE_PATH));
    byte[] archive = new Zipped().with(name, ORDERS).bytes();
    assertThatThrownBy(() -> send("p.zip", archive)).isInstanceOf(Refused.class);
  }

  @Test
  void aSingleTableMayComeWithItsFolder() throws IOException {
    send("plant/tables/orders.csv", ORDERS);
    assertThat(files()).containsExactly("orders.csv");
    assertThat(told()).isEmpty();
  }

  @Test
  void aFileThatIsNoTableIsRefused() {
    assertThatThrownBy(() -> send("photo.png", "x"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.UNKNOWN_FILE));
  }

  @Test
  void namesOfAnyLengthAreNoFaults() throws IOException {
    send(
        "p.zip",
        new Zipped().with("x".repeat(400) + ".csv", ORDERS).with("orders.csv", ORDERS).bytes());
    assertThat(told()).hasSize(1).allMatch(told -> told.startsWith("~> IN-009"));
  }

  // ---- workbooks ----

  private String orders(SmallWorkbook workbook) throws IOException {
    send("book.xlsx", workbook.bytes());
    return text("orders.csv");
  }

  @Test
  void sheetsAreTablesAndSettings() throws IOException {
    send(
        "book.xlsx",
        new SmallWorkbook()
            .format("yyyy-mm-dd")
            .sheet(
                "plant",
                row(1, "setting", "value"),
                row(2, "plan_date", number("46024", 1)),
                row(3, "Name", "A \"new\" plant: ours"),
                row(4, "costs.late_per_vehicle", number("10.5", 0)))
            .sheet("orders", row(1, "order", "variant"), row(2, "R1", "S,V"))
            .bytes());
    assertThat(told()).isEmpty();
    assertThat(text("orders.csv")).isEqualTo("order,variant\nR1,\"S,V\"\n");
    assertThat(text("plant.yaml"))
        .isEqualTo(
            """
            format: 1
            plan_date: 2026-01-02
            name: "A \\"new\\" plant: ours"
            costs:
              late_per_vehicle: 10.5
            """);
  }

  @Test
  void theFirstSettingNeedsNoHeader() throws IOException {
    send("b.xlsx", new SmallWorkbook().sheet("PLANT ", row(1, "name", "Ours")).bytes());
    assertThat(text("plant.yaml")).isEqualTo("format: 1\nname: Ours\n");
  }

  @Test
  void unknownSettingsComeThroughToBeTold() throws IOException {
    send(
        "b.xlsx",
        new SmallWorkbook()
            .sheet("plant", row(1, "setting", "value"), row(2, "yard!", "7"), row(3, "", "8"))
            .bytes());
    assertThat(text("plant.yaml")).isEqualTo("format: 1\n\"yard!\": 7\n");
    assertThat(told()).containsExactly("-> IN-031 plant.yaml:3");
  }

  @Test
  void sheetsThatWouldBeMissedAreRejections() throws IOException {
    send(
        "book.xlsx",
        new SmallWorkbook()
            .sheet("stok", row(1, "part", "quantity"), row(2, "HU", "5"))
            .sheet("Kits here", row(2, "Cohort", "Variant", "Kits"))
            .sheet("Remarks", row(1, "Call Busan"))
            .sheet("Sheet1")
            .bytes());
    assertThat(received.issues().stream().map(InputIssue::toString))
        .containsExactly(
            "IN-009 sheet stok: is not a table of the format, and the sheet stock is not there."
                + " Sheet not used. Fix: maybe stock.",
            "IN-009 sheet Kits here: is not a table of the format, and the sheet kits is not"
                + " there. Sheet not used. Fix: maybe kits.",
            "IN-009 sheet Remarks: is not a table of the format. Sheet not used. Fix: leave it out,"
                + " if nothing is missed.");
  }

  @Test
  void aSheetWithTheNameOfATableButOtherColumnsIsAWarning() throws IOException {
    send("b.xlsx", new SmallWorkbook().sheet("Stock list", row(1, "who", "when")).bytes());
    assertThat(told()).containsExactly("~> IN-009 sheet Stock list");
  }

  @Test
  void rowsKeepTheirNumbers() throws IOException {
    assertThat(
            orders(
                new SmallWorkbook()
                    .sheet("orders", row(2, "order", "variant"), row(5, "R1", "SUV"))))
        .isEqualTo("\norder,variant\n\n\nR1,SUV\n");
  }

  @ParameterizedTest(name = "{0} shows {1} as {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "yyyy-mm-dd          | 46091        | 2026-03-10",
        "[$-419]d\\ mmm;@    | 46091        | 2026-03-10",
        "14                  | 46091        | 2026-03-10",
        "31                  | 46091        | 2026-03-10",
        "0\" dmy\"           | 46091        | 46091",
        "General             | 46091        | 46091",
        "[h]:mm              | 46091        | 46091",
        "yyyy-mm-dd hh:mm    | 46091.5      | 2026-03-10 12:00:00",
        "yyyy-mm-dd          | 1            | 1900-01-01",
        "yyyy-mm-dd          | 59           | 1900-02-28",
        "yyyy-mm-dd          | 61           | 1900-03-01",
        "yyyy-mm-dd          | 0.5          | 0.5",
        "yyyy-mm-dd          | -5           | -5",
        "yyyy-mm-dd          | 9999999999   | 9999999999",
      })
  void datesAreWhatTheFormatShows(String format, String value, String shown) throws IOException {
    assertThat(
            orders(
                new SmallWorkbook()
                    .format(format)
                    .sheet("orders", row(1, "order", "due"), row(2, "R1", number(value, 1)))))
        .isEqualTo("order,due\nR1," + shown + "\n");
  }

  @Test
  void daysMayBeCountedFrom1904() throws IOException {
    assertThat(
            orders(
                new SmallWorkbook()
                    .from1904()
                    .format("d.m.yyyy")
                    .sheet("orders", row(1, "due"), row(2, number("44629", 1)))))
        .isEqualTo("due\n2026-03-10\n");
  }

  @Test
  void aNameIsNeverADateAndANumberNeither() throws IOException {
    SmallWorkbook workbook =
        new SmallWorkbook()
            .format("yyyy-mm-dd")
            .sheet(
                "orders", row(1, "order", "quantity"), row(2, number("46091", 1), number("30", 1)));
    assertThat(orders(workbook)).isEqualTo("order,quantity\n46091,30\n");
    assertThat(told()).containsExactly("~> IN-016 orders.csv:2 order");
  }

  @Test
  void trueInANameStaysTrue() throws IOException {
    assertThat(
            orders(
                new SmallWorkbook()
                    .sheet(
                        "orders",
                        row(1, "order", "variant"),
                        row(2, "<c t=\"b\"><v>1</v></c>", "<c t=\"b\"><v>0</v></c>"))))
        .isEqualTo("order,variant\nTRUE,FALSE\n");
  }

  @Test
  void numbersAreWhatASpreadsheetKeepsOfThem() throws IOException {
    assertThat(
            orders(
                new SmallWorkbook()
                    .sheet(
                        "orders",
                        row(1, "order", "quantity", "late_cost_per_day"),
                        row(
                            2,
                            number("1E5", 0),
                            number("4.9999999999999996", 0),
                            number("12.340000000000001", 0)))))
        .isEqualTo("order,quantity,late_cost_per_day\n100000,5,12.34\n");
  }

  @Test
  void aFormulaWithoutAValueIsRefused() throws IOException {
    SmallWorkbook workbook =
        new SmallWorkbook()
            .sheet(
                "variants",
                row(1, "variant", "value", "approval_until", "our own"),
                row(
                    2,
                    "SUV",
                    "<c><f>10*2</f><v>20</v></c>",
                    "<c><f>TODAY()</f></c>",
                    "<c><f>TODAY()</f></c>"),
                row(3, "SEDAN", "<c><f>1</f><v></v></c>", "<c t=\"str\"><f>A1</f><v></v></c>"));
    send("book.xlsx", workbook.bytes());
    assertThat(text("variants.csv")).contains("SUV,20,,");
    assertThat(received.issues().stream().map(InputIssue::toString))
        .containsExactly(
            "IN-019 variants.csv:2 approval_until: is a formula without a value. Cell not read."
                + " Fix: open the workbook in a spreadsheet and save it once.",
            "IN-019 variants.csv:3 value: is a formula without a value. Cell not read."
                + " Fix: open the workbook in a spreadsheet and save it once.");
  }

  @Test
  void anErrorOfAFormulaIsRefused() throws IOException {
    SmallWorkbook workbook =
        new SmallWorkbook()
            .sheet(
                "orders",
                row(1, "order", "due"),
                row(2, "R1", "<c t=\"e\"><f>VLOOKUP(A1,B1,1)</f><v>#N/A</v></c>"));
    orders(workbook);
    assertThat(received.issues())
        .hasToString(
            "[IN-019 orders.csv:2 due = \"#N/A\": is an error of the workbook. Cell not read."
                + " Fix: mend the formula.]");
  }

  @Test
  void sharedTextsAreReadWithoutTheirReadings() throws IOException {
    assertThat(
            orders(
                new SmallWorkbook()
                    .text("order")
                    .richText("<r><t>R</t></r><rPh><t>no</t></rPh><r><t>1</t></r>")
                    .sheet(
                        "orders",
                        row(1, "<c t=\"s\"><v>0</v></c>"),
                        row(2, "<c t=\"s\"><v>1</v></c>"))))
        .isEqualTo("order\nR1\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "7", "99999999999", "x", ""})
  void aSharedTextThatIsNotThereIsTold(String number) throws IOException {
    SmallWorkbook workbook =
        new SmallWorkbook()
            .text("order")
            .sheet(
                "orders",
                row(1, "order", "variant"),
                row(2, "R1", "<c t=\"s\"><v>" + number + "</v></c>"));
    orders(workbook);
    assertThat(told()).containsExactly("-> IN-019 orders.csv:2 variant");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "99", "999999999999", "x"})
  void aStyleThatIsNotThereIsNoDate(String style) throws IOException {
    assertThat(
            orders(
                new SmallWorkbook()
                    .sheet(
                        "orders",
                        row(1, "due"),
                        row(2, "<c s=\"" + style + "\"><v>46091</v></c>"))))
        .isEqualTo("due\n46091\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+99999999", "1e999999999", "1e99999999999", "1E-99999999", "0x10"})
  void numbersOfAnySizeAreLeftToTheTable(String number) throws IOException {
    assertThat(
            orders(
                new SmallWorkbook().sheet("orders", row(1, "quantity"), row(2, number(number, 0)))))
        .isEqualTo("quantity\n" + number + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZZZZZZ1", "XFE1", "AAAA1", "1", "é1", "A-1"})
  void aCellThatNoSheetHasIsRefusedOrReadInItsColumn(String place) throws IOException {
    byte[] workbook =
        new SmallWorkbook()
            .sheet("orders", "<row r=\"1\"><c r=\"" + place + "\"><v>1</v></c></row>")
            .bytes();
    if (place.startsWith("A-")) {
      send("b.xlsx", workbook);
      assertThat(text("orders.csv")).isEqualTo("1\n");
      return;
    }
    assertThatThrownBy(() -> send("b.xlsx", workbook))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.kind()).isEqualTo(Refused.Kind.BROKEN_WORKBOOK);
              assertThat(refused.text()).contains("the sheet orders");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1048577", "99999999999", "x"})
  void aRowThatNoSheetHasIsRefused(String number) {
    byte[] workbook =
        new SmallWorkbook()
            .sheet("orders", "<row r=\"" + number + "\"><c r=\"A1\"><v>1</v></c></row>")
            .bytes();
    assertThatThrownBy(() -> send("b.xlsx", workbook)).isInstanceOf(Refused.class);
  }

  @Test
  void aTextLongerThanACellIsRefused() {
    byte[] workbook = new SmallWorkbook().text("x".repeat(1 << 20)).sheet("orders").bytes();
    assertThatThrownBy(() -> send("b.xlsx", workbook))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("32767");
  }

  @Test
  void whatIsWrittenCountsAndNotOnlyWhatIsSent() {
    SmallWorkbook workbook = new SmallWorkbook().text("x".repeat(32_000));
    StringBuilder rows = new StringBuilder(row(1, "order"));
    for (int i = 2; i < 2_000; i++) {
      rows.append(row(i, "<c t=\"s\"><v>0</v></c>"));
    }
    byte[] bytes = workbook.sheet("orders", rows.toString()).bytes();
    assertThat(bytes.length).isLessThan(100_000);
    assertThatThrownBy(() -> send("b.xlsx", bytes))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.TOO_LARGE));
  }

  @Test
  void severalWorkbooksShareWhatIsLeft() throws IOException {
    String row = row(2, "x".repeat(30_000));
    byte[] bytes = new SmallWorkbook().sheet("Notes", row.repeat(1)).bytes();
    for (int i = 0; i < 100; i++) {
      send("b.xlsx", bytes);
    }
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 300; i++) {
                send("b.xlsx", bytes);
              }
            })
        .isInstanceOf(Refused.class)
        .hasMessageContaining("larger than");
  }

  @Test
  void aBombIsRefusedBeforeItIsUnpacked() {
    byte[] bomb = new Zipped().with("xl/workbook.xml", "x".repeat(20 << 20)).bytes();
    for (String name : List.of("p.zip", "p.xlsx")) {
      assertThatThrownBy(() -> send(name, bomb))
          .isInstanceOfSatisfying(
              Refused.class,
              refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.TOO_LARGE));
    }
  }

  @Test
  void aWorkbookThatWasCutShortIsRefused() {
    byte[] whole = new SmallWorkbook().sheet("orders", row(1, "order")).bytes();
    for (int length = 1; length < whole.length; length += 97) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> send("b.xlsx", cut))
          .as("cut at %d", length)
          .isInstanceOf(Refused.class);
    }
  }

  @Test
  void noEntityAndNoOtherFileIsRead() {
    byte[] workbook =
        new Zipped()
            .with(
                "_rels/.rels", "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><r>&x;</r>")
            .bytes();
    assertThatThrownBy(() -> send("b.xlsx", workbook)).isInstanceOf(Refused.class);
  }
}
