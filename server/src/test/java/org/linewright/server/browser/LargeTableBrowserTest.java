package org.linewright.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * A table of 50,000 rows: its first page, a filter and the way down. How fast they are is measured
 * by {@code bench/run large-table}.
 */
@Tag("slow")
class LargeTableBrowserTest {
  private static final int ROWS = 50_000;

  @TempDir private static Path folder;

  private static Desk desk;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    try (Stream<Path> files = Files.list(Desk.example("tiny"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    StringBuilder orders = new StringBuilder("order,variant,quantity,due,priority\n");
    for (int row = 0; row < ROWS; row++) {
      orders.append("L%05d,%s,%d,2026-03-06,1\n".formatted(row, "WAGON", 1 + row % 9));
    }
    Files.writeString(folder.resolve("orders.csv"), orders);
    desk = Desk.of(folder);
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
    desk.close();
  }

  @Test
  void theFirstPageIsThereInTheOrderThatIsAskedFor() {
    browser.open(desk.address("#/data?table=orders&s=-order"));

    browser.awaitText(".grid tbody tr:first-child", "L49999");
    browser.awaitText(".count", "50,000");
    assertThat(browser.count(".grid tbody tr")).isBetween(10, 200);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aFilterFindsItsRowAmongAllWhileOneTypes() {
    browser.open(desk.address("#/data?table=orders"));
    browser.awaitText(".grid tbody tr:first-child", "L00000");

    browser.type("input.filter", "L49990");

    browser.awaitText(".grid tbody tr:first-child", "L49990");
    browser.await("one row", () -> browser.count(".grid tbody tr") == 1);
    assertThat(browser.find(".count").getText()).contains("1");
  }

  @Test
  void theScrollbarCoversAllRowsAndOnlyThoseInSightAreInThePage() {
    browser.open(desk.address("#/data?table=orders"));
    browser.awaitText(".grid tbody tr:first-child", "L00000");
    assertThat(pixels("scrollHeight")).isGreaterThan(ROWS * 26);

    browser.eval("document.querySelector('.grid').scrollTop = 25000 * 26");

    browser.awaitText(".grid tbody", "L25005");
    assertThat(browser.count(".grid tbody tr")).isBetween(10, 200);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void endGoesToTheLastRowAndHomeToTheFirst() {
    browser.open(desk.address("#/data?table=orders"));
    browser.awaitText(".grid tbody tr:first-child", "L00000");
    browser.eval("document.querySelector('.grid').focus()");

    browser.press(Keys.END);

    browser.awaitText(".grid tbody tr.active", "L49999");
    browser.press(Keys.ARROW_UP);
    browser.awaitText(".grid tbody tr.active", "L49998");
    browser.press(Keys.HOME);
    browser.awaitText(".grid tbody tr.active", "L00000");
    assertThat(browser.complaints()).isEmpty();
  }

  private static long pixels(String property) {
    return ((Number) browser.eval("document.querySelector('.grid')." + property)).longValue();
  }
}
