package org.linewright.cli.options;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code LINE:DAYS}. */
public final class LineDaysConverter implements ITypeConverter<LineDaysConverter.LineDays> {

  /** A line and a number of working days. */
  public record LineDays(String line, int days) {}

  @Override
  public LineDays convert(String text) {
    int colon = text.lastIndexOf(':');
    try {
      int days = Integer.parseInt(text.substring(colon + 1));
      if (colon > 0 && days > 0) {
        return new LineDays(text.substring(0, colon), days);
      }
    } catch (NumberFormatException notANumber) {
      // told below, like everything else that is not LINE:DAYS
    }
    throw new TypeConversionException(
        "\"" + text + "\" is not LINE:DAYS, such as A1:37 for 37 working days of line A1");
  }
}
