package org.linewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.cli.print.Terminal;

class LinewrightTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "demo", "check", "init", "cover", "kits", "plan", "why", "completion"})
  void helpLeadsWithExamplesAndFitsTheScreen(String verb) {
    CommandRun run =
        verb.isEmpty()
            ? CommandRun.onScreen(80, "--help")
            : CommandRun.onScreen(80, verb, "--help");

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().indexOf("Examples:")).isPositive().isLessThan(run.out().indexOf("Usage:"));
    assertThat(run.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void versionNamesTheProgramAndTheJava() {
    CommandRun run = CommandRun.of("--version");

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.lines().get(0)).startsWith("linewright ");
    assertThat(run.out()).contains("Java " + System.getProperty("java.version"));
  }

  @Test
  void anUnknownVerbEndsWithTwoAndTheNearestOne() {
    CommandRun run = CommandRun.of("plam", "x");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("plam").contains("Maybe plan");
  }

  @Test
  void anUnknownOptionEndsWithTwoAndTheNearestOne(@TempDir Path temp) {
    CommandRun run = CommandRun.of("plan", SmallPlant.in(temp).folder(), "--scenaro", "X");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--scenaro").contains("Maybe --scenario");
  }

  @Test
  void withoutVerbItSaysHowItIsUsed() {
    CommandRun run = CommandRun.of();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("linewright --help");
  }

  @Test
  void completionKnowsVerbsAndOptions() {
    CommandRun run = CommandRun.of("completion");

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.out()).contains("complete").contains("cover").contains("--scenario");
  }

  @Test
  void aReaderWhoHasGoneIsNoFailure(@TempDir Path temp) {
    CommandRun run = into(failing("Broken pipe"), "cover", SmallPlant.in(temp).folder());

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFullDiskIsAFailure(@TempDir Path temp) {
    CommandRun run =
        into(failing("No space left on device"), "cover", SmallPlant.in(temp).folder());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("No space left on device");
  }

  private static CommandRun into(OutputStream out, Object... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(out, stream, false, false, 100, Optional.empty());
    String[] words = java.util.Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
    int exitCode = Linewright.run(terminal, words);
    return new CommandRun(exitCode, new byte[0], err.toString(StandardCharsets.UTF_8));
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
