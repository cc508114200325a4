package org.linewright.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every change is an edit of a scenario; scenarios stand side by side; two planners see each other.
 */
@Tag("slow")
class EditBrowserTest {
  private static Browser browser;
  private Desk desk;

  @BeforeAll
  static void start() {
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @BeforeEach
  void openDesk() {
    desk = Desk.with("tiny");
  }

  @AfterEach
  void closeDesk() {
    desk.close();
  }

  @Test
  void aChangedCellBecomesAnEditOfANewScenario() {
    changeOrder("20");

    browser.awaitText(".grid tbody tr:first-child", "20");
    browser.await(
        "the scenario", () -> "mine".equals(browser.find("#scenario").getDomProperty("value")));
    browser.press("gs");
    browser.awaitText("ol.edits", "Orders, order O1: quantity → 20");
    browser.open(desk.address("#/data?table=orders"));
    browser.awaitText(".grid tbody tr:first-child", "6");
    assertThat(browser.complaints()).isEmpty();
  }

  /** Order O1 of the tiny plant, in a new scenario named mine. */
  private void changeOrder(String quantity) {
    browser.open(desk.address("#/data?table=orders"));
    browser.awaitText(".grid tbody tr:first-child", "O1");
    browser.doubleClick(".grid tbody tr:first-child td:nth-child(3)");
    browser.type(".row-form input[name=quantity]", quantity);
    browser.click(".row-form button[type=submit]");
    browser.answer("mine");
    browser.awaitGone(".row-form");
  }

  @Test
  void scenariosStandSideBySide() {
    changeOrder("20");
    browser.press("gs");

    browser.click("ul.scenarios input[name=mine]");

    browser.awaitText("main", "Figures side by side");
    browser.awaitText("main", "unmet");
    browser.awaitText("main", "O1");
    browser.find(".chart[data-drawn]");
    assertThat(browser.address()).contains("with=mine");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void whoIsLateSeesBothVersionsAndNothingIsLost() {
    changeOrder("20");
    browser.press("gs");
    browser.awaitText("ol.edits", "quantity → 20");
    desk.edit(
        "tiny", "mine", "{\"set\":\"orders\",\"key\":{\"order\":\"O2\"},\"to\":{\"quantity\":5}}");

    browser.type(".add-edit input", "set orders order=O3 to quantity=9");
    browser.click(".add-edit button");

    browser.awaitText(".conflict", "Orders, order O2: quantity → 5");
    browser.awaitText(".conflict", "set orders order=O3 to quantity=9");
    browser.click(".conflict .main-action");
    browser.awaitText("ol.edits", "Orders, order O3: quantity → 9");
    browser.awaitText("ol.edits", "Orders, order O2: quantity → 5");
    browser.awaitText("ol.edits", "Orders, order O1: quantity → 20");
  }

  @Test
  void aCellThatSomebodyElseChangedIsNotOverwrittenUnseen() {
    changeOrder("20");
    browser.awaitText(".grid tbody tr:first-child", "20");
    openFirstRow();
    desk.edit(
        "tiny", "mine", "{\"set\":\"orders\",\"key\":{\"order\":\"O1\"},\"to\":{\"quantity\":11}}");

    browser.type(".row-form input[name=quantity]", "30");
    browser.click(".row-form button[type=submit]");

    browser.awaitText("dialog .versions", "20");
    browser.awaitText("dialog .versions", "11");
    browser.awaitText("dialog .versions", "30");
    browser.click("dialog .choice button[type=button]");
    browser.awaitGone("dialog");
    browser.awaitText(".grid tbody tr:first-child", "11");

    openFirstRow();
    desk.edit(
        "tiny", "mine", "{\"set\":\"orders\",\"key\":{\"order\":\"O1\"},\"to\":{\"quantity\":12}}");
    browser.type(".row-form input[name=quantity]", "30");
    browser.click(".row-form button[type=submit]");
    browser.awaitText("dialog .versions", "12");
    browser.click("dialog .main-action");
    browser.awaitText(".grid tbody tr:first-child", "30");
  }

  @Test
  void aRowThatNobodyElseTouchedIsWrittenWithoutAsking() {
    changeOrder("20");
    browser.awaitText(".grid tbody tr:first-child", "20");
    openFirstRow();
    desk.edit(
        "tiny", "mine", "{\"set\":\"orders\",\"key\":{\"order\":\"O2\"},\"to\":{\"quantity\":7}}");

    browser.type(".row-form input[name=quantity]", "30");
    browser.click(".row-form button[type=submit]");

    browser.awaitText(".grid tbody tr:first-child", "30");
    browser.awaitText(".grid tbody tr:nth-child(2)", "7");
    assertThat(browser.count("dialog")).isZero();
  }

  private void openFirstRow() {
    browser.awaitGone(".row-form");
    browser.doubleClick(".grid tbody tr:first-child td:nth-child(3)");
    browser.find(".row-form");
  }

  @Test
  void aWrongCellIsMarkedAndToldHowToMendIt() {
    changeOrder("20");
    openFirstRow();

    browser.type(".row-form input[name=quantity]", "many");
    browser.click(".row-form button[type=submit]");

    browser.awaitText(".row-form label.wrong", "is not a whole number");
    assertThat(browser.eval("document.activeElement.name")).isEqualTo("quantity");
    assertThat(browser.find(".row-form [name=quantity]").getDomAttribute("aria-invalid"))
        .isEqualTo("true");
    browser.awaitText(".row-form .trouble li b", "quantity “many”");
    browser.awaitText(".row-form .trouble li small", "IN-");
    assertThat(browser.find(".row-form .trouble li b").getText()).doesNotContain("IN-");
  }

  @Test
  void aRemedyOfWhyBecomesAnEdit() {
    browser.open(desk.address("#/data?table=orders&why=order:O2"));
    browser.find(".remedy button").click();
    browser.answer("help");

    browser.await(
        "the scenario", () -> "help".equals(browser.find("#scenario").getDomProperty("value")));
    browser.press("gs");
    browser.find("ol.edits li");
  }
}
