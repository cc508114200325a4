package org.linewright.answers.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON as a tree of maps, lists, texts, decimal numbers and truths. A name that stands twice in an
 * object is refused: one of the two would be lost.
 */
public final class JsonReading {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private JsonReading() {}

  /**
   * Reads an object.
   *
   * @throws IOException when the text is no JSON object
   */
  public static Map<?, ?> read(String text) throws IOException {
    try (JsonParser parser = JSON.createParser(text)) {
      parser.nextToken();
      Object tree = value(parser);
      if (tree instanceof Map<?, ?> map && parser.nextToken() == null) {
        return map;
      }
      throw new IOException("is not one JSON object");
    }
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        map.put(name, value(parser));
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    if (token != null && token.isNumeric()) {
      return parser.getDecimalValue();
    }
    if (token != null && token.isBoolean()) {
      return parser.getBooleanValue();
    }
    return token == JsonToken.VALUE_STRING ? parser.getText() : null;
  }
}
