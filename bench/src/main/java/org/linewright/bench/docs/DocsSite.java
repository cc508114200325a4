package org.linewright.bench.docs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes the site of a checkout's docs: a page for each Markdown file of its root, of {@code docs},
 * {@code examples} and {@code bench}, and for each that these link to, in the same folders; other
 * files that are linked are copied. The same files give the same site.
 */
public final class DocsSite {
  private static final List<String> FOLDERS = List.of("docs", "examples", "bench");

  private final Path root;
  private final Path into;
  private final Deque<Path> pages = new ArrayDeque<>();
  private final Set<Path> known = new TreeSet<>();
  private final Set<Path> copied = new TreeSet<>();
  private final SearchIndex search = new SearchIndex();

  private DocsSite(Path root, Path into) {
    this.root = root;
    this.into = into;
  }

  /** Makes the site of the checkout {@code args[0]} in the folder {@code args[1]}. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("two folders are needed: a checkout, and where to");
    }
    build(Path.of(args[0]), Path.of(args[1]));
  }

  /**
   * Makes the site.
   *
   * @param root the checkout
   * @param into where the site goes; what is there is replaced
   */
  public static void build(Path root, Path into) throws IOException {
    clear(into);
    new DocsSite(root.toAbsolutePath().normalize(), into.toAbsolutePath().normalize()).build();
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> all = new ArrayList<>();
      try (Stream<Path> inside = Files.walk(folder)) {
        inside.sorted(Comparator.reverseOrder()).forEach(all::add);
      }
      for (Path file : all) {
        Files.delete(file);
      }
    }
  }

  private void build() throws IOException {
    for (Path page : written()) {
      meet(page);
    }
    PageFrame frame = new PageFrame(PageList.read(root));
    while (!pages.isEmpty()) {
      write(pages.remove(), frame);
    }
    for (Path file : copied) {
      copy(file);
    }
    write(Path.of("search-index.js"), search.script());
    for (String own : List.of("docs.css", "search.js")) {
      write(Path.of(own), resource(own));
    }
  }

  /** The Markdown files of a checkout that are pages without a link to them. */
  private List<Path> written() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> top = Files.list(root)) {
      top.forEach(files::add);
    }
    for (String folder : FOLDERS) {
      if (Files.isDirectory(root.resolve(folder))) {
        try (Stream<Path> inside = Files.walk(root.resolve(folder))) {
          inside.filter(file -> !file.toString().contains("/target/")).forEach(files::add);
        }
      }
    }
    return files.stream()
        .filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
        .map(root::relativize)
        .sorted()
        .toList();
  }

  private void meet(Path page) {
    if (known.add(page)) {
      pages.add(page);
    }
  }

  private void write(Path file, PageFrame frame) throws IOException {
    MarkdownHtml.Page page =
        MarkdownHtml.page(Files.readAllLines(root.resolve(file)), target -> target(file, target));
    Path place = place(file);
    search.add(place, page);
    write(place, frame.html(place, page));
  }

  /** Where a Markdown file's page stands. */
  static Path place(Path file) {
    String name = String.valueOf(file.getFileName());
    String page = name.equals("README.md") ? "index.html" : name.replaceFirst("\\.md$", ".html");
    return file.resolveSibling(page);
  }

  /** What a link of a page leads to on the site; what it needs is met on the way. */
  private String target(Path page, String target) {
    if (target.matches("(?:[A-Za-z][A-Za-z0-9+.-]*:|#).*")) {
      return target;
    }
    int hash = target.indexOf('#');
    String name = hash < 0 ? target : target.substring(0, hash);
    Path file = root.relativize(root.resolve(page).resolveSibling(name).normalize());
    String anchor = hash < 0 ? "" : target.substring(hash);
    if (name.endsWith(".md")) {
      meet(file);
      return place(Path.of(name)) + anchor;
    }
    copied.add(file);
    return Files.isDirectory(root.resolve(file)) ? name + "/index.html" : name + anchor;
  }

  /** A file as it is; a folder with its files and a list of them. */
  private void copy(Path file) throws IOException {
    Path from = root.resolve(file);
    Path to = into.resolve(file);
    if (!Files.isDirectory(from)) {
      Files.createDirectories(Objects.requireNonNull(to.getParent()));
      Files.copy(from, to);
      return;
    }
    Files.createDirectories(to);
    StringBuilder list = new StringBuilder("<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<ul>\n");
    try (Stream<Path> inside = Files.list(from)) {
      for (Path one : inside.filter(Files::isRegularFile).sorted().toList()) {
        String name = InlineHtml.escaped(String.valueOf(one.getFileName()));
        Files.copy(one, to.resolve(String.valueOf(one.getFileName())));
        list.append("<li><a href=\"%s\">%s</a>\n".formatted(name, name));
      }
    }
    write(file.resolve("index.html"), list.append("</ul>\n").toString());
  }

  private void write(Path file, String text) throws IOException {
    Path to = into.resolve(file);
    Files.createDirectories(Objects.requireNonNull(to.getParent()));
    Files.writeString(to, text);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = DocsSite.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
