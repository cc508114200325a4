package org.linewright.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The screens show the plant, in two languages, light and dark, without an error. */
@Tag("slow")
class ScreensBrowserTest {
  /** Three English words in a row. */
  static final Pattern ENGLISH = Pattern.compile("\\b[A-Za-z]?[a-z]{2,}(?:,? [a-z]{2,}){2,}\\b");

  /** Edits look as on the command line. */
  private static final String EDITS =
      "[...document.querySelectorAll('.edit-line')].map(edit => edit.innerText)";

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

  @ParameterizedTest
  @CsvSource({
    "today, 18,768 ; 7 Oct 2022 ; KIA-SELTOS",
    "cover, 7 Oct 2022 ; ABS-TUCSON",
    "kits, 10,008 ; 4,416 ; SELTOS-HU-CLU",
    "plan, Solve ; A1",
    "line, Ask ; KIA-SOUL",
    "supply, TY-22-01 ; R4",
    "risk, Ask ; Safety margin",
    "scenarios, SC2",
    "facilities, 5.7B ; Traction motors",
    "data, KIA-SELTOS-2022-06"
  })
  void everyScreenShowsThePlant(String screen, String facts) {
    browser.open(desk.address("#/" + screen));

    for (String fact : facts.split(" ; ", -1)) {
      browser.awaitText("main[data-screen=" + screen + "]", fact);
    }
    browser.await("drawings", () -> browser.count(".chart:not([data-drawn])") == 0);
    browser.await("all answers", () -> browser.count("main .loading") == 0);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theLanguageIsInTheAddress() {
    browser.open(desk.address("#/cover"));
    browser.awaitText("nav", "Build plan");

    browser.click("#language");

    browser.awaitText("nav", "План сборки");
    browser.awaitText("main", "запас в днях");
    assertThat(browser.address()).contains("lang=ru");
    assertThat(browser.eval("document.documentElement.lang")).isEqualTo("ru");
    browser.click("#language");
    browser.awaitText("nav", "Build plan");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void darkIsDarkAndInTheAddress() {
    browser.open(desk.address("#/today?theme=light"));
    browser.find(".figure");
    Object light = browser.eval("getComputedStyle(document.body).backgroundColor");

    browser.click("#theme");

    browser.await(
        "dark", () -> "dark".equals(browser.eval("document.documentElement.dataset.theme")));
    assertThat(browser.address()).contains("theme=dark");
    assertThat(browser.eval("getComputedStyle(document.body).backgroundColor")).isNotEqualTo(light);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theAddressHoldsScenarioFilterAndOrder() {
    browser.open(desk.address("#/cover?scenario=SC2&tab=variants&f=KIA&s=-buildable"));

    browser.awaitText(".grid tbody tr:first-child", "KIA-SELTOS");

    assertThat(browser.find("#scenario").getDomProperty("value")).isEqualTo("SC2");
    assertThat(browser.find("input.filter").getDomProperty("value")).isEqualTo("KIA");
    assertThat(browser.text()).doesNotContain("HYU-TUCSON");
    assertThat(browser.find("th[aria-sort]").getDomAttribute("aria-sort")).isEqualTo("descending");
  }

  @Test
  void theTrendsOfAllPartsInSightComeWithOneRequest() {
    desk.run("avtotor-2022", "{\"mode\": \"list\", \"scenario\": \"SC1\"}");
    browser.open(desk.address("#/plan?scenario=SC1"));
    browser.find("#summary");
    browser.open(desk.address("#/cover?scenario=SC1&s=-on_shelf"));

    browser.await("trends", () -> browser.count(".grid svg.spark") > 2);

    assertThat(
            browser.eval(
                "performance.getEntriesByType('resource').map(one => one.name)"
                    + ".filter(name => name.includes('/stock')).length"))
        .isEqualTo(1L);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void zerosAreBlank() {
    browser.open(desk.address("#/cover?f=ABS-TUCSON"));
    browser.awaitText(".grid tbody tr:first-child", "ABS-TUCSON");

    List<?> cells =
        (List<?>)
            browser.eval(
                "[...document.querySelectorAll('.grid tbody td')].map(td => td.innerText)");

    assertThat(cells).asInstanceOf(InstanceOfAssertFactories.LIST).contains("").doesNotContain("0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "today",
        "cover",
        "cover?tab=variants",
        "kits",
        "plan?tab=launch",
        "line",
        "supply",
        "supply?tab=sources",
        "risk",
        "scenarios?scenario=SC2&with=SC2",
        "facilities?tab=activities",
        "data?table=sources",
        "data?tab=import"
      })
  void noScreenSpeaksEnglishInRussian(String screen) throws IOException {
    browser.go("#/" + screen + (screen.contains("?") ? "&" : "?") + "lang=ru");
    browser.find("main[data-screen=" + screen.split("\\?", 2)[0] + "] .panel");
    browser.await("all answers", () -> browser.count(".loading") == 0);
    browser.await("all rows", () -> browser.count("main .count:empty") == 0);
    browser.await("the book", () -> browser.count("main [lang=en]") == 0);

    String text = browser.text();
    for (Object edit : (List<?>) browser.eval(EDITS)) {
      text = text.replace((String) edit, "");
    }
    String known = dataOf(Desk.example("avtotor-2022"));
    assertThat(ENGLISH.matcher(text).results().map(found -> found.group().toLowerCase(Locale.ROOT)))
        .allMatch(words -> Stream.of(words.split(", ", -1)).allMatch(known::contains));
    assertThat(browser.complaints()).isEmpty();
  }

  /** What people have written into a plant's tables and scenarios. */
  private static String dataOf(Path plant) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(plant)) {
      for (Path file : files.filter(one -> one.toString().matches(".*\\.(csv|yaml)")).toList()) {
        text.append(Files.readString(file).toLowerCase(Locale.ROOT));
      }
    }
    return text.toString().replaceAll("\\s+", " ");
  }
}
