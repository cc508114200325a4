package org.linewright.cli.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where and how Apache Spark runs. */
public final class SparkOptions {
  @Option(
      names = "--spark",
      paramLabel = "MASTER",
      description =
          "Run on Apache Spark: local[*], spark://HOST:PORT, or the master URL of another cluster.")
  private @Nullable String master;

  @Option(
      names = "--spark-conf",
      paramLabel = "KEY=VALUE",
      description = "A setting of Spark. May be given several times.")
  private List<String> settings = List.of();

  @Option(
      names = "--parquet",
      paramLabel = "DIR",
      description = "With Spark: write one row for each replication into a Parquet table.")
  private @Nullable Path table;

  public boolean isAsked() {
    return master != null;
  }

  /** The words for the module, on this machine unless a master is given. */
  public List<String> words() {
    List<String> words = new ArrayList<>(List.of("--spark", master == null ? "local[*]" : master));
    for (String setting : settings) {
      words.addAll(List.of("--spark-conf", setting));
    }
    if (table != null) {
      words.addAll(List.of("--parquet", table.toString()));
    }
    return words;
  }
}
