package org.linewright.bench.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site of the docs is whole, works without a network, and says what the Markdown says. */
class DocsSiteTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().resolveSibling("");
  private static final Pattern REFERENCE = Pattern.compile("\\b(?:href|src)=\"([^\"]*)\"");
  private static final Pattern LOADED =
      Pattern.compile("<(?:link|script|img|iframe)\\b[^>]*(?:href|src)=\"([^\"]*)\"");

  @TempDir private Path site;

  private static String html(String markdown) {
    return MarkdownHtml.page(markdown.lines().toList(), target -> target).html();
  }

  @Test
  void writesWhatThePagesAreWrittenIn() {
    assertThat(
            html(
                """
                # Why `kits`?

                Text *so*, **so** and `a < b`, 2 * 3 * 4, a [link *x*](to.md) and
                <https://example.org>.

                * one
                  goes on
                * two:

                  ```sh
                  cat  a
                  ```
                1. first
                   * inner
                2. second

                | a | b |
                |---|---:|
                | `x\\|y` | 1 |
                > said
                """))
        .isEqualTo(
            """
            <h1 id="why-kits">Why <code>kits</code>? <a class="anchor" href="#why-kits" aria-label="Link to here">#</a></h1>
            <p>Text <em>so</em>, <strong>so</strong> and <code>a &lt; b</code>, 2 * 3 * 4, a <a href="to.md">link <em>x</em></a> and
            <a href="https://example.org">https://example.org</a>.</p>
            <ul>
            <li>one
            goes on</li>
            <li><p>two:</p>
            <pre><code class="sh">cat  a
            </code></pre>
            </li>
            </ul>
            <ol>
            <li>first
            <ul>
            <li>inner</li>
            </ul>
            </li>
            <li>second</li>
            </ol>
            <div class="table"><table>
            <thead><tr><th>a</th><th class="right">b</th></tr>
            </thead>
            <tbody>
            <tr><td><code>x|y</code></td><td class="right">1</td></tr>
            </tbody></table></div>
            <blockquote>
            <p>said</p>
            </blockquote>
            """);
  }

  @Test
  void textIsNeverMarkup() {
    assertThat(html("a <script>alert(1)</script> & <b>b</b> &nbsp; c"))
        .isEqualTo(
            "<p>a &lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;b&lt;/b&gt; &nbsp; c</p>\n");
  }

  @Test
  void sameHeadingsGetAnchorsOfTheirOwn() {
    assertThat(html("## Twice\n## Twice\n")).contains("id=\"twice\"", "id=\"twice-1\"");
  }

  @Test
  void everyLinkOfTheSiteLeadsSomewhereAndNothingIsLoadedFromElsewhere() throws IOException {
    DocsSite.build(ROOT, site);

    List<String> faults = new ArrayList<>();
    int checked = 0;
    for (Path page : pages()) {
      String html = Files.readString(page);
      Matcher loaded = LOADED.matcher(html);
      while (loaded.find()) {
        if (loaded.group(1).contains(":")) {
          faults.add(site.relativize(page) + " loads " + loaded.group(1));
        }
      }
      Matcher reference = REFERENCE.matcher(html);
      while (reference.find()) {
        if (!reference.group(1).matches("[a-z]+:.*")) {
          checked++;
          if (!leadsSomewhere(page, reference.group(1))) {
            faults.add(site.relativize(page) + " -> " + reference.group(1));
          }
        }
      }
    }

    assertThat(faults).isEmpty();
    assertThat(checked).isGreaterThan(1_000);
    try (Stream<Path> written = Files.walk(ROOT.resolve("docs"))) {
      assertThat(pages().stream().filter(page -> page.startsWith(site.resolve("docs"))).count())
          .isGreaterThanOrEqualTo(written.filter(file -> file.toString().endsWith(".md")).count());
    }
  }

  @Test
  void theSearchLooksThroughEverySection() throws IOException {
    DocsSite.build(ROOT, site);

    List<String> sections = Files.readAllLines(site.resolve("search-index.js"));
    assertThat(sections)
        .anyMatch(
            line ->
                line.startsWith("[\"docs/reference/words.html#") && line.contains("clear to build"))
        .anyMatch(line -> line.startsWith("[\"docs/how-to/install.html#as-a-service\""));
    // every section is one line that JSON could be: no quote or backslash of a text ends its string
    assertThat(sections.subList(1, sections.size() - 1))
        .allMatch(line -> line.matches("\\[(?:\"(?:[^\"\\\\]++|\\\\[\"\\\\])*+\",?){4}],?"));
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static boolean leadsSomewhere(Path page, String target) throws IOException {
    int hash = target.indexOf('#');
    String name = hash < 0 ? target : target.substring(0, hash);
    Path file =
        name.isEmpty()
            ? page
            : page.resolveSibling(URLDecoder.decode(name, StandardCharsets.UTF_8)).normalize();
    if (!Files.isRegularFile(file)) {
      return false;
    }
    return hash < 0
        || target.substring(hash + 1).isEmpty()
        || Files.readString(file).contains("id=\"" + target.substring(hash + 1) + "\"");
  }
}
