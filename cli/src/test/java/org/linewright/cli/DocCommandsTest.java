package org.linewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command of the docs works and prints what the page shows: each line {@code $ ./linewright
 * …} of a {@code console} block in the README and under {@code docs} is run. It must end with exit
 * code 0, or with N when the line ends with {@code # exit N}, and print the lines below it in this
 * order; a page may leave lines out. The commands of a page share a temporary folder: what {@code
 * init}, {@code --out} and {@code --report} write goes there, and is found there by the commands
 * below. With {@code -Dpage=why} only the pages whose path holds {@code why} are tried.
 */
@Tag("slow")
class DocCommandsTest {
  @TempDir private static Path temp;

  @TestFactory
  Stream<DynamicTest> pages() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : markdown(Repository.root())) {
      List<ConsoleBlocks.Command> commands = ConsoleBlocks.of(Files.readAllLines(page));
      String name = Repository.root().relativize(page).toString();
      if (!commands.isEmpty() && name.contains(System.getProperty("page", ""))) {
        tests.add(DynamicTest.dynamicTest(name, () -> runAll(name, commands)));
      }
    }
    return tests.stream();
  }

  @Test
  void findsCommandsInConsoleBlocksOnly() {
    List<String> page =
        """
        $ ./linewright not-this
        ```console
        $ ./linewright check 'my plant' | head -3
        IN-001 ...

        $ ./linewright plan "a b" --out result > plan.txt
        $ ./linewright check broken   # exit 3
        $ git clone
        Cloning
        $ ./linewright
        ```
        ```sh
        $ ./linewright nor-this
        ```
        """
            .lines()
            .toList();

    assertThat(ConsoleBlocks.of(page))
        .containsExactly(
            new ConsoleBlocks.Command(
                3, List.of("check", "my plant"), 0, "| head -3", List.of("IN-001 ...", "")),
            new ConsoleBlocks.Command(
                6, List.of("plan", "a b", "--out", "result"), 0, "> plan.txt", List.of()),
            new ConsoleBlocks.Command(7, List.of("check", "broken"), 3, "", List.of()),
            new ConsoleBlocks.Command(10, List.of(), 0, "", List.of()));
  }

  private static List<Path> markdown(Path root) throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String folder : List.of("docs", "examples")) {
      if (Files.isDirectory(root.resolve(folder))) {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
          files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
        }
      }
    }
    try (Stream<Path> top = Files.list(root)) {
      top.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
    }
    pages.sort(null);
    return pages;
  }

  private static void runAll(String page, List<ConsoleBlocks.Command> commands) throws IOException {
    Path folder = Files.createTempDirectory(temp, "page");
    for (ConsoleBlocks.Command command : commands) {
      if (command.words().contains(ConsoleBlocks.Command.COPY)) {
        copy(
            Repository.root().resolve(command.words().get(1)),
            folder.resolve(command.words().get(2)));
        continue;
      }
      Object[] words = placed(command.words(), folder).toArray();
      CommandRun run =
          command.after().isEmpty() ? CommandRun.onScreen(100, words) : CommandRun.of(words);
      String where = page + ":" + command.line() + " linewright " + command.words();
      assertThat(run.exitCode()).as("%s%n%s", where, run.err()).isEqualTo(command.exitCode());
      List<String> out = plain(run.out(), folder);
      List<String> err = plain(run.err(), folder);
      assertThat(missing(command.output(), out, err))
          .as("%s does not print these lines, in this order; it prints%n%s", where, run.out())
          .isEmpty();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  /** What a reader sees who stands in the repository. */
  private static List<String> plain(String text, Path folder) {
    return text.replace(folder + "/", "").replace(Repository.root() + "/", "").lines().toList();
  }

  /** Puts what is written into the folder, and finds what is read there or in the repository. */
  private static List<String> placed(List<String> words, Path folder) {
    List<String> placed = new ArrayList<>();
    String before = "";
    for (String word : words) {
      boolean written =
          List.of("--out", "--report", "--certificate", "--claims", "--into", "init")
              .contains(before);
      if (written || Files.exists(folder.resolve(word))) {
        placed.add(folder.resolve(word).toString());
      } else if (word.contains("/") && Files.exists(Repository.root().resolve(word))) {
        placed.add(Repository.root().resolve(word).toString());
      } else {
        placed.add(word);
      }
      before = word;
    }
    return placed;
  }

  /** Lines of a page that stand neither in {@code out} after those before nor in {@code err}. */
  private static List<String> missing(List<String> shown, List<String> out, List<String> err) {
    List<String> missing = new ArrayList<>();
    int from = 0;
    for (String line : shown) {
      boolean skipped = line.isBlank() || line.strip().matches("…|\\.\\.\\.");
      boolean varies = line.startsWith("timing:") || line.contains("seconds_");
      if (skipped || varies || err.contains(line.stripTrailing())) {
        continue;
      }
      int place = out.subList(from, out.size()).indexOf(line.stripTrailing());
      if (place < 0) {
        missing.add(line);
      } else {
        from += place + 1;
      }
    }
    return missing;
  }
}
