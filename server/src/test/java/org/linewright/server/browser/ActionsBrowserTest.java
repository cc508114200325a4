package org.linewright.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;

/** What is to be done: made on the first screen, decided there. */
@Tag("slow")
class ActionsBrowserTest {
  private static final String HEAD_UNITS = "select[aria-label*='expedite-arrivals-HU']";

  private Desk desk;
  private Browser browser;

  @BeforeEach
  void start() {
    desk = Desk.with("tiny");
    browser = Browser.start();
  }

  @AfterEach
  void stop() {
    browser.close();
    desk.close();
  }

  @Test
  void theListIsMadeAndADecisionIsAnEdit() {
    browser.open(desk.address("#/today"));
    browser.click("#make-actions");
    browser.await("the list", () -> browser.count(HEAD_UNITS) == 1);
    assertThat(browser.find(".today").getText())
        .contains(
            "get 8 HU: 8 stuck kits lack nothing else", "management", "decide-part_transfers");

    new Select(browser.find(HEAD_UNITS)).selectByValue("done");
    browser.answer("calls");
    browser.await("the decision", () -> browser.address().contains("scenario=calls"));
    browser.click("#make-actions");
    browser.await("the list of the scenario", () -> browser.count(HEAD_UNITS) == 1);
    browser.await(
        "what was decided",
        () ->
            new Select(browser.find(HEAD_UNITS)).getFirstSelectedOption().getText().equals("done"));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void inRussian() {
    desk.run("tiny", "{\"question\": \"actions\"}");
    browser.open(desk.address("#/today?lang=ru"));
    browser.await("the list", () -> browser.count(HEAD_UNITS) == 1);
    assertThat(browser.find(".today").getText())
        .contains("Что нужно сделать")
        .contains("получить 8 × HU: застрявшим комплектам не хватает только этого, их 8")
        .contains("снабжение", "руководство")
        .contains("O2 на 3 дня позже");
    assertThat(browser.complaints()).isEmpty();
  }
}
