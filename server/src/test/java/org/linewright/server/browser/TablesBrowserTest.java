package org.linewright.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What people see of tables and type into them: days, names, zeros, filters, what lies out of
 * sight.
 */
@Tag("slow")
class TablesBrowserTest {
  @TempDir private static Path folder;

  private static Desk desk;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    desk =
        Desk.tiny(folder, text -> text.replaceAll("(?m)^(O3,CITY,3,2026-03-20),[^,\\n]*", "$1,0"));
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
    desk.close();
  }

  @Test
  void aDayIsPickedAndNamesOfOtherTablesAreOffered() {
    browser.open(desk.address("#/data?table=orders"));
    browser.awaitText(".grid tbody tr:first-child", "O1");

    browser.click("#add-row");

    assertThat(browser.find(".row-form input[name=due]").getDomAttribute("type")).isEqualTo("date");
    browser.await("names", () -> browser.count("#variant-names option[value=WAGON]") == 1);
    assertThat(browser.find(".row-form input[name=variant]").getDomAttribute("list"))
        .isEqualTo("variant-names");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void zeroIsNotTheSameAsNotGiven() {
    browser.open(desk.address("#/data?table=orders&f=O3"));

    browser.awaitText(".grid tbody tr:first-child", "20 Mar 2026");

    Object cells =
        browser.eval(
            "[...document.querySelectorAll('.grid tbody tr:first-child td')]"
                + ".map(cell => cell.textContent).join('|')");
    assertThat(String.valueOf(cells)).contains("|0|").contains("||");
  }

  @Test
  void aColumnIsFilteredByWhatItsHeadingSays() {
    browser.open(desk.address("#/data?table=orders&f=количество>=7&lang=ru"));
    browser.await("one row", () -> browser.count(".grid tbody tr") == 1);
    browser.awaitText(".grid tbody", "O4");
  }

  @Test
  void columnsOutOfSightAreMarked() {
    browser.resize(700, 800);
    browser.open(desk.address("#/data?table=orders"));
    browser.awaitText(".grid tbody tr:first-child", "O1");

    browser.await("the mark", () -> browser.count(".grid.more") == 1);
    browser.eval("document.querySelector('.grid').scrollLeft = 100000");
    browser.await("no mark at the end", () -> browser.count(".grid.more") == 0);
    browser.resize(1440, 900);
  }
}
