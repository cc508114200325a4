package org.linewright.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the server says in English, the pages have in Russian. */
@Tag("slow")
class RussianBrowserTest {
  private static final Path GOLDEN =
      Path.of("..", "cli", "src", "test", "resources", "golden").toAbsolutePath().normalize();

  /** Words that every English phrase needs, and no name here has. */
  private static final Pattern ENGLISH = Pattern.compile("\\b(and|by|is|more|of|the|to|with)\\b");

  /** Whatever the server says about plants of all kinds of trouble is in the book. */
  @Test
  void everySentenceIsInTheBook() throws IOException {
    try (Desk many = Desk.of(GOLDEN.resolve("M01-eighteen-thousand-kits"));
        Browser browser = Browser.start()) {
      try (Stream<Path> folders = Files.list(GOLDEN)) {
        folders
            .filter(folder -> folder.getFileName().toString().matches("[LSW][0-9].*|E0[134].*"))
            .sorted()
            .forEach(many::take);
      }
      browser.open(many.address("#/data?lang=ru"));
      Map<?, ?> told = (Map<?, ?>) browser.result(script() + "tell(done);");

      assertThat((List<?>) told.get("unknown")).isEmpty();
      assertThat((List<?>) told.get("known")).hasSizeGreaterThan(350);
      assertThat(((List<?>) told.get("known")).stream())
          .map(russian -> String.valueOf(russian).replace("eighteen thousand kits", ""))
          .noneMatch(russian -> ENGLISH.matcher(russian).find());
    }
  }

  /** Names of tables and columns, words of the format, edits, failures and lines of figures. */
  @Test
  void whatHasANameInTheFormatHasOneInRussian() {
    try (Desk desk = Desk.with("avtotor-2022");
        Browser browser = Browser.start()) {
      desk.run("avtotor-2022", "{\"mode\": \"list\"}");
      desk.run("avtotor-2022", "{\"question\": \"margin\", \"mode\": \"list\"}");
      browser.open(desk.address("#/data?lang=ru&table=kits"));
      browser.awaitText("ul.list", "Поставки в пути");
      browser.awaitText(".grid tbody", "на месте");
      browser.awaitText(".grid tbody", "в пути");
      assertThat(browser.text()).doesNotContain("on_hand", "on hand", "in transit");

      browser.open(desk.address("#/scenarios?lang=ru&scenario=SC2&with=SC2"));
      browser.awaitText("ol.edits", "Контракты, контракт C-KIA: конец → 31 дек. 2022");
      browser.awaitText("ol.edits", "Настройка перекомплектовка → внутри варианта");
      browser.awaitText("main", "цель: стоимость сданного");
      assertThat(browser.text()).doesNotContain("late_vehicles", "purchases");

      browser.open(desk.address("#/plan?lang=ru&tab=orders&f=unmet>=1"));
      browser.awaitText(".grid tbody", "как можно скорее нужно");
      assertThat(browser.find(".grid tbody").getText())
          .doesNotContain("needed", "horizon", "no more");

      browser.open(desk.address("#/risk?lang=ru&run=2"));
      browser.awaitText("#margin-figures", "опоздание EU-HOLD-1");
      assertThat(browser.text()).doesNotContain("country:", "late:");
    }
  }

  private static String script() throws IOException {
    try (InputStream in = RussianBrowserTest.class.getResourceAsStream("sentences.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
