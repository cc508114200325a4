package org.linewright.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables go in and out through the page; what is wrong is told at its row and mended there. */
@Tag("slow")
class ImportBrowserTest {
  private static Desk desk;
  private static Browser browser;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    desk = Desk.with("tiny");
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
    desk.close();
  }

  @Test
  void aBrokenRowIsToldMendedAndLoaded() throws IOException {
    List<Path> files = tinyWith("kits.csv", "K2,CITY,8,HU,on_hand", "K2,CITY,-8,HU,on_hand");
    browser.open(desk.address("#/data?tab=import"));
    browser.type("form.import input[name=name]", "mended");
    browser.give("form.import:has(input[name=name]) input[type=file]", files);
    browser.click("form.import:has(input[name=name]) button[type=submit]");

    browser.awaitText(".issues .grid tbody tr:first-child", "kits.csv:3");
    browser.awaitText(".issues .grid tbody tr:first-child", "-8");
    browser.click(".issues .grid tbody tr:first-child");
    browser.type(".mend input[name=kits]", "8");
    browser.click(".mend .main-action");
    browser.awaitGone(".mend");
    browser.click("form.import:has(input[name=name]) button[type=submit]");

    browser.awaitText("form.import .good", "version 1 of mended");
    browser.await("the plant", () -> browser.count("#plant option[value=mended]") == 1);
  }

  @Test
  void aBrokenWorkbookNamesSheetRowAndColumn() throws IOException {
    Path workbook = folder.resolve("broken.xlsx");
    write(workbook, "order", "variant", "quantity");
    browser.open(desk.address("#/data?tab=import"));
    browser.give("form.import input[type=file]", List.of(workbook));
    browser.click("form.import button[type=submit]");

    browser.awaitText(".issues .grid tbody", "quantity");
    browser.awaitText(".issues .grid tbody", "many");
    browser.awaitText("form.import .bad", "Nothing was loaded");
  }

  @Test
  void aBrokenWorkbookIsMendedWhereItIsTold() throws IOException {
    Path workbook = folder.resolve("book.xlsx");
    write(workbook, "order", "variant", "quantity");
    try (Desk own = Desk.with("tiny")) {
      browser.open(own.address("#/data?tab=import"));
      browser.give("form.import input[type=file]", List.of(workbook));
      browser.click("form.import button[type=submit]");

      browser.awaitText(".issues .grid tbody", "book.xlsx: orders!C2");
      browser.click(".issues .grid tbody tr:first-child");
      browser.awaitText(".mend", "book.xlsx: orders!C2");
      assertThat(browser.eval("document.activeElement.name")).isEqualTo("quantity");
      browser.type(".mend input[name=quantity]", "5");
      browser.click(".mend .main-action");
      browser.awaitGone(".mend");
      browser.click("form.import button[type=submit]");

      browser.awaitText("form.import .good", "version 2 of tiny");
      browser.open(own.address("#/data?table=orders"));
      browser.awaitText(".grid tbody tr:first-child", "O1");
      browser.awaitText(".grid tbody tr:first-child", "5");
    }
  }

  private static void write(Path file, String... columns) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("orders");
      String[] row = {"O1", "CITY", "many"};
      for (int column = 0; column < columns.length; column++) {
        sheet.value(0, column, columns[column]);
        sheet.value(1, column, row[column]);
      }
    }
  }

  @Test
  void anExportHoldsExactlyWhatIsVisible() {
    browser.open(desk.address("#/data?table=orders&f=CITY&s=-quantity"));
    browser.await("two rows", () -> browser.count(".grid tbody tr") == 2);

    String csv = browser.fetch(".files a[href*='.csv']");

    assertThat(csv.lines().map(line -> line.split(",", 2)[0])).containsExactly("order", "O2", "O3");
    assertThat(browser.fetch(".files a[href*='.xlsx']")).startsWith("PK");
    assertThat(browser.fetch("a[href*='download.zip']")).startsWith("PK");
    assertThat(browser.complaints()).isEmpty();
  }

  /** The files of the tiny plant, one of them changed. */
  private List<Path> tinyWith(String name, String from, String to) throws IOException {
    try (Stream<Path> files = Files.list(Desk.example("tiny"))) {
      return files
          .filter(file -> file.toString().matches(".*\\.(csv|yaml)"))
          .map(file -> copy(file, name, from, to))
          .sorted()
          .toList();
    }
  }

  private Path copy(Path file, String name, String from, String to) {
    try {
      String text = Files.readString(file);
      boolean here = file.endsWith(name);
      assertThat(!here || text.contains(from)).isTrue();
      return Files.writeString(
          folder.resolve(file.getFileName().toString()), here ? text.replace(from, to) : text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
