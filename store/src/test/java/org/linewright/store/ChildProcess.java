package org.linewright.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of its own that works on a store and tells each step; it can be killed at any time. */
final class ChildProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader told;

  private ChildProcess(Process process) {
    this.process = process;
    told = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts {@link Worker} with these arguments. */
  static ChildProcess start(String... arguments) throws IOException {
    return startWithin(List.of(), arguments);
  }

  /**
   * Starts {@link Worker} by another command.
   *
   * @param around the command that starts Java
   */
  static ChildProcess startWithin(List<String> around, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(around);
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
    command.add("-Dslf4j.internal.verbosity=ERROR");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Worker.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    return new ChildProcess(builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** The next line that it tells; null when it has ended. */
  String next() {
    try {
      return told.readLine();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Reads on until it tells this. */
  void await(String line) {
    String next = next();
    while (next != null && !next.equals(line)) {
      next = next();
    }
    if (next == null) {
      throw new IllegalStateException("the process ended before it told \"" + line + "\"");
    }
  }

  /**
   * Kills it, as {@code kill -9} does.
   *
   * @return what it told last and nobody has read
   */
  List<String> kill() throws InterruptedException {
    process.toHandle().destroyForcibly(); // unlike the process itself, leaves its pipe open
    process.waitFor();
    return rest();
  }

  /** All that it tells until its end. */
  List<String> rest() {
    List<String> lines = new ArrayList<>();
    for (String line = next(); line != null; line = next()) {
      lines.add(line);
    }
    return lines;
  }

  /** True when it has ended by itself and well. */
  boolean endedWell(long seconds) throws InterruptedException {
    return process.waitFor(seconds, TimeUnit.SECONDS) && process.exitValue() == 0;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
