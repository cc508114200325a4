package org.linewright.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A planner solves, watches the plan get better, stops, and looks at what came out. */
@Tag("slow")
class PlanBrowserTest {
  private static Desk desk;
  private static Browser browser;

  @BeforeAll
  static void start() {
    desk = Desk.with("avtotor-2022");
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
    desk.close();
  }

  @Test
  void stoppingKeepsTheBestSoFar() {
    // a search that does not end by itself, however long the browser takes
    desk.run(
        "avtotor-2022",
        "{\"scenario\": \"SC2\", \"mode\": \"best\", \"time_limit_s\": 600, \"gap\": 0,"
            + " \"moves\": 1000000000000}");
    browser.open(desk.address("#/plan?scenario=SC2"));

    assertThat(browser.find("#run option:checked").getText()).contains("running");
    browser.await("a first plan", () -> browser.text().matches("(?s).*Objective\\s+[0-9].*"));
    browser.click("#stop");

    browser.awaitText("#summary", "stopped");
    browser.awaitGone("#stop");
    browser.await("drawings", () -> browser.count(".chart[data-drawn]") == 2);
    browser.awaitText(".grid tbody tr:first-child", "30 May 2022");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theSecondsThatWereTypedStay() {
    browser.open(desk.address("#/plan?scenario=SC3"));
    browser.choose("select[name=mode]", "list");
    browser.type("input[name=limit]", "7");

    browser.click("#solve");
    browser.find("#summary");
    assertThat(browser.find("input[name=limit]").getDomProperty("value")).isEqualTo("7");
    browser.press("gc");
    browser.find("main[data-screen=cover] .grid");
    browser.press("gp");

    assertThat(browser.find("input[name=limit]").getDomProperty("value")).isEqualTo("7");
  }

  @Test
  void aPlanByListShowsItsTablesAndWhy() {
    browser.open(desk.address("#/plan"));
    browser.choose("select[name=mode]", "list");
    browser.click("#solve");
    browser.awaitText("#summary", "56,828");
    browser.awaitText("#classes", "strict");
    browser.awaitText("#classes tbody tr:first-child", "1");

    browser.click("[data-tab=orders]");
    browser.type("input.filter", "unmet>=1");
    browser.awaitText(".grid tbody tr:first-child", "KIA-SELTOS");
    String order = browser.find(".grid tbody tr:first-child").getText().split("\\s", 2)[0];
    desk.get("plants/avtotor-2022/why?order=" + order); // may take its time
    browser.click(".grid tbody tr:first-child .why-button");

    browser.awaitText(".why .headline", "KIA-SELTOS");
    browser.click("[data-tab=line_days]");
    browser.awaitText(".grid tbody tr:first-child", "A1");
    browser.open(desk.address("#/today"));
    browser.find(".chart[data-drawn]");
    assertThat(browser.complaints()).isEmpty();
  }
}
