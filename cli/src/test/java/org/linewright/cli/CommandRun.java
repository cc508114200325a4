package org.linewright.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.linewright.cli.print.Terminal;

/**
 * What came of one command run in this process.
 *
 * @param exitCode exit code
 * @param bytes standard output
 * @param err standard error
 */
public record CommandRun(int exitCode, byte[] bytes, String err) {

  /** Runs a command as into a pipe. */
  public static CommandRun of(Object... arguments) {
    return run(false, 100, arguments);
  }

  /** Runs a command as on a terminal without color. */
  public static CommandRun onScreen(int columns, Object... arguments) {
    return run(true, columns, arguments);
  }

  private static CommandRun run(boolean interactive, int columns, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            interactive,
            false,
            columns,
            Optional.of(Repository.root()));
    String[] words = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
    int exitCode = Linewright.run(terminal, words);
    return new CommandRun(exitCode, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }

  /** Standard output as text. */
  public String out() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Standard output line by line. */
  public List<String> lines() {
    return out().lines().toList();
  }

  /** A folder of the examples. */
  public static Path example(String name) {
    return Repository.root().resolve("examples").resolve(name);
  }
}
