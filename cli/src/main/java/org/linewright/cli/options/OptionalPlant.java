package org.linewright.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.cli.keep.AskedWorld;
import org.linewright.cli.print.Failure;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The plant that a question is about, where it may be about something else instead. */
public final class OptionalPlant {
  @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "The plant folder.")
  private @Nullable Path folder;

  @Option(
      names = {"-s", "--scenario"},
      paramLabel = "NAME",
      description = "Ask in the world of FOLDER/scenarios/NAME.yaml.")
  private @Nullable String scenario;

  @Option(
      names = "--edit",
      paramLabel = "EDIT",
      description =
          "Change something first, on top of the scenario, such as 'set line_rates line=L1"
              + " units_per_day=50'. May be given several times.")
  private List<String> edits = List.of();

  public boolean isGiven() {
    return folder != null;
  }

  /**
   * The world that is asked for.
   *
   * @throws Failure when there is no such folder or scenario
   */
  public AskedWorld world() throws IOException {
    return PlantArguments.world(folder == null ? Path.of("") : folder, scenario, edits);
  }
}
