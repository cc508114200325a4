package org.linewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linewright.answers.ask.QuestionSpec;

/** What the docs say of the questions, made of what the questions say themselves. */
final class QuestionPages {
  private static final String BEGIN = "<!-- questions: written by a test -->";
  private static final String END = "<!-- end of questions -->";

  /** The row of the README behind the last question. */
  private static final String BEHIND = "| How do we plan in the browser";

  private QuestionPages() {}

  /** The page of outputs with its part about the questions written anew. */
  static String outputs(String page, List<QuestionSpec<?>> questions) {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("the page of outputs lacks " + BEGIN + " or " + END);
    }
    StringBuilder part = new StringBuilder(BEGIN).append("\n\n");
    questions.forEach(question -> part.append(outputs(question)).append('\n'));
    return page.substring(0, begin) + part + page.substring(end);
  }

  private static String outputs(QuestionSpec<?> question) {
    String needed =
        question.isAboutNothing()
            ? question.parameters().stream()
                .filter(parameter -> parameter.info().needed())
                .map(parameter -> " " + parameter.option())
                .collect(Collectors.joining())
            : "";
    List<String> tables = question.tableNames();
    StringBuilder text = new StringBuilder("## `" + question.name() + needed + "`\n\n");
    text.append(tables.size() == 1 ? "Table: `" : "Tables: `")
        .append(String.join("`, `", tables))
        .append("`.");
    if (!question.info().explanation().isEmpty()) {
      text.append(" [What is computed](../explanation/" + question.info().explanation() + ")");
    }
    text.append('\n');
    for (int i = 0; i < tables.size(); i++) {
      Map<String, String> columns = QuestionSpec.docs(question.info().tables()[i]);
      text.append(says("column of `" + tables.get(i) + "`", columns));
    }
    return text.append(says("key of the JSON answer", question.keyDocs())).toString();
  }

  private static String says(String what, Map<String, String> docs) {
    StringBuilder text = new StringBuilder("\n| " + what + " | says |\n|---|---|\n");
    docs.forEach((name, doc) -> text.append("| `" + name + "` | " + doc + " |\n"));
    return text.toString();
  }

  /** The README with the rows of the questions written anew. */
  static String readme(String page, List<QuestionSpec<?>> questions) {
    List<String> lines = new ArrayList<>(page.lines().toList());
    int place = lines.size();
    for (QuestionSpec<?> question : questions) {
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).startsWith("| " + question.info().title() + " |")) {
          place = Math.min(place, i);
          lines.remove(i);
        }
      }
    }
    for (int i = 0; i < lines.size() && place == lines.size(); i++) {
      place = lines.get(i).startsWith(BEHIND) ? i : place;
    }
    lines.addAll(place, questions.stream().map(QuestionPages::row).toList());
    return String.join("\n", lines) + "\n";
  }

  private static String row(QuestionSpec<?> question) {
    String how = question.info().howTo();
    return "| "
        + question.info().title()
        + " | `./linewright "
        + question.info().examples()[0]
        + "`"
        + (how.isEmpty() ? "" : ", see [how](docs/how-to/" + how + ")")
        + " |";
  }
}
