package org.linewright.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The pages without a mouse, without eyes, and on a phone. */
@Tag("slow")
class AccessBrowserTest {
  private static final List<String> SCREENS =
      List.of(
          "today",
          "cover",
          "kits",
          "plan?tab=orders",
          "line",
          "supply",
          "risk",
          "scenarios?scenario=transfers&with=transfers",
          "facilities",
          "data?table=kits",
          "data?tab=import",
          "plan?why=order:O2");

  private static Desk desk;
  private static Browser browser;

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
  void everyScreenHasOneHeadingThatNamesIt() {
    browser.open(desk.address("#/today"));
    for (String screen : SCREENS) {
      browser.go("#/" + screen);
      browser.find("main[data-screen=" + screen.split("\\?", 2)[0] + "] h1");
      assertThat(browser.count("h1")).isEqualTo(1);
    }
  }

  @Test
  void theFirstKeyOffersAWayPastTheBar() {
    browser.open(desk.address("#/cover"));
    browser.find(".grid tbody tr");

    browser.press(Keys.TAB);
    assertThat(browser.eval("document.activeElement.className")).isEqualTo("skip");
    browser.press(Keys.ENTER);

    assertThat(browser.eval("document.activeElement.id")).isEqualTo("screen");
    assertThat(browser.address()).contains("#/cover");
  }

  /**
   * The heat map of lines and days can only be clicked; beside it the same is asked by keyboard.
   */
  @Test
  void aLineDayIsAskedAboutWithoutAMouse() {
    desk.run("tiny", "{\"mode\": \"list\"}");
    browser.open(desk.address("#/plan"));

    browser.find(".ask-day button");
    browser.eval("document.querySelector('.ask-day button').focus()");
    browser.press(Keys.ENTER);

    browser.awaitText(".why header", "A1 2026-03-02");
  }

  @Test
  void noScreenScrollsSidewaysOnAPhone() {
    browser.resize(390, 844);
    try {
      browser.open(desk.address("#/today"));
      for (String screen : SCREENS) {
        for (String language : List.of("en", "ru")) {
          browser.go("#/" + screen + (screen.contains("?") ? "&" : "?") + "lang=" + language);
          browser.find("main[data-screen=" + screen.split("\\?", 2)[0] + "] .panel");
          browser.await("all answers", () -> browser.count(".loading") == 0);
          assertThat(browser.eval("Math.max(0, document.body.scrollWidth - innerWidth)"))
              .as(screen)
              .isEqualTo(0L);
        }
      }
      assertThat(((Number) browser.eval("document.querySelector('.top').offsetHeight")).intValue())
          .isLessThan(100);
    } finally {
      browser.resize(1280, 900);
    }
  }

  @Test
  void targetsCanBeHit() {
    browser.open(desk.address("#/data?table=orders"));
    browser.find("ul.list a");

    assertThat(
            browser.eval(
                "[...document.querySelectorAll('ul.list a')]"
                    + ".filter(link => link.getBoundingClientRect().height < 24).length"))
        .isEqualTo(0L);
  }

  /** A car is called what one sees of it and more. */
  @Test
  void theNameOfACarIsWhatItsContentSays() {
    Path cars =
        Path.of("..", "cli", "src", "test", "resources", "golden")
            .toAbsolutePath()
            .normalize()
            .resolve("S01-a-window-reaches-back-to-yesterday");
    try (Desk line = Desk.of(cars)) {
      browser.open(line.address("#/line"));
      browser.type("input[name=seconds]", "1");
      browser.click("#ask");
      browser.find(".strip .car");

      assertThat(browser.count(".strip .car[aria-label]")).isZero();
      assertThat(
              browser.eval(
                  "[...document.querySelectorAll('.strip .car')].filter(car =>"
                      + " ![...car.children].every(one => one.className === 'unseen'"
                      + " ? one.textContent === car.title : one.ariaHidden === 'true')).length"))
          .isEqualTo(0L);
    }
  }
}
