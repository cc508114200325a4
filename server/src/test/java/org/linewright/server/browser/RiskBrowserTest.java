package org.linewright.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A planner asks how big the margin is and how bad it can get, and lets something fail. */
@Tag("slow")
class RiskBrowserTest {
  private static final Path EIGHTEEN_THOUSAND_KITS =
      Path.of("..", "cli", "src", "test", "resources", "golden", "M01-eighteen-thousand-kits");

  private static Desk desk;
  private static Browser browser;

  @BeforeAll
  static void start() {
    desk = Desk.of(EIGHTEEN_THOUSAND_KITS);
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
    desk.close();
  }

  @Test
  void theMarginIsDrawnRankedAndBecomesAnEdit() {
    browser.open(desk.address("#/risk"));
    browser.click("#ask");

    browser.awaitText("#margin-figures", "part family ECU");
    browser.await("drawings", () -> browser.count(".chart[data-drawn]") == 1);
    browser.awaitText(".grid tbody tr:first-child", "22%");
    assertThat(browser.find("#certificate").getDomProperty("href"))
        .matches(".*/api/v1/runs/[0-9]+/certificate");

    // the map says what the ranking says, and leads there
    String worst = browser.find(".exposure-map .shade-5 button").getText();
    browser.click(".exposure-map .shade-5 button");
    browser.await("the filter", () -> browser.address().contains("f=kind"));
    browser.awaitText(".grid tbody tr:first-child", worst);

    browser.open(desk.address("#/risk"));
    browser.click(".close-it");
    browser.answer("failing");
    browser.await("the scenario", () -> browser.address().contains("scenario=failing"));
    browser.open(desk.address("#/data?scenario=failing&table=events"));
    browser.awaitText(".grid tbody", "supplier stopped");
    assertThat(browser.complaints()).isEmpty();
  }

  /** The worst failure may be among those not asked about: nothing partial is kept. */
  @Test
  void stoppingAMarginDoesNotPromiseAnAnswer() {
    try (Desk large = Desk.with("avtotor-2022")) {
      large.run("avtotor-2022", "{\"question\": \"margin\", \"mode\": \"two\"}");
      browser.open(large.address("#/risk"));

      assertThat(browser.find("#stop").getText()).isEqualTo("Stop, without an answer");
      browser.click("#stop");

      browser.awaitText("main", "stopped");
      assertThat(browser.count("#margin-figures")).isZero();
    }
  }

  @Test
  void theStressTestIsDrawnAndComparedByBuffer() {
    browser.open(desk.address("#/risk?ask=stress"));
    browser.type("input[name=replications]", "40");
    browser.click("#ask");
    browser.awaitText("#stress-figures", "40");
    browser.await("a fan", () -> browser.count(".chart[data-drawn]") >= 1);

    browser.type("input[name=replications]", "50");
    browser.type("input[name=buffer]", "10");
    browser.click("#ask");

    browser.awaitText("#stress-figures", "50");
    browser.awaitText(".grid tbody tr:nth-child(2)", "10");
    browser.click("[data-tab=risks]");
    browser.awaitText(".grid[aria-label='Worst cases'] th", "level");
    assertThat(browser.complaints()).isEmpty();
  }
}
