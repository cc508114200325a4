package org.linewright.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the description of the REST interface leaves open, answers of questions and summaries of
 * runs, is typed by the pages; here is what a server really answers, for their build to check.
 */
@Tag("slow")
class PageAnswersTest {
  private static final String SEQUENCE = "S01-a-window-reaches-back-to-yesterday";
  private static final String BALANCE = "L01-zones-decide-the-stations";
  private static final String PLANT = "/plants/avtotor-2022/";

  @TempDir private static Path temp;

  private final Map<String, List<JsonNode>> answers = new LinkedHashMap<>();

  @Test
  void thePagesAreCheckedAgainstRealAnswers() throws Exception {
    Path golden = TestServer.examples().resolveSibling("cli/src/test/resources/golden");
    try (TestServer test = TestServer.local(temp)) {
      test.server.take(golden.resolve(SEQUENCE), "test");
      test.server.take(golden.resolve(BALANCE), "test");
      test.server.take(TestServer.examples().resolve("avtotor-2022"), "test");
      ask(test);
      run(test);
    }
    Path file = TestServer.examples().resolveSibling("web/src/test/web/answers.ts");
    OpenApiTest.isWritten(file, text());
  }

  private void ask(TestServer test) throws Exception {
    String scenario =
        test.json("GET", PLANT + "scenarios").get("items").get(0).get("scenario").asText();
    for (String plant : List.of("/plants/tiny/", PLANT)) {
      tell("Cover", test.json("GET", plant + "cover"));
      tell("Kits", test.json("GET", plant + "kits"));
      tell("LineDays", test.json("GET", plant + "line_days"));
      tell("Launch", test.json("GET", plant + "launch"));
    }
    tell("Comparison", test.json("GET", PLANT + "compare?scenarios=" + scenario));
    tell("Why", test.json("GET", "/plants/tiny/why?order=O2"));
    tell("Why", test.json("GET", "/plants/tiny/why?part=HU"));
    tell("Today", test.json("GET", "/today?plant=tiny"));
    tell("Today", test.json("GET", "/today?plant=avtotor-2022"));
  }

  private void run(TestServer test) throws Exception {
    summary(test, "Summary", "tiny", "'question': 'plan', 'mode': 'list'");
    summary(test, "MarginSummary", "tiny", "'question': 'margin'");
    summary(test, "StressSummary", "tiny", "'question': 'stress', 'stress': {'replications': 20}");
    summary(
        test,
        "SequenceSummary",
        SEQUENCE,
        "'question': 'sequence', 'moves': 1000, 'sequence': {'line': 'A1', 'day': '2026-03-03',"
            + " 'goals': ['hard', 'colors']}");
    summary(test, "BalanceSummary", BALANCE, "'question': 'balance', 'balance': {'line': 'A1'}");
  }

  private void summary(TestServer test, String type, String plant, String wish) throws Exception {
    String body = "{" + wish.replace('\'', '"') + "}";
    JsonNode begun = test.json("POST", "/plants/" + plant + "/runs", body);
    tell(type, test.await(begun.get("run").asLong()).get("summary"));
  }

  private void tell(String type, JsonNode answer) {
    answers.computeIfAbsent(type, name -> new ArrayList<>()).add(answer);
  }

  private String text() {
    StringBuilder text =
        new StringBuilder(
            "// Written from answers of a server by a test: -Ddocs=accept. Figures are 0, texts are"
                + " empty,\n// rows that look alike stand once.\nimport type { "
                + String.join(", ", answers.keySet())
                + " } from \"../../main/web/api.ts\";\n");
    answers.forEach(
        (type, told) -> {
          for (int i = 0; i < told.size(); i++) {
            String name = Character.toLowerCase(type.charAt(0)) + type.substring(1) + (i + 1);
            text.append("\nconst " + name + " = " + shape(told.get(i), "") + ";\n");
            text.append(name + " satisfies " + type + ";\n");
          }
        });
    return text.toString();
  }

  private static String shape(JsonNode node, String indent) {
    if (node.isNull() || node.isBoolean()) {
      return node.isNull() ? "null" : "false";
    }
    if (node.isArray()) {
      Set<String> kinds = new LinkedHashSet<>();
      node.forEach(item -> kinds.add(shape(item, indent)));
      return "[" + String.join(", ", kinds) + "]";
    }
    if (!node.isObject()) {
      return node.isNumber() ? "0" : "\"\"";
    }
    StringBuilder text = new StringBuilder("{");
    node.properties()
        .forEach(
            field ->
                text.append("\n" + indent + "  \"" + field.getKey() + "\": ")
                    .append(shape(field.getValue(), indent + "  ") + ","));
    return text.append(node.isEmpty() ? "}" : "\n" + indent + "}").toString();
  }
}
