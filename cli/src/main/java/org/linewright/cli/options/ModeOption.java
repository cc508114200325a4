package org.linewright.cli.options;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.Mode;
import org.linewright.core.table.NearestName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How the plan is made. */
public final class ModeOption {
  @Option(
      names = "--mode",
      paramLabel = "MODE",
      converter = ModeConverter.class,
      description =
          "list: orders in the sequence priority, due, quantity. two: first what can be on time,"
              + " then the rest. best: the highest objective that a search finds, with a proven"
              + " bound. Default: best, for questions with a counted number of moves.")
  private @Nullable Mode mode;

  /** The mode asked for, or else the usual one of a question. */
  public Mode or(Mode usual) {
    return mode == null ? usual : mode;
  }

  boolean isGiven() {
    return mode != null;
  }

  /** Reads a mode by its name in files. */
  static final class ModeConverter implements ITypeConverter<Mode> {
    @Override
    public Mode convert(String text) {
      return Arrays.stream(Mode.values())
          .filter(mode -> mode.code().equals(text))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "unknown mode \""
                          + text
                          + "\""
                          + NearestName.suggest(
                                  text, Arrays.stream(Mode.values()).map(Mode::code).toList())
                              .map(near -> ", maybe " + near)
                              .orElse("")));
    }
  }
}
