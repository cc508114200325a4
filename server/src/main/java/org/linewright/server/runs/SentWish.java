package org.linewright.server.runs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.server.http.Json;
import org.linewright.server.http.Problem;

/**
 * A wish for a run as it was sent: what all runs understand, and what each question is asked.
 *
 * @param wish what all runs understand
 * @param all the same as a tree
 * @param own what questions of the list are asked, by their names
 */
record SentWish(
    RunWish wish, Map<String, @Nullable Object> all, Map<String, @Nullable Object> own) {

  /**
   * Takes a wish apart.
   *
   * @param body a JSON object
   * @param questions names of the questions of the list that are runs
   * @throws org.linewright.server.http.Problem when it is no such object
   */
  static SentWish of(JsonNode body, List<String> questions) {
    Map<String, @Nullable Object> own = new LinkedHashMap<>();
    JsonNode rest = body;
    if (body instanceof ObjectNode object) {
      ObjectNode copy = object.deepCopy();
      for (String name : questions) {
        JsonNode asked = copy.remove(name);
        if (asked != null && !asked.isNull()) {
          own.put(name, Json.tree(asked));
        }
      }
      rest = copy;
      check(copy, questions);
    }
    RunWish wish = Json.read(rest.toString(), RunWish.class);
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    rest.properties().forEach(field -> all.put(field.getKey(), Json.tree(field.getValue())));
    return new SentWish(wish, all, own);
  }

  private static void check(ObjectNode rest, List<String> questions) {
    List<String> known = new ArrayList<>(questions);
    for (RecordComponent component : RunWish.class.getRecordComponents()) {
      known.add(Json.spelled(component.getName()));
    }
    rest.fieldNames()
        .forEachRemaining(
            key -> {
              if (!known.contains(key)) {
                String all = String.join(", ", known.stream().sorted().toList());
                throw Problem.badRequest("unknown key \"" + key + "\"\nThere are: " + all);
              }
            });
  }
}
