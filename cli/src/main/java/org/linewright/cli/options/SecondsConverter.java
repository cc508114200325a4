package org.linewright.cli.options;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time: seconds ({@code 60}, {@code 0.5}, {@code 60s}) or minutes ({@code 10m}). */
public final class SecondsConverter implements ITypeConverter<Double> {
  private static final Pattern TIME = Pattern.compile("(-?[0-9]{1,9}(?:\\.[0-9]+)?)([sm]?)");

  @Override
  public Double convert(String text) {
    Matcher matcher = TIME.matcher(text);
    if (!matcher.matches()) {
      throw new TypeConversionException(
          "must be a number of seconds like 60, 60s or 0.5, or of minutes like 10m, not " + text);
    }
    return Double.parseDouble(matcher.group(1)) * (matcher.group(2).equals("m") ? 60 : 1);
  }
}
