package org.linewright.cli.print;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How and where an answer is written. */
public final class OutputOptions {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORMAT",
      description =
          "table, tsv, csv, json, xlsx or html (one page to print). Default: table on a terminal,"
              + " tsv into a pipe or file.")
  private @Nullable Format format;

  @Option(
      names = "--show",
      paramLabel = "TABLE",
      description = "Show one table of the answer, or all; an unknown name lists them.")
  private @Nullable String show;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the answer to FILE instead of standard output.")
  private @Nullable Path file;

  Optional<Format> format() {
    return Optional.ofNullable(format);
  }

  Optional<String> show() {
    return Optional.ofNullable(show);
  }

  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }
}
