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
 * What would help is shown with whom it hurts, and is applied as it was tried, whatever the names.
 */
@Tag("slow")
class RemedyBrowserTest {
  private static final String PART = "Head unit's \"A\" = 2, left";

  @TempDir private static Path folder;

  private static Desk desk;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    desk =
        Desk.tiny(
            folder,
            text ->
                text.replaceAll("(?m)\\bHU\\b", '"' + PART.replace("\"", "\"\"") + '"')
                    .replace("SEA-7", "The sea's 7")
                    .replace("O1,WAGON,6,2026-03-06", "O1,WAGON,20,2026-03-02"));
    String plant = desk.get("plants").get("items").get(0).get("plant").asText();
    desk.run(plant, "{\"mode\": \"two\"}");
    desk.await(1);
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
    desk.close();
  }

  @Test
  void aRemedyTellsWhomItHurts() {
    browser.open(desk.address("#/plan?why=order:O2"));

    browser.awaitText(".remedy .others", "O3 3 more late or unmet");
    browser.go("#/plan?why=order:O2&lang=ru");
    browser.awaitText(".remedy .others", "O3: с опозданием или не сдано на 3 больше");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aRemedyThatNeedsTheCustomerSaysSo() {
    browser.open(desk.address("#/plan?why=order:O1"));

    browser.awaitText(".remedy .ask-customer", "Ask the customer");
  }

  @Test
  void aRemedyIsAppliedWholeWhateverTheNames() {
    browser.open(desk.address("#/plan?why=order:O2"));
    browser.awaitText(".remedy", "more Head unit's");
    browser.click(".remedy button");
    browser.answer("more");
    browser.await(
        "the scenario", () -> "more".equals(browser.find("#scenario").getDomProperty("value")));

    browser.go("#/data?table=arrivals&s=consignment&scenario=more");

    browser.awaitText(".grid tbody tr:first-child", "EXTRA");
    browser.awaitText(".grid tbody tr:first-child", PART);
  }
}
