package org.linewright.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A table of 50,000 rows: its first page, a filter and the way down. How fast they are is measured
 * by {@code bench/run large-table}.
 */
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
    browser.awaitText(".count", "500");
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
  void onlyRowsInSightAreInThePageAllTheWayDown() {
    browser.open(desk.address("#/data?table=orders"));
    browser.awaitText(".grid tbody tr:first-child", "L00000");
    browser.awaitText(".count", "50,000");

    Object most =
        browser.result(
            "const box = document.querySelector('.grid'); let most = 0; let steps = 0;"
                + "const step = () => { most = Math.max(most,"
                + " document.querySelectorAll('.grid tbody tr').length);"
                + " box.scrollTop = box.scrollHeight;"
                + " if (++steps < 200 && !document.querySelector('.count').innerText.includes('2,000'))"
                + " setTimeout(step, 50); else done(most); }; step();");

    assertThat(((Number) most).intValue()).isBetween(10, 200);
    browser.awaitText(".grid tbody", "L01");
    assertThat(browser.complaints()).isEmpty();
  }
}
