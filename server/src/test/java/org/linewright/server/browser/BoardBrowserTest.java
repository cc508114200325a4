package org.linewright.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * Runs are moved on the planning board by mouse and by keys; the plan is mended, or it says why
 * not.
 */
@Tag("slow")
class BoardBrowserTest {
  /** 4 WAGON of order O1 on Thursday 5 March. */
  private static final int THURSDAY = 3;

  /** 4 CITY of order O2 on Friday 13 March, when their head units come. */
  private static final int FRIDAY = 11;

  private static final int WEEK = 7;

  private static final String KEPT = "plants/tiny/";

  private Desk desk;
  private Browser browser;

  @BeforeEach
  void start() {
    desk = Desk.with("tiny");
    desk.run("tiny", "{\"question\": \"plan\", \"mode\": \"list\"}");
    desk.await(1);
    browser = Browser.start();
  }

  @AfterEach
  void stop() {
    browser.close();
    desk.close();
  }

  private void open(String more) {
    browser.open(desk.address("#/plan?tab=board" + more));
    browser.find(".board-box");
    browser.await("the board is drawn", () -> browser.count(".board[data-busy=no]") == 1);
  }

  /** Presses the mouse on the run of a day, moves it to another day, and lets go. */
  private void drag(int day, int to) {
    browser.dragWithin(".board-box", x(day), y(), x(to), y());
  }

  private static int x(int day) {
    return 84 + day * 46 + 20;
  }

  private static int y() {
    return 20 + 74 - 12;
  }

  private String effect() {
    return browser.find("#board-effect").getText();
  }

  private Object drawing() {
    return browser.eval("document.querySelector('.board-layers canvas').toDataURL()");
  }

  /** The objective behind the words that nothing has been moved. */
  private String objectiveShown() {
    String text = browser.count("#board-effect") == 0 ? "" : effect();
    return text.startsWith("As planned: ") ? text.substring("As planned: ".length()) : "not yet";
  }

  private void awaitMended() {
    browser.await("mended", () -> effect().contains("vehicles moved"));
  }

  @Test
  void aRunIsDraggedAcrossAWeekAndEverythingUndone() {
    open("");
    String planned = effect();
    Object drawn = drawing();

    drag(THURSDAY, THURSDAY + WEEK);
    awaitMended();
    assertThat(browser.find("#board-changes").getText()).contains("O1");
    assertThat(drawing()).isNotEqualTo(drawn);

    drag(FRIDAY, 1);
    browser.awaitText("#board-refused", "4 pieces of HU short until");
    browser.click("#board-undo");
    browser.await("as planned", () -> effect().equals(planned));
    browser.awaitGone("#board-picked, #board-changes");
    assertThat(drawing()).isEqualTo(drawn);
    assertThat(browser.find("#board-undo").isEnabled()).isFalse();

    browser.click("#board-redo");
    awaitMended();
    String mended = effect();
    browser.click("#board-keep");
    browser.answer("byhand");
    browser.await("kept", () -> browser.address().contains("scenario=byhand"));
    browser.await(
        "its plan", () -> desk.get(KEPT + "plan?scenario=byhand").get("run").asLong() == 2);
    assertThat(desk.get(KEPT + "tables/locks?scenario=byhand").get("items")).hasSize(1);
    assertThat(desk.get(KEPT + "board?scenario=byhand").get("locked").asLong()).isEqualTo(4);
    browser.await("the kept plan is shown", () -> mended.contains(objectiveShown()));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theSameByKeys() {
    open("");
    String planned = effect();
    WebElement board = browser.find(".board-box");
    board.sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
    browser.awaitText("#board-picked", "O1");
    browser.await("its places", () -> browser.count(".board[data-places=yes]") == 1);
    board.sendKeys(Keys.ENTER, Keys.chord(Keys.SHIFT, Keys.ARROW_RIGHT));
    browser.awaitText("#board-hint", "can go here");
    board.sendKeys(Keys.ENTER);
    awaitMended();
    board.sendKeys(Keys.chord(Keys.CONTROL, "z"));
    browser.await("as planned", () -> effect().equals(planned));

    board.sendKeys(Keys.chord(Keys.SHIFT, Keys.ARROW_LEFT));
    browser.click("#board-lock");
    browser.await("locked", () -> browser.find("#board-undo").isEnabled());
    browser.await("mended", () -> browser.count(".board[data-busy=no]") == 1);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void inRussianInTheDarkAndOnAPhone() {
    open("&lang=ru&theme=dark");
    drag(FRIDAY, 1);
    browser.awaitText("#board-refused", "не хватает");
    assertThat(browser.find(".board").getText()).doesNotContainPattern(ScreensBrowserTest.ENGLISH);
    browser.resize(390, 844);
    assertThat(browser.eval("Math.max(0, document.body.scrollWidth - innerWidth)")).isEqualTo(0L);
    assertThat(browser.complaints()).isEmpty();
  }
}
