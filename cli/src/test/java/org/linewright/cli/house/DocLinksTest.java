package org.linewright.cli.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No link of the docs leads nowhere: in the Markdown files of the repository's root and under
 * {@code docs}, each relative link must name a file or folder of the repository, and each anchor a
 * heading of the page it points to. Links to other sites are not followed.
 */
class DocLinksTest {
  @Test
  void everyRelativeLinkOfTheDocsLeadsSomewhere() throws IOException {
    Findings findings = check(repositoryRoot());

    assertThat(findings.broken()).as("broken links").isEmpty();
    assertThat(findings.checked()).as("relative links found").isPositive();
  }

  @Test
  void tellsFileLineAndReasonOfABrokenLink(@TempDir Path root) throws IOException {
    Files.createDirectories(root.resolve("docs/how-to"));
    Files.writeString(
        root.resolve("docs/how-to/a b.md"), "# Step 1: `plan` it!\n## Twice\n## Twice\n");
    Files.writeString(root.resolve("docs/Makefile"), "all:\n");
    Files.writeString(
        root.resolve("README.md"),
        """
        # Top
        Good: [a](docs), [b](docs/how-to/a%20b.md#step-1-plan-it), [![c](docs/Makefile)](#top),
        [d](<docs/how-to/a%20b.md#twice-1> "title"), [e](https://example.org/none), [f](/docs/Makefile#L1).
        Code is not a link: `[g](none.md)`.
        ```
        [h](none.md)
        ```
        [i](none.md) and [j](docs/how-to/a%20b.md#twice-2)
        [k](#bottom)
        [l](../outside.md)

        [m]: docs/none.md "title"
        """);

    Findings findings = check(root);

    assertThat(findings.broken())
        .containsExactly(
            "README.md:8 none.md: no such file",
            "README.md:8 docs/how-to/a%20b.md#twice-2: no such heading",
            "README.md:9 #bottom: no such heading",
            "README.md:10 ../outside.md: outside the repository",
            "README.md:12 docs/none.md: no such file");
    assertThat(findings.checked()).isEqualTo(11);
  }

  private record Findings(int checked, List<String> broken) {}

  private static Findings check(Path root) throws IOException {
    int checked = 0;
    List<String> broken = new ArrayList<>();
    for (Path page : pages(root)) {
      for (MarkdownPage.Link link : MarkdownPage.read(page).links()) {
        if (leadsToAnotherSite(link.target())) {
          continue;
        }
        checked++;
        String fault = fault(root, page, link.target());
        if (!fault.isEmpty()) {
          broken.add(
              root.relativize(page) + ":" + link.line() + " " + link.target() + ": " + fault);
        }
      }
    }
    return new Findings(checked, broken);
  }

  private static List<Path> pages(Path root) throws IOException {
    try (Stream<Path> top = Files.list(root);
        Stream<Path> docs = Files.walk(root.resolve("docs"))) {
      return Stream.concat(top, docs)
          .filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
          .sorted()
          .toList();
    }
  }

  private static boolean leadsToAnotherSite(String target) {
    return target.matches("(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*");
  }

  /** Says what is wrong with a link on a page; empty when it is right. */
  private static String fault(Path root, Path page, String target) throws IOException {
    int hash = target.indexOf('#');
    String name = decode(hash < 0 ? target : target.substring(0, hash));
    String anchor = hash < 0 ? "" : decode(target.substring(hash + 1));
    Path file = resolve(root, page, name);
    if (!file.startsWith(root)) {
      return "outside the repository";
    }
    if (!Files.exists(file)) {
      return "no such file";
    }
    return anchor.isEmpty() || hasAnchor(file, anchor) ? "" : "no such heading";
  }

  private static Path resolve(Path root, Path page, String name) {
    if (name.isEmpty()) {
      return page;
    }
    Path from = name.startsWith("/") ? root : page.resolveSibling("");
    return from.resolve(name.replaceFirst("^/+", "")).normalize();
  }

  private static boolean hasAnchor(Path file, String anchor) throws IOException {
    return file.toString().endsWith(".md")
        ? MarkdownPage.read(file).anchors().contains(anchor)
        : Files.isRegularFile(file) && anchor.matches("L\\d+(?:-L\\d+)?");
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static Path repositoryRoot() {
    Path start = Path.of("").toAbsolutePath();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve("linewright"))
          && Files.isDirectory(folder.resolve("docs"))) {
        return folder;
      }
    }
    throw new IllegalStateException(
        "No folder with 'linewright' and 'docs' above "
            + start
            + "\nMaybe run the tests inside the repository.");
  }
}
