package org.linewright.files.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueLog;
import org.linewright.files.upload.PlantSource;
import org.linewright.files.upload.SheetSource;

class ProfileImportTest {
  private static final String STOCK =
      """
      file: "stock*.csv"
      header: 2
      tables:
        stock:
          write: replace
          repeated: add
          where:
            Site: [K1, K2]
            Code: {not: "Sum*"}
          columns:
            part: Code
            quantity: {column: Pieces, unit: Unit, units: {pc: 1, k: 1000}}
            status: {column: Lock, values: {"": on_hand, X: on_hold}}
      """;

  @TempDir Path temp;

  private Profile profile(String yaml) throws IOException {
    IssueLog log = new IssueLog();
    Path file = Files.writeString(temp.resolve("p.yaml"), yaml);
    Profile profile = ProfileFile.read(file, log).orElse(null);
    assertThat(log.list()).isEmpty();
    assertThat(profile).isNotNull();
    return profile;
  }

  private Imported read(Profile profile, String text) throws IOException {
    Path file = Files.writeString(temp.resolve("stock-1.csv"), text);
    return ProfileImport.read(profile, List.of(file), name -> null);
  }

  private static List<String> told(Imported imported) {
    return imported.issues().stream().map(imported::shown).map(InputIssue::toString).toList();
  }

  @Test
  void columnsUnitsValuesAndFiltersMakeRows() throws IOException {
    Imported imported =
        read(
            profile(STOCK),
            """
            Stock list;;;;;
            Code;Name;Site;Unit;Pieces;Lock
            00123;Seat;K1;pc;1 200;
            00123;Seat;K2;k;0,5;
            00123;Seat;K2;pc;7;X
            1E5;Bolt;K9;pc;3;
            Sum of all;;K1;pc;1 000 000;
            """);

    assertThat(told(imported)).allMatch(text -> text.startsWith("IN-016 stock-1.csv: is written"));
    assertThat(imported.rows().get(0).rows().rows())
        .isEqualTo(
            List.of(
                new Stock("00123", 1700, StockStatus.ON_HAND, null),
                new Stock("00123", 7, StockStatus.ON_HOLD, null)));
    FileCount count = imported.files().get(0);
    assertThat(count.read()).isEqualTo(5);
    assertThat(count.taken()).isEqualTo(3);
    assertThat(count.dropped())
        .containsEntry("Site is not K1 or K2", 1)
        .containsEntry("Code is Sum*", 1);
    assertThat(count.unused()).containsExactly("Name");
    assertThat(imported.joined()).containsEntry("stock", 1);
  }

  @Test
  void whatCannotBeReadIsToldWithTheColumnOfTheFile() throws IOException {
    Imported imported =
        read(
            profile(STOCK),
            """
            Stock list
            Code,Site,Unit,Pieces,Lock
            A,K1,box,1,
            B,K1,pc,x,
            C,K1,pc,5,?
            D,K1,pc
            E,K1,k,1.5e3,
            """);

    assertThat(told(imported))
        .containsExactly(
            "IN-014 stock-1.csv:3 Pieces (quantity) = \"1\": is in box, which the profile does not"
                + " know. Row skipped. Fix: add it to units of quantity in the profile.",
            "IN-011 stock-1.csv:4 Pieces (quantity) = \"x\": is not a whole number. Row skipped."
                + " Fix: digits only, at most 2147483647.",
            "IN-014 stock-1.csv:5 Lock (status) = \"?\": is none of the values that the profile"
                + " knows. Row skipped. Fix: add it to values of status in the profile.",
            "IN-007 stock-1.csv:6: has 3 cells where the header has 5. Row skipped. Fix: one cell"
                + " for each column; a text that holds the separator stands in double quotes.",
            "IN-011 stock-1.csv:7 Pieces (quantity) = \"1.5e3\": is not a number. Row skipped. Fix:"
                + " digits with a dot for decimals.");
    assertThat(imported.rows().get(0).rows().rows()).isEmpty();
  }

  @Test
  void aMissingColumnIsToldWithTheNearestName() throws IOException {
    Imported imported = read(profile(STOCK), "x\nCode,Site,Unit,Piece,Lock\nA,K1,pc,1,\n");

    assertThat(told(imported))
        .containsExactly(
            "IN-002 stock-1.csv:2 Pieces: is missing in the header. Nothing was imported. Fix:"
                + " maybe Piece; or another header: ROW in the profile.");
  }

