package org.linewright.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.cli.keep.AskedWorld;
import picocli.CommandLine.Option;

/** What is balanced, and what binds it. */
public final class BalanceOptions {
  @Option(
      names = {"-s", "--scenario"},
      paramLabel = "NAME",
      description = "Ask in the world of FOLDER/scenarios/NAME.yaml.")
  private @Nullable String scenario;

  @Option(
      names = "--edit",
      paramLabel = "EDIT",
      description =
          "Change something first, as in the other questions. May be given several times.")
  private List<String> edits = List.of();

  @Option(names = "--line", paramLabel = "L", description = "The line.")
  public @Nullable String line;

  @Option(
      names = "--variant",
      paramLabel = "V",
      description = "One variant. Default: the only one of the line that has tasks.")
  public @Nullable String variant;

  @Option(
      names = "--mix",
      arity = "0..1",
      fallbackValue = "worst",
      paramLabel = "HOW",
      description =
          "All variants of the line that have tasks: worst (default) = the takt holds for each of"
              + " them; plan = for the mean of what the plan builds on the line (mode best, made"
              + " for the question).")
  public @Nullable String mix;

  @Option(
      names = "--takt",
      paramLabel = "SECONDS",
      description = "Time for a vehicle at a station.")
  public double taktSeconds;

  @Option(
      names = "--fix",
      paramLabel = "TASK=STATION",
      description = "The task must be there. May be given several times.")
  public List<String> fixed = List.of();

  @Option(
      names = "--forbid",
      paramLabel = "TASK=STATION",
      description = "The task must not be there. May be given several times.")
  public List<String> forbidden = List.of();

  @Option(
      names = "--keep",
      paramLabel = "FILE",
      description =
          "Move as few tasks as can be away from this balance (columns task, station), on any"
              + " station of the line.")
  public @Nullable Path keep;

  /** The world asked about. */
  public AskedWorld world(Path folder) throws IOException {
    if (scenario != null) {
      PlantArguments.checkName(folder, scenario);
    }
    return new AskedWorld(folder, Optional.ofNullable(scenario), edits);
  }
}
