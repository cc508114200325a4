package org.linewright.bench.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of pages beside each page: groups and links as {@code docs/README.md} has them, then
 * what stands in the root.
 *
 * @param groups links by the group's title
 */
record PageList(Map<String, List<Link>> groups) {
  private static final String START = "docs/README.md";
  private static final List<String> PROJECT =
      List.of("CHANGELOG.md", "CONTRIBUTING.md", "STYLE.md", "SECURITY.md", "bench/results.md");
  private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(([^)#:]+\\.md)\\)");

  /** A page: what is shown for it, and where it stands on the site. */
  record Link(String title, Path place) {}

  static PageList read(Path root) throws IOException {
    Map<String, List<Link>> groups = new LinkedHashMap<>();
    List<Link> group = new ArrayList<>(List.of(new Link("Overview", Path.of("docs/index.html"))));
    if (Files.exists(root.resolve("README.md"))) {
      group.add(0, new Link("Linewright", Path.of("index.html")));
    }
    groups.put("Start", group);
    for (String line : Files.readAllLines(root.resolve(START))) {
      if (line.startsWith("## ")) {
        group = new ArrayList<>();
        groups.put(line.substring(3).strip(), group);
      }
      Matcher link = LINK.matcher(line);
      while (groups.size() > 1 && link.find()) {
        Path file = Path.of(START).resolveSibling(link.group(2)).normalize();
        group.add(new Link(link.group(1), DocsSite.place(file)));
      }
    }
    groups.put("Project", project(root));
    return new PageList(groups);
  }

  private static List<Link> project(Path root) throws IOException {
    List<Link> links = new ArrayList<>();
    for (String name : PROJECT) {
      Path file = root.resolve(name);
      if (Files.exists(file)) {
        String title = Files.readAllLines(file).get(0).replaceFirst("^#\\s*", "");
        links.add(new Link(title, DocsSite.place(Path.of(name))));
      }
    }
    return links;
  }
}