  @Test
  void aProfileThatCannotBeUsedIsToldLineByLine() throws IOException {
    IssueLog log = new IssueLog();
    Path file =
        Files.writeString(
            temp.resolve("p.yaml"),
            """
            header: two
            decimal: comma
            tables:
              stok: {}
              stock:
                write: overwrite
                columns:
                  part: {column: A, value: B}
                  quantity: {column: Q, times: many}
                  colour: C
              parts:
                columns: {name: N}
            """);

    assertThat(ProfileFile.read(file, log)).isEmpty();
    assertThat(log.list().stream().map(InputIssue::toString))
        .containsExactly(
            "IN-033 p.yaml:1 header = \"two\": is not a row. Nothing was imported. Fix: the number"
                + " of a row; 0 = no header.",
            "IN-033 p.yaml:2 decimal: is not a part of a profile. Nothing was imported. Fix: maybe"
                + " decimals.",
            "IN-033 p.yaml:4 stok: is not a table. Nothing was imported. Fix: maybe stock.",
            "IN-033 p.yaml:6 write = \"overwrite\": is not one of update, replace, append. Nothing"
                + " was imported. Fix: one of them.",
            "IN-033 p.yaml:8 part: has both a column and a value. Nothing was imported. Fix:"
                + " column: NAME of the file, or value: TEXT.",
            "IN-033 p.yaml:9 times = \"many\": is not a factor. Nothing was imported. Fix: digits"
                + " with a dot for decimals.",
            "IN-033 p.yaml:10 colour: is not a column of stock. Nothing was imported. Fix: one of"
                + " part, quantity, status, available.",
            "IN-033 p.yaml:12 part: is a column that parts must have. Nothing was imported. Fix:"
                + " where it comes from, or {value: …}: name of the part.");
  }

  @Test
  void aSheetGivesRealDatesAndNotesAtItsSideAreTold() throws IOException {
    Path file = temp.resolve("arrivals.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "t", "1.0")) {
      book.newWorksheet("cover").value(0, 0, "nothing");
      Worksheet sheet = book.newWorksheet("List");
      String[] header = {"Waybill", "Part", "Qty", "ETA"};
      for (int i = 0; i < header.length; i++) {
        sheet.value(2, i, header[i]);
      }
      sheet.value(3, 0, "0042");
      sheet.value(3, 1, "TRUE");
      sheet.value(3, 2, 12);
      sheet.value(3, 3, 46087); // a day without a format
      sheet.value(3, 6, "call them");
    }
    Profile profile =
        profile(
            """
            sheet: List
            header: 3
            tables:
              arrivals:
                columns: {consignment: Waybill, part: Part, quantity: Qty, eta: ETA}
            """);

    Imported imported = ProfileImport.read(profile, List.of(file), name -> null);

    assertThat(imported.rows().get(0).rows().rows().toString())
        .contains("consignment=0042, part=TRUE, quantity=12, eta=2026-03-06");
    assertThat(told(imported))
        .anyMatch(text -> text.contains("arrivals.xlsx:4: has something beside the columns"));
  }

  @Test
  void rejectedRowsStandInAWorkbookWithTheirNotes() throws IOException {
    Path file =
        Files.write(
            temp.resolve("stock-1.csv"),
            "Склад;;;;\nCode;Site;Unit;Pieces;Lock\nБолт;K1;pc;x;\nГайка;K1;pc;3;\n"
                .getBytes("windows-1251"));
    Profile profile = profile(STOCK);
    Imported imported = ProfileImport.read(profile, List.of(file), name -> null);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    int rows = RejectBook.write(profile, imported, List.of(file), imported.issues(), bytes);

    assertThat(rows).isEqualTo(1);
    Path book = Files.write(temp.resolve("rejects.xlsx"), bytes.toByteArray());
    assertThat(PlantSource.isWorkbook(book)).isTrue();
    StringBuilder cells = new StringBuilder();
    SheetSource.stream(
        book,
        "stock-1.csv",
        new IssueLog(),
        new SheetSource.Sink() {
          @Override
          public boolean row(int line, String[] row, int count) {
            cells.append(String.join("|", row)).append('\n');
            return true;
          }

          @Override
          public boolean takesDates(int column) {
            return false;
          }

          @Override
          public String used(int column) {
            return "";
          }
        });
    assertThat(cells.toString()).isEqualTo("row|Code|Site|Unit|Pieces|Lock\n3|Болт|K1|pc|x|\n");
    assertThat(note(book)).contains("IN-011: is not a whole number").contains("ref=\"E2\"");
  }

  private static String note(Path book) throws IOException {
    try (ZipFile zip = new ZipFile(book.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry("xl/comments1.xml")).readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }
}
