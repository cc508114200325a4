package org.linewright.cli.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linewright.cli.Repository;

/**
 * No block of {@value #BLOCK} equal lines stands twice in the sources of the program, in Java or in
 * the pages. Blank lines, indentation, imports and packages do not count.
 */
class EqualLinesTest {
  private static final int BLOCK = 12;

  /** A line that counts. */
  private record Line(Path file, int number, String text) {}

  @Test
  void noBlockOfTheSourcesStandsTwice() throws IOException {
    List<List<Line>> files = new ArrayList<>();
    for (Path file : sources()) {
      files.add(lines(file, Files.readAllLines(Repository.root().resolve(file))));
    }

    assertThat(files).hasSizeGreaterThan(500);
    assertThat(twice(files)).isEmpty();
  }

  @Test
  void aBlockIsFoundWhereverItStandsAndToldOnce() {
    List<String> block = new ArrayList<>();
    for (int i = 0; i < BLOCK + 1; i++) {
      block.add("  step" + i + "();");
    }
    List<String> first = new ArrayList<>(List.of("package a;", "import b;", "class A {"));
    first.addAll(block);
    List<String> second = new ArrayList<>(List.of("class B {", "  before();", ""));
    block.forEach(line -> second.add("  " + line));
    second.add("  after();");

    assertThat(twice(List.of(lines(Path.of("A"), first), lines(Path.of("B"), second))))
        .containsExactly("A:4 and B:4: 13 lines, step0();");
    assertThat(
            twice(
                List.of(
                    lines(Path.of("A"), first.subList(0, BLOCK + 2)), lines(Path.of("B"), second))))
        .isEmpty();
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> modules = Files.list(Repository.root())) {
      for (Path module : modules.toList()) {
        Path main = module.resolve("src/main");
        if (Files.isDirectory(main)) {
          try (Stream<Path> files = Files.walk(main)) {
            files.filter(file -> file.toString().matches(".*\\.(java|tsx?)")).forEach(sources::add);
          }
        }
      }
    }
    return sources.stream().map(Repository.root()::relativize).sorted().toList();
  }

  private static List<Line> lines(Path file, List<String> all) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      String text = all.get(i).strip();
      if (!text.isEmpty() && !text.matches("(?:import|package) .*")) {
        lines.add(new Line(file, i + 1, text));
      }
    }
    return lines;
  }

  private static List<String> twice(List<List<Line>> files) {
    Map<String, List<Line>> known = new HashMap<>();
    Map<String, Integer> placeOf = new HashMap<>();
    List<String> found = new ArrayList<>();
    for (List<Line> lines : files) {
      int next = 0;
      for (int i = 0; i + BLOCK <= lines.size(); i++) {
        String key = key(lines, i);
        List<Line> former = known.putIfAbsent(key, lines);
        if (former == null) {
          placeOf.put(key, i);
        } else if (i >= next) {
          int place = placeOf.get(key);
          int length = length(former, place, lines, i);
          Line one = former.get(place);
          Line other = lines.get(i);
          found.add(
              "%s:%d and %s:%d: %d lines, %s"
                  .formatted(one.file, one.number, other.file, other.number, length, one.text));
          next = i + length;
        }
      }
    }
    return found;
  }

  private static String key(List<Line> lines, int from) {
    StringBuilder key = new StringBuilder();
    lines.subList(from, from + BLOCK).forEach(line -> key.append(line.text).append('\n'));
    return key.toString();
  }

  private static int length(List<Line> former, int place, List<Line> lines, int from) {
    int length = 0;
    while (place + length < former.size()
        && from + length < lines.size()
        && former.get(place + length).text.equals(lines.get(from + length).text)) {
      length++;
    }
    return length;
  }
}
