package org.linewright.cli.options;

import java.time.LocalDate;
import org.linewright.core.time.DayPattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code FROM..TO}. */
public final class RangeConverter implements ITypeConverter<RangeConverter.DayRange> {

  /** Days from a day to a day, both counted. */
  public record DayRange(LocalDate from, LocalDate to) {}

  @Override
  public DayRange convert(String text) {
    DayPattern pattern = DayPattern.find(text).orElse(null);
    LocalDate from = pattern == null ? null : pattern.from();
    LocalDate to = pattern == null ? null : pattern.to();
    if (from == null || to == null) {
      throw new TypeConversionException(
          "\"" + text + "\" is not FROM..TO, such as 2022-10-01..2022-12-31");
    }
    return new DayRange(from, to);
  }
}
