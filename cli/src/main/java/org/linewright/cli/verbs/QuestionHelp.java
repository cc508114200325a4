package org.linewright.cli.verbs;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.ask.ParameterSpec;
import org.linewright.answers.ask.QuestionSpec;
import org.linewright.cli.options.Instead;
import org.linewright.cli.options.SecondsConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Help and options of a verb, made of what its question says.
 *
 * @param question the question
 * @param further others about the same plan that the verb answers, too
 * @param instead what the verb answers besides; null = nothing
 */
record QuestionHelp(
    QuestionSpec<?> question, List<QuestionSpec<?>> further, @Nullable Instead<?> instead) {

  /** Of a question alone. */
  static QuestionHelp of(QuestionSpec<?> question) {
    return new QuestionHelp(question, List.of(), null);
  }

  /** Writes name, header, description and examples. */
  void describe(CommandSpec command) {
    command.name(question.verb());
    command
        .usageMessage()
        .header(question.info().title())
        .description(description())
        .footer(examples());
  }

  private String[] description() {
    List<String> paragraphs = new ArrayList<>(List.of(question.info().says()));
    further.forEach(other -> paragraphs.add(of(other).saysBeside()));
    if (instead != null) {
      paragraphs.addAll(List.of(instead.says().split("\n\n")));
    }
    List<String> tables = question.tableNames();
    String all = tables.get(0) + " (CSV by default)";
    paragraphs.add(
        tables.size() == 1
            ? "Table: " + all + "."
            : "Tables: " + all + ", " + String.join(", ", tables.subList(1, tables.size())) + ".");
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.add(escaped(paragraph));
    }
    return lines.toArray(String[]::new);
  }

  private String[] examples() {
    List<String> examples = new ArrayList<>(List.of(question.info().examples()));
    further.forEach(other -> examples.addAll(List.of(other.info().examples())));
    if (instead != null) {
      examples.addAll(instead.examples());
    }
    return examples.stream()
        .map(example -> "  linewright " + escaped(example))
        .toArray(String[]::new);
  }

  /** Text as picocli is to print it: it takes a percent sign for the begin of a format. */
  private static String escaped(String text) {
    return text.replace("%", "%%");
  }

  /** The options of the parameters; each holds a text, a number of seconds or a list of texts. */
  List<OptionSpec> options() {
    return question.parameters().stream().map(QuestionHelp::option).toList();
  }

  private static OptionSpec option(ParameterSpec parameter) {
    OptionSpec.Builder option =
        OptionSpec.builder(parameter.option()).description(escaped(parameter.doc()));
    if (parameter.isFlag()) {
      return option.type(boolean.class).arity("0").build();
    }
    option.paramLabel(parameter.label());
    if (!parameter.info().bare().isEmpty()) {
      option.arity("0..1").fallbackValue(parameter.info().bare());
    }
    if (!parameter.choices().isEmpty()) {
      option.completionCandidates(parameter.choices());
    }
    if (parameter.isSeconds()) {
      return option.type(Double.class).converters(new SecondsConverter()).build();
    }
    return parameter.isList()
        ? option.type(List.class).auxiliaryTypes(String.class).build()
        : option.type(String.class).build();
  }

  /** The options that must be given. */
  List<String> needed() {
    return question.parameters().stream()
        .filter(parameter -> parameter.info().needed())
        .map(ParameterSpec::option)
        .toList();
  }

  /** The same in words. */
  String neededOptions() {
    return String.join(" and ", needed());
  }

  /** What it says in the help of a verb that has the name of another question. */
  String saysBeside() {
    return "With "
        + neededOptions()
        + ": "
        + String.join(" ", question.info().says())
        + (question.tableNames().size() == 1 ? " Table: " : " Tables: ")
        + String.join(", ", question.tableNames())
        + ".";
  }

  /** What to give instead of a plant folder, to a question that is about none. */
  String aboutNoFolder() {
    List<String> needed =
        question.parameters().stream()
            .filter(parameter -> parameter.info().needed())
            .map(parameter -> parameter.option() + " " + parameter.label())
            .toList();
    return question.verb()
        + " is about no plant folder\nMaybe give "
        + String.join(" and ", needed);
  }
}
