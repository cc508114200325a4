package org.linewright.answers.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Coded;
import org.linewright.core.units.Money;

/**
 * A tree of maps, lists, grids and cells as JSON: keys in the order of the maps, two blanks deep.
 */
public final class JsonText {
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private JsonText() {}

  /** The text, with a line end behind it. */
  public static String print(Map<String, ? extends @Nullable Object> tree) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter(SEPARATORS)
              .withObjectIndenter(INDENTER)
              .withArrayIndenter(INDENTER));
      write(json, tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string has no disk that could fail
    }
    return text.append('\n').toString();
  }

  /** Any tree on one line, without a line end behind it. */
  public static String compact(@Nullable Object tree) {
    return written(json -> write(json, tree));
  }

  /** Writes a value. */
  interface Writing {
    void to(JsonGenerator json) throws IOException;
  }

  /** What a value reads as on one line. */
  static String written(Writing value) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      value.to(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory has no disk that could fail
    }
    return text.toString(StandardCharsets.UTF_8);
  }

  static void write(JsonGenerator json, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(String.valueOf(entry.getKey()));
        write(json, entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof Grid<?> grid) {
      json.writeStartArray();
      for (int row = 0; row < grid.rows().size(); row++) {
        write(json, grid.object(row));
      }
      json.writeEndArray();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        write(json, item);
      }
      json.writeEndArray();
    } else {
      writeCell(json, value);
    }
  }

  private static void writeCell(JsonGenerator json, Object cell) throws IOException {
    if (cell instanceof Money money) {
      json.writeNumber(money.toString());
    } else if (cell instanceof Double || cell instanceof Rounded) {
      json.writeNumber(((Number) cell).doubleValue());
    } else if (cell instanceof Number number) {
      json.writeNumber(number.longValue());
    } else if (cell instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (cell instanceof Coded choice) {
      json.writeString(choice.code());
    } else {
      json.writeString(cell.toString());
    }
  }
}
