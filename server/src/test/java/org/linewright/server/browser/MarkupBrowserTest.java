package org.linewright.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names may hold anything. Markup in them is text on every screen; nothing in them ever runs. */
@Tag("slow")
class MarkupBrowserTest {
  private static final String EVIL = "<img src=x onerror=window.hit=1>";

  @TempDir private static Path folder;

  private static Desk desk;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    try (Stream<Path> files = Files.list(Desk.example("tiny"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        // the names of things, and the keys by which they are called everywhere
        String evil =
            text.replaceAll("\\bCITY\\b", EVIL)
                .replaceAll("\\bHU\\b", "<b>HU</b>")
                .replaceAll("\\bA1\\b", "<script>window.hit=1</script>")
                .replaceAll("\\bO2\\b", "O2<i>")
                .replaceAll("\\bK2\\b", "K2<svg/onload=window.hit=1>")
                .replace("Tiny plant", "Tiny <b>plant</b>")
                .replace("City hatchback", EVIL);
        Files.writeString(folder.resolve(file.getFileName().toString()), evil);
      }
    }
    Files.createDirectories(folder.resolve("scenarios"));
    Files.writeString(
        folder.resolve("scenarios/more.yaml"),
        """
        name: '<b>more</b>'
        note: '<img src=x onerror=window.hit=1>'
        edits:
          - {set: orders, key: {order: 'O2<i>'}, to: {quantity: 5}}
        """);
    writeWork();
    desk = Desk.of(folder);
    browser = Browser.start();
  }

  /** Tasks to balance and a launch, of which the plant has none. */
  private static void writeWork() throws IOException {
    String line = "<script>window.hit=1</script>";
    Files.writeString(
        folder.resolve("tasks.csv"),
        "variant,task,seconds,zone\n%1$s,T1<b>,3000,<i>Z</i>\n%1$s,T2%1$s,3000,\n".formatted(EVIL));
    Files.writeString(
        folder.resolve("stations.csv"),
        "line,station,zone\n%1$s,S1<u>,<i>Z</i>\n%1$s,S2%2$s,\n".formatted(line, EVIL));
    Files.writeString(
        folder.resolve("ramps.csv"),
        "line,variant,sop,target_units_per_day,tau_weeks\n%s,%s,2026-06-01,4,1\n"
            .formatted(line, EVIL));
  }

  @AfterAll
  static void stop() {
    browser.close();
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "today",
        "cover?tab=variants",
        "cover",
        "kits",
        "plan",
        "plan?tab=launch",
        "supply",
        "scenarios?scenario=more&with=more",
        "facilities",
        "data?table=variants",
        "data?table=orders&why=order:O2%3Ci%3E",
        "data?table=kits&why=part:%3Cb%3EHU%3C/b%3E"
      })
  void markupIsTextOnEveryScreen(String screen) {
    browser.open(desk.address("#/" + screen));
    browser.find("main .panel");
    checkThatNothingRan();
  }

  @ParameterizedTest
  @CsvSource({
    "risk, #margin-figures",
    "risk?ask=stress, #stress-figures",
    "line?day=2026-03-02, .strip .car",
  })
  void markupIsTextInWhatTakesARun(String screen, String answer) {
    browser.open(desk.address("#/" + screen));
    if (screen.contains("day=")) {
      browser.type("input[name=seconds]", "1");
    }
    browser.click("#ask");
    browser.await("an answer", () -> browser.count(answer) > 0);
    checkThatNothingRan();
  }

  private static void checkThatNothingRan() {
    browser.await("all answers", () -> browser.count(".loading") == 0);
    browser.await("drawings", () -> browser.count(".chart:not([data-drawn])") == 0);
    assertThat(browser.eval("window.hit")).isNull();
    assertThat(
            browser.count(
                "main img, main script, main b > b, main i:not(.bar i), main svg:not(.spark), option b"))
        .isZero();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theNamesAreShownAsTheyAre() {
    browser.open(desk.address("#/cover?tab=variants"));

    browser.awaitText(".grid tbody", EVIL);
    browser.click("[data-tab=parts]");
    browser.awaitText(".grid tbody", "<b>HU</b>");
  }

  @Test
  void theAnswersShowThemAsTheyAre() {
    browser.open(desk.address("#/plan?tab=launch"));
    browser.awaitText(".grid tbody", EVIL);

    browser.open(desk.address("#/line?ask=balance"));
    browser.click("#ask");
    browser.awaitText("#balance-figures", "2");
    browser.awaitText(".grid tbody", "S1<u>");
    browser.awaitText("main", EVIL + " on <script>window.hit=1</script>");
    checkThatNothingRan();
  }

  @Test
  void whatAnImportRefusesIsToldAsItIs(@TempDir Path files) throws IOException {
    Path orders = files.resolve("orders.csv");
    Files.writeString(
        orders,
        "order,variant,quantity,due,<b>c</b>\nO1,<i>CITY</i>,%s,2026-03-06,\n".formatted(EVIL));
    Path foreign = files.resolve("<img src=x onerror=window.hit=1>.csv");
    Files.writeString(foreign, "a\n1\n");
    browser.open(desk.address("#/data?tab=import"));
    browser.give("form.import input[type=file]", List.of(orders));
    browser.click("form.import button[type=submit]");

    browser.awaitText(".issues .grid tbody", "<b>c</b>");
    browser.awaitText(".issues .grid tbody", EVIL);
    browser.click(".issues .grid tbody tr:first-child");
    browser.awaitText(".mend", "orders.csv:2");
    assertThat(browser.eval("document.querySelector('.mend input[name=variant]').value"))
        .isEqualTo("<i>CITY</i>");
    browser.complaints(); // the refusal itself, status 422
    checkThatNothingRan();

    browser.give("form.import input[type=file]", List.of(foreign));
    browser.click("form.import button[type=submit]");
    browser.awaitText("form.import", foreign.getFileName().toString());
    browser.complaints();
    checkThatNothingRan();
  }

  @Test
  void theAddressIsTextToo() {
    browser.open(
        desk.address(
            "#/cover?f="
                + "%3Cimg%20src=x%20onerror=window.hit=1%3E"
                + "&why=part:%3Csvg/onload=window.hit=1%3E&part=%3Cscript%3Ewindow.hit=1%3C/script%3E"));

    browser.awaitText(".why", "<svg/onload=window.hit=1>");
    assertThat(browser.eval("window.hit")).isNull();
  }
}
