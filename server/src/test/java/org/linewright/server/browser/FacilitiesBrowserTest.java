package org.linewright.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The new facilities on an axis of time: what is dragged is scheduled again and can be undone. */
@Tag("slow")
class FacilitiesBrowserTest {
  private static final String EQUIPMENT = ".span[data-key=F2-EQUIP] .body";
  private static final String SEATS = "[id='row-facility F2']";

  private Desk desk;
  private Browser browser;

  @BeforeEach
  void start() {
    desk = Desk.with("avtotor-2022");
    browser = Browser.start();
  }

  @AfterEach
  void stop() {
    browser.close();
    desk.close();
  }

  @Test
  void whatIsDraggedIsScheduledAgainAndUndone() {
    browser.open(desk.address("#/facilities"));
    browser.click("#schedule");
    browser.awaitText(".headlines", "8 facilities open");
    browser.await("all bars", () -> browser.count(".span") == 40);
    assertThat(told(SEATS)).contains("opens 1 Sept 2023");
    assertThat(browser.count(".span.critical")).isEqualTo(32);
    assertThat(browser.count(".span .milestone")).isEqualTo(8);
    assertThat(browser.count(".lane")).isEqualTo(5);
    assertThat(browser.complaints()).isEmpty();

    browser.drag(EQUIPMENT, 51); // 1.7 pixels a day
    browser.answer("late");
    browser.await("seats open later", () -> told(SEATS).contains("opens 1 Oct 2023"));
    assertThat(browser.address()).contains("scenario=late");

    browser.click("#undo");
    browser.await("seats open as before", () -> told(SEATS).contains("opens 1 Sept 2023"));
    assertThat(browser.find("#undo").isEnabled()).isFalse();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theSameByKeys() {
    desk.run("avtotor-2022", "{\"question\": \"facilities\"}");
    browser.open(desk.address("#/facilities?activity=F2-EQUIP"));
    browser.await("all bars", () -> browser.count(".span") == 40);
    browser.click("[id='row-F2-EQUIP']");
    WebElement names = browser.find(".timeline-names");
    names.sendKeys(Keys.chord(Keys.ALT, Keys.SHIFT, Keys.ARROW_RIGHT));
    names.sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_RIGHT));
    names.sendKeys(Keys.ESCAPE);
    names.sendKeys(Keys.chord(Keys.ALT, Keys.SHIFT, Keys.ARROW_RIGHT));
    names.sendKeys(Keys.ENTER);
    browser.answer("longer");

    browser.await("seats open later", () -> told(SEATS).contains("opens 8 Sept 2023"));
    assertThat(browser.address()).contains("scenario=longer");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void inRussian() {
    desk.run("avtotor-2022", "{\"question\": \"facilities\"}");
    browser.open(desk.address("#/facilities?lang=ru"));
    browser.awaitText(".headlines", "Производств открывается: 8");
    browser.await("all bars", () -> browser.count(".span") == 40);

    assertThat(browser.find(".headlines").getText())
        .containsPattern("F4 открывается на 247 дней раньше")
        .doesNotContainPattern(ScreensBrowserTest.ENGLISH);
    assertThat(browser.count(".headlines [lang=en]")).isZero();
    browser.resize(390, 844);
    assertThat(browser.eval("Math.max(0, document.body.scrollWidth - innerWidth)")).isEqualTo(0L);
    assertThat(browser.complaints()).isEmpty();
  }

  private String told(String row) {
    return String.valueOf(
        browser.eval("(document.querySelector(\"" + row + "\") || {title: ''}).title"));
  }
}
