package org.linewright.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.plan.Mode;

/** The words behind the program: {@code --name value}, some of them several times. */
final class SweepArguments {
  private static final Set<String> KNOWN =
      Set.of(
          "folder",
          "scenario",
          "edit",
          "grid",
          "replications",
          "seed",
          "mode",
          "plan",
          "buffer-days",
          "spark",
          "spark-conf",
          "block",
          "parquet",
          "result");
  private static final long BLOCKS_AT_LEAST = 64;
  private static final long LARGEST_BLOCK = 500;

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private SweepArguments() {}

  /**
   * Reads them.
   *
   * @throws SweepFailure when they are not understood
   */
  static SweepArguments parse(String[] words) {
    SweepArguments arguments = new SweepArguments();
    for (int i = 0; i < words.length; i += 2) {
      String name = words[i].startsWith("--") ? words[i].substring(2) : "";
      if (!KNOWN.contains(name) || i + 1 == words.length) {
        throw new SweepFailure(2, "\"" + words[i] + "\" is not understood\nMaybe --folder plant.");
      }
      arguments.values.computeIfAbsent(name, first -> new ArrayList<>()).add(words[i + 1]);
    }
    return arguments;
  }

  private Optional<String> find(String name) {
    List<String> given = values.getOrDefault(name, List.of());
    return given.isEmpty() ? Optional.empty() : Optional.of(given.get(given.size() - 1));
  }

  private String get(String name) {
    return find(name).orElseThrow(() -> new SweepFailure(2, "--" + name + " is missing"));
  }

  private long number(String name, long usual) {
    String text = find(name).orElse(String.valueOf(usual));
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new SweepFailure(2, "--" + name + " " + text + " is not a whole number");
    }
  }

  Path folder() {
    return Path.of(get("folder"));
  }

  String scenario() {
    return find("scenario").orElse(Grid.BASE);
  }

  List<String> edits() {
    return values.getOrDefault("edit", List.of());
  }

  Optional<Path> grid() {
    return find("grid").map(Path::of);
  }

  long replications() {
    return number("replications", 1000);
  }

  long seed() {
    return number("seed", 1);
  }

  int bufferDays() {
    return (int) number("buffer-days", 0);
  }

  /** How each world is planned. */
  Mode mode() {
    String code = find("mode").orElse(Mode.BEST.code());
    return Arrays.stream(Mode.values())
        .filter(mode -> mode.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new SweepFailure(2, "--mode " + code + " is not list, two or best"));
  }

  /** The plan that is lived through, as it is kept; empty = each world is planned. */
  Optional<Path> plan() {
    return find("plan").map(Path::of);
  }

  /** Where Spark runs; empty = as the one who submits it has said. */
  String master() {
    return find("spark").orElse("");
  }

  /** Settings of Spark, {@code key=value} each. */
  Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("spark.ui.enabled", "false");
    for (String one : values.getOrDefault("spark-conf", List.of())) {
      int equals = one.indexOf('=');
      if (equals <= 0) {
        throw new SweepFailure(2, "--spark-conf " + one + " is not key=value");
      }
      settings.put(one.substring(0, equals), one.substring(equals + 1));
    }
    return settings;
  }

  /** Replications of a task: few enough that all machines have work. */
  long blockSize(int worlds) {
    long all = replications() * worlds;
    long usual = Math.max(1, Math.min(LARGEST_BLOCK, all / BLOCKS_AT_LEAST));
    return Math.max(1, Math.min(number("block", usual), replications()));
  }

  /** Folder for the Parquet table. */
  Optional<String> table() {
    return find("parquet");
  }

  /** File for what came out. */
  Path result() {
    return Path.of(get("result"));
  }
}
