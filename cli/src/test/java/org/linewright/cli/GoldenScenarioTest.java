package org.linewright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder of {@code golden} is a plant with a story. The command in its {@code command.txt}
 * must print its {@code expected.txt}, every number of which is checked by hand in {@code
 * story.md}. {@code -Dgolden=accept} writes the expected text.
 */
class GoldenScenarioTest {
  private static final Path GOLDEN = Repository.module().resolve("src/test/resources/golden");
  private static final boolean ACCEPT = "accept".equals(System.getProperty("golden"));

  @Test
  void thereAreScenarios() throws IOException {
    assertThat(folders()).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> scenarios() throws IOException {
    return folders().stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    String.valueOf(folder.getFileName()), folder.toUri(), () -> check(folder)));
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve("command.txt")))
          .sorted()
          .toList();
    }
  }

  private static void check(Path folder) throws IOException {
    Path expected = folder.resolve("expected.txt");
    String answer = answer(folder);
    if (ACCEPT) {
      Files.writeString(expected, answer);
    } else if (Files.exists(expected)) {
      assertThat(answer.lines()).containsExactlyElementsOf(Files.readAllLines(expected));
    } else {
      fail("no expected.txt in %s; the command answers:%n%s", folder, answer);
    }
  }

  /** What the commands print; several are told apart by a line {@code $ command}. */
  private static String answer(Path folder) throws IOException {
    List<String> commands =
        Files.readAllLines(folder.resolve("command.txt")).stream()
            .filter(line -> !line.isBlank())
            .toList();
    StringBuilder answer = new StringBuilder();
    for (String command : commands) {
      if (commands.size() > 1) {
        answer.append(answer.isEmpty() ? "" : "\n").append("$ ").append(command).append('\n');
      }
      answer.append(run(folder, command));
    }
    return answer.toString();
  }

  private static String run(Path folder, String command) {
    Object[] words =
        ConsoleBlocks.words(command).stream()
            .map(
                word ->
                    word.equals(".") || word.startsWith("./") ? folder + word.substring(1) : word)
            .toArray();
    CommandRun run = CommandRun.of(words);
    String text = run.exitCode() == 0 ? run.out() : run.out() + failure(run);
    return withoutWhereNext(text).replace(folder.toString(), ".");
  }

  /** What demo proposes to ask next stands in columns as wide as the name of the folder here. */
  private static String withoutWhereNext(String text) {
    int begin = text.indexOf("\nWhere to go next\n");
    return begin < 0 ? text : text.substring(0, begin);
  }

  private static String failure(CommandRun run) {
    return run.err() + "exit code " + run.exitCode() + "\n";
  }
}
