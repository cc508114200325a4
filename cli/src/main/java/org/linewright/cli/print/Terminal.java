package org.linewright.cli.print;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a command runs: its streams and what is at their other end.
 *
 * @param out standard output, for data
 * @param err standard error, for everything else
 * @param interactive somebody reads standard output on a screen
 * @param colored text may be set off by bold and color
 * @param columns width of the screen in characters
 * @param home folder in which Linewright is installed and has its examples; empty = not known
 */
public record Terminal(
    OutputStream out,
    PrintStream err,
    boolean interactive,
    boolean colored,
    int columns,
    Optional<Path> home) {

  private static final int WIDEST = 100;

  /** What runs on a terminal. */
  public interface Owner {

    /** The terminal. */
    Terminal terminal();
  }

  /** The streams of this process. The launcher tells what only a shell knows. */
  public static Terminal ofProcess() {
    boolean interactive = isInteractive();
    String noColor = System.getenv("NO_COLOR");
    return new Terminal(
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        interactive,
        interactive && (noColor == null || noColor.isEmpty()),
        columnsOfProcess(),
        setting("linewright.home", "LINEWRIGHT_HOME").map(Path::of));
  }

  private static boolean isInteractive() {
    return setting("linewright.terminal", "LINEWRIGHT_TERMINAL")
        .map("yes"::equals)
        .orElseGet(Terminal::hasConsole);
  }

  /** A guess for a start without the launcher; from Java 22 on a console tells nothing. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasConsole() {
    return Runtime.version().feature() < 22 && System.console() != null;
  }

  private static int columnsOfProcess() {
    try {
      int given = setting("linewright.columns", "COLUMNS").map(Integer::parseInt).orElse(WIDEST);
      return given < 40 ? WIDEST : Math.min(given, WIDEST);
    } catch (NumberFormatException notANumber) {
      return WIDEST;
    }
  }

  private static Optional<String> setting(String property, String variable) {
    return Optional.ofNullable(System.getProperty(property))
        .or(() -> Optional.ofNullable(System.getenv(variable)))
        .filter(text -> !text.isBlank());
  }

  /** Prints data. */
  public void print(String text) throws IOException {
    print(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Prints data. A reader who has gone, as {@code head} does, has seen enough: no failure. */
  public void print(byte[] bytes) throws IOException {
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      if (!String.valueOf(e.getMessage()).contains("Broken pipe")) {
        throw e;
      }
    }
  }

  /** Tells something that is not data. */
  public void say(String text) {
    err.println(text);
  }
}
