package org.linewright.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A sequencer puts a day in sequence, a car is blocked, and an engineer balances the line. */
@Tag("slow")
class LineBrowserTest {
  private static Desk desk;
  private static Browser browser;

  @BeforeAll
  static void start() {
    desk = Desk.with("avtotor-2022");
    desk.run("avtotor-2022", "{\"mode\": \"two\"}");
    desk.await(1);
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
    desk.close();
  }

  @Test
  void theDayIsPutInSequenceAndAgainWhenACarIsBlocked() {
    browser.open(desk.address("#/line?line=A1&day=2022-06-01"));
    browser.type("input[name=seconds]", "1");
    browser.click("#ask");

    browser.await("a strip", () -> browser.count(".strip .car") == 80);
    browser.awaitText("#goals", "color changes");
    browser.awaitText(".strip-legend", "KIA-CERATO 61");
    browser.awaitText(".grid[aria-label='Sequence']", "KIA-CERATO-");
    String tenth = "#car-10";
    browser.click(tenth);
    browser.awaitText(".car-told", "slot 10");
    browser.click("#freeze");
    browser.click("#car-20");
    String blocked = browser.find("#car-20").getDomAttribute("title").split(" · ", -1)[1];
    browser.click("#block");
    String stays = browser.find(tenth).getDomAttribute("title");

    browser.type("input[name=again]", "1");
    browser.click("#again");

    browser.await("one car less", () -> browser.count(".strip .car") == 79);
    assertThat(browser.count(".strip .car.frozen")).isEqualTo(10);
    assertThat(browser.find(tenth).getDomAttribute("title")).isEqualTo(stays);
    assertThat(browser.eval("document.querySelector('.strip').innerHTML").toString())
        .doesNotContain(blocked + " ·");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theLineIsBalancedAndItsBottleneckShown() {
    browser.open(desk.address("#/line?ask=balance"));
    browser.click("#ask");

    browser.awaitText("#balance-figures", "fewer is impossible");
    browser.await("a drawing", () -> browser.count(".chart[data-drawn]") == 1);
    browser.awaitText("main", "Bottleneck");
    browser.click("[data-tab=needs]");
    browser.awaitText(".grid[aria-label='Stations needed at least']", "TRIM");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theScreenSpeaksRussian() {
    browser.open(desk.address("#/line?lang=ru"));

    browser.awaitText("nav", "Линия");
    browser.awaitText("main", "В каком порядке");
    browser.open(desk.address("#/line?lang=en"));
    browser.awaitText("nav", "Line");
  }
}
