package org.linewright.answers.ask;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Refusal;
import org.linewright.core.table.Coded;

/**
 * Reads one value of a parameter.
 *
 * @param spec the parameter
 * @param called how the door calls it
 */
record ParameterValue(ParameterSpec spec, String called) {

  Object one(Object given) {
    if (given instanceof Map || given instanceof List) {
      throw new Refusal(called + " must be " + kind());
    }
    String text = given.toString().strip();
    Class<?> type = spec.item();
    if (type == String.class) {
      return text;
    }
    if (type.isEnum()) {
      return choice(text);
    }
    if (type == LocalDate.class) {
      return day(text);
    }
    if (type == boolean.class) {
      return text.equals("true") || (text.equals("false") ? false : isRefused(text));
    }
    return number(text);
  }

  private Object number(String text) {
    Class<?> type = spec.item();
    double value;
    try {
      // a hexadecimal number, NaN and 5d are numbers for Java, not for people
      value = text.matches("[-+.0-9eE]{1,40}") ? Double.parseDouble(text) : Double.NaN;
    } catch (NumberFormatException none) {
      value = Double.NaN;
    }
    if (!Double.isFinite(value)) {
      refused(text);
    }
    if (value < spec.info().least() || value <= spec.info().above() || value > spec.info().most()) {
      throw new Refusal(called + " = " + text + ": must be " + range());
    }
    if (type == double.class || type == Double.class) {
      return value;
    }
    boolean isLong = type == long.class || type == Long.class;
    try {
      BigDecimal whole = new BigDecimal(text);
      return isLong ? (Object) whole.longValueExact() : (Object) whole.intValueExact();
    } catch (ArithmeticException broken) {
      return refused(text);
    }
  }

  private Object day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException none) {
      return refused(text);
    }
  }

  private Object choice(String text) {
    for (Object one : spec.item().getEnumConstants()) {
      if (((Coded) one).code().equals(text)) {
        return one;
      }
    }
    return refused(text);
  }

  private boolean isRefused(String text) {
    refused(text);
    return false;
  }

  private Object refused(String text) {
    throw new Refusal(called + " = \"" + text + "\": must be " + kind());
  }

  private String kind() {
    Class<?> type = spec.item();
    if (type.isEnum()) {
      List<String> choices = spec.choices();
      String last = choices.get(choices.size() - 1);
      return choices.size() == 1
          ? last
          : String.join(", ", choices.subList(0, choices.size() - 1)) + " or " + last;
    }
    return Objects.requireNonNullElse(
        Map.<Class<?>, String>of(
                String.class, "a text",
                LocalDate.class, "a date such as 2022-10-10",
                boolean.class, "true or false",
                double.class, "a number",
                Double.class, "a number")
            .get(type),
        "a whole number");
  }

  private String range() {
    Parameter info = spec.info();
    boolean isOpen = info.most() == Double.POSITIVE_INFINITY;
    if (info.above() > Double.NEGATIVE_INFINITY) {
      return "above " + Cells.plain(info.above()) + most(isOpen, ", at most ");
    }
    if (info.least() == Double.NEGATIVE_INFINITY) {
      return "at most " + Cells.plain(info.most());
    }
    return Cells.plain(info.least()) + (isOpen ? " or more" : most(false, " to "));
  }

  private String most(boolean isOpen, String words) {
    return isOpen ? "" : words + Cells.plain(spec.info().most());
  }
}
