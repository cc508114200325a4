package org.linewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command of the docs works: each line {@code $ ./linewright …} of a {@code console} block in
 * the README and under {@code docs} is run and must end with exit code 0, or with N when it ends
 * with {@code # exit N}. The commands of a page share a temporary folder: what {@code init} and
 * {@code --out} write goes there, and is found there by the commands below.
 */
class DocCommandsTest {
  private static final Pattern PROMPT = Pattern.compile("\\$ \\./linewright(?: (.*))?");
  private static final Pattern EXIT = Pattern.compile("(.*?)\\s+# exit (\\d+)\\s*");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  private record DocCommand(int line, List<String> words, int exitCode) {}

  @TempDir private static Path temp;

  @TestFactory
  Stream<DynamicTest> pages() throws IOException {
    List<Path> pages = markdown(Repository.root());
    return pages.stream()
        .filter(page -> !commandsOf(page).isEmpty())
        .map(
            page ->
                DynamicTest.dynamicTest(
                    Repository.root().relativize(page).toString(), () -> runAll(page)));
  }

  @Test
  void findsCommandsInConsoleBlocksOnly() throws IOException {
    Path page = temp.resolve("page.md");
    Files.writeString(
        page,
        """
        $ ./linewright not-this
        ```console
        $ ./linewright check 'my plant' | head -3
        IN-001 ...
        $ ./linewright plan "a b" --out result > plan.txt
        $ ./linewright check broken   # exit 3
        $ ./linewright
        $ git clone
        ```
        ```sh
        $ ./linewright nor-this
        ```
        """);

    assertThat(commandsOf(page))
        .containsExactly(
            new DocCommand(3, List.of("check", "my plant"), 0),
            new DocCommand(5, List.of("plan", "a b", "--out", "result"), 0),
            new DocCommand(6, List.of("check", "broken"), 3),
            new DocCommand(7, List.of(), 0));
  }

  private static List<Path> markdown(Path root) throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> top = Files.list(root)) {
      top.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
    }
    if (Files.isDirectory(root.resolve("docs"))) {
      try (Stream<Path> docs = Files.walk(root.resolve("docs"))) {
        docs.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
      }
    }
    pages.sort(null);
    return pages;
  }

  private static List<DocCommand> commandsOf(Path page) {
    List<DocCommand> commands = new ArrayList<>();
    boolean inside = false;
    int number = 0;
    for (String line : readLines(page)) {
      number++;
      if (line.strip().startsWith("```")) {
        inside = !inside && line.strip().equals("```console");
        continue;
      }
      Matcher prompt = PROMPT.matcher(line.strip());
      if (inside && prompt.matches()) {
        commands.add(command(number, prompt.group(1) == null ? "" : prompt.group(1)));
      }
    }
    return commands;
  }

  private static List<String> readLines(Path page) {
    try {
      return Files.readAllLines(page);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Takes a command line apart; a pipe or a redirection ends what concerns us. */
  private static DocCommand command(int line, String text) {
    Matcher exit = EXIT.matcher(text);
    int exitCode = exit.matches() ? Integer.parseInt(exit.group(2)) : 0;
    String rest = exit.matches() ? exit.group(1) : text;
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(rest);
    while (word.find()) {
      String plain = word.group(3);
      if (plain != null && (plain.equals("|") || plain.startsWith(">") || plain.startsWith("#"))) {
        break;
      }
      words.add(plain != null ? plain : word.group(1) != null ? word.group(1) : word.group(2));
    }
    return new DocCommand(line, List.copyOf(words), exitCode);
  }

  private static void runAll(Path page) throws IOException {
    Path folder = Files.createTempDirectory(temp, "page");
    for (DocCommand command : commandsOf(page)) {
      CommandRun run = CommandRun.of(placed(command.words, folder).toArray());
      assertThat(run.exitCode())
          .as("%s:%d linewright %s%n%s", page, command.line, command.words, run.err())
          .isEqualTo(command.exitCode);
    }
  }

  /** Puts what is written into the folder, and finds what is read there or in the repository. */
  private static List<String> placed(List<String> words, Path folder) {
    List<String> placed = new ArrayList<>();
    String before = "";
    for (String word : words) {
      boolean written = before.equals("--out") || before.equals("init");
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
}
