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
import org.junit.jupiter.api.Test;

/** What the server says in English, the pages have in Russian. */
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

  private static String script() throws IOException {
    try (InputStream in = RussianBrowserTest.class.getResourceAsStream("sentences.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
