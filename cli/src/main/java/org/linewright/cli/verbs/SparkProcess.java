package org.linewright.cli.verbs;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.linewright.answers.stress.SweepFile;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;

/**
 * Runs the module sweep in a process of its own: Apache Spark is no part of this program. The
 * launcher has built the module when it saw what was asked.
 */
final class SparkProcess {
  /** What Spark needs to be allowed on Java 17 and later. */
  private static final List<String> OPENED =
      List.of(
          "java.base/java.lang",
          "java.base/java.lang.invoke",
          "java.base/java.lang.reflect",
          "java.base/java.io",
          "java.base/java.net",
          "java.base/java.nio",
          "java.base/java.util",
          "java.base/java.util.concurrent",
          "java.base/java.util.concurrent.atomic",
          "java.base/sun.nio.ch",
          "java.base/sun.nio.cs",
          "java.base/sun.security.action",
          "java.base/sun.util.calendar");

  private final Path home;

  SparkProcess() {
    this.home = Path.of(System.getProperty("linewright.home", ".")).resolve("sweep/target/spark");
  }

  /**
   * Runs a sweep.
   *
   * @param words arguments for the module, without the file of the result
   * @throws Failure when the module is not there or fails; it has said why
   */
  SweepFile.Content run(List<String> words) throws IOException {
    Path result = Files.createTempFile("linewright-sweep", ".bin");
    try {
      List<String> command = command();
      command.addAll(words);
      command.addAll(List.of("--result", result.toString()));
      int exitCode = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (exitCode != ExitCodes.DONE) {
        throw new Failure(exitCode, "");
      }
      return SweepFile.read(result);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(130, "interrupted");
    } finally {
      Files.deleteIfExists(result);
    }
  }

  private List<String> command() throws IOException {
    Path jar = home.resolve("linewright-sweep.jar");
    Path classPath = home.resolve("spark.classpath");
    if (!Files.exists(jar) || !Files.exists(classPath)) {
      throw new Failure(
          ExitCodes.FAILED,
          "the module for Apache Spark is not built; only a checkout has it\n"
              + "Maybe start ./linewright of a checkout: it builds the module.");
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String opened : OPENED) {
      command.addAll(List.of("--add-opens", opened + "=ALL-UNNAMED"));
    }
    command.addAll(
        List.of(
            "-cp",
            jar + File.pathSeparator + Files.readString(classPath).strip(),
            "org.linewright.sweep.Sweep",
            "--spark-conf",
            "spark.jars=" + jar));
    return command;
  }
}
