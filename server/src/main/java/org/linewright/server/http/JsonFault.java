package org.linewright.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a JSON text, in a sentence for who sent it. */
final class JsonFault {
  private JsonFault() {}

  static Problem problem(JsonProcessingException fault) {
    if (fault instanceof UnrecognizedPropertyException unknown) {
      String known =
          Optional.ofNullable(unknown.getKnownPropertyIds()).orElse(List.of()).stream()
              .map(String::valueOf)
              .sorted()
              .collect(Collectors.joining(", "));
      return Problem.badRequest(
          "unknown key \"" + unknown.getPropertyName() + "\"\nThere are: " + known);
    }
    if (fault instanceof MismatchedInputException other) {
      return Problem.badRequest(place(other) + " must be " + kind(other.getTargetType()));
    }
    if (fault instanceof JsonMappingException other) {
      return Problem.badRequest(place(other) + " cannot be read");
    }
    return Problem.badRequest("the body is no JSON: " + fault.getOriginalMessage());
  }

  private static String place(JsonMappingException fault) {
    String path =
        fault.getPath().stream()
            .map(one -> one.getFieldName() == null ? "" + one.getIndex() : one.getFieldName())
            .collect(Collectors.joining("."));
    return path.isEmpty() ? "the body" : path;
  }

  private static String kind(@Nullable Class<?> type) {
    if (type == Integer.class || type == Long.class || type == int.class || type == long.class) {
      return "a whole number";
    }
    if (type == Double.class || type == double.class) {
      return "a number";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "true or false";
    }
    if (type == String.class) {
      return "a text";
    }
    return type != null && List.class.isAssignableFrom(type) ? "a list" : "an object";
  }
}
