package org.linewright.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** All that a planner does all day is a key away. */
@Tag("slow")
class KeyboardBrowserTest {
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
  void lettersGoToScreens() {
    browser.open(desk.address("#/today"));
    browser.find(".figure");

    for (String[] go :
        new String[][] {
          {"c", "cover"},
          {"k", "kits"},
          {"p", "plan"},
          {"l", "line"},
          {"u", "supply"},
          {"r", "risk"},
          {"s", "scenarios"},
          {"f", "facilities"},
          {"d", "data"},
          {"t", "today"}
        }) {
      browser.press("g" + go[0]);
      browser.find("main[data-screen=" + go[1] + "]");
    }
    assertThat(browser.address()).contains("#/today");
  }

  @Test
  void slashFiltersAndEscapeLeaves() {
    browser.open(desk.address("#/cover"));
    browser.find(".grid tbody tr");

    browser.press("/");
    browser.press("hu-seltos");

    browser.await("one row", () -> browser.count(".grid tbody tr") == 1);
    browser.awaitText(".grid tbody tr", "HU-SELTOS");
    browser.press(Keys.ESCAPE);
    browser.press("gk");
    browser.find("main[data-screen=kits]");
  }

  @Test
  void wAsksWhyOfTheRowAndEscapeCloses() {
    browser.open(desk.address("#/cover?f=HU-SELTOS"));
    browser.find(".grid tbody tr");
    browser.point(".grid tbody tr");

    browser.press("w");

    browser.awaitText(".why .headline", "HU-SELTOS");
    browser.awaitText(".why", "KLD-MEDIA");
    assertThat(browser.address()).contains("why=part%3AHU-SELTOS");
    browser.press(Keys.ESCAPE);
    browser.awaitGone(".why .headline");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void arrowsMoveTheRowOfATable() {
    browser.open(desk.address("#/cover"));
    browser.find(".grid tbody tr");
    browser.eval("document.querySelector('.grid').focus()");

    browser.press(Keys.ARROW_DOWN);
    browser.press(Keys.ARROW_DOWN);

    browser.await("the second row", () -> browser.count(".grid tbody tr:nth-child(2).active") == 1);
  }

  @Test
  void theQuestionMarkShowsTheKeys() {
    browser.open(desk.address("#/today"));
    browser.find(".figure");

    browser.press("?");

    browser.awaitText(".help", "Build plan");
    browser.press(Keys.ESCAPE);
    browser.awaitGone(".help");
  }
}
