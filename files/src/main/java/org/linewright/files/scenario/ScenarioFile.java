package org.linewright.files.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewright.core.scenario.Scenario;

/**
 * The scenarios of a plant folder, one file {@code scenarios/NAME.yaml} each:
 *
 * <pre>
 * name: Suez closed for a month
 * note: what the ships do          # optional
 * base: SC1                        # optional: another scenario, applied first
 * edits:
 * - {set: line_rates, key: {line: A1}, to: {units_per_day: 120}}
 * - {add: stock, row: {part: HU, quantity: 40}}      # at: 1 puts it first
 * - {remove: orders, key: {contract: C7}}
 * - {option: part_transfers, to: within_variant}
 * </pre>
 */
public final class ScenarioFile {
  public static final String FOLDER = "scenarios";
  public static final String ENDING = ".yaml";

  private static final int LONGEST_NAME = 200; // bytes: a file system takes 255, ending included
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_. -]{0,99}");

  private ScenarioFile() {}

  /**
   * Reads a scenario and those it builds on.
   *
   * @param folder the plant folder
   * @param name name of the file without {@code .yaml}
   * @throws IOException when the disk fails; a missing or broken file is an issue instead
   */
  public static ScenarioReading read(Path folder, String name) throws IOException {
    return new ScenarioReader(folder).read(name);
  }

  /** The text of a scenario's file. The base is named, not written. */
  public static String print(Scenario scenario) {
    return ScenarioText.print(scenario);
  }

  /** Names of the scenarios of a plant folder, sorted. */
  public static List<String> list(Path folder) throws IOException {
    Path scenarios = folder.resolve(FOLDER);
    if (!Files.isDirectory(scenarios)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(scenarios)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    }
  }

  /**
   * Writes {@code scenarios/NAME.yaml}, replacing an older one at once or not at all. The base is
   * named, not written.
   *
   * @param folder the plant folder
   * @param name letters, digits, {@code _ . -} and blanks inside
   * @throws IllegalArgumentException when the name cannot be a file name
   * @throws IOException when the disk fails; the older file is still there then
   */
  public static void write(Path folder, String name, Scenario scenario) throws IOException {
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "name = \""
              + name
              + "\" cannot be a file name\nMaybe use letters, digits, - and _ only.");
    }
    Path scenarios = Files.createDirectories(folder.resolve(FOLDER));
    Path work = Files.createTempFile(scenarios, ".", ".tmp");
    try {
      Files.writeString(work, ScenarioText.print(scenario));
      Files.move(
          work,
          scenarios.resolve(name + ENDING),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(work);
    }
  }

  /** True for a name that can be the name of a scenario's file, without {@code .yaml}. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches()
        && !name.endsWith(".")
        && !name.endsWith(" ")
        && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
  }

  /** Where a scenario stands, relative to the plant folder. */
  static String fileOf(String name) {
    return FOLDER + "/" + name + ENDING;
  }

  /** The name under which a scenario stands in {@code file}. */
  public static String nameOf(String file) {
    String last = file.substring(file.lastIndexOf('/') + 1);
    return last.endsWith(ENDING) ? last.substring(0, last.length() - ENDING.length()) : last;
  }
}
