package org.linewright.files.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Scenario;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.NearestName;
import org.linewright.files.text.YamlFile;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one scenario and its bases, once. */
final class ScenarioReader {
  private static final List<String> NAMES = List.of("name", "note", "base", "edits");

  private final Path folder;
  private final IssueLog issues = new IssueLog();
  private final Set<String> chain = new LinkedHashSet<>();

  ScenarioReader(Path folder) {
    this.folder = folder;
  }

  ScenarioReading read(String name) throws IOException {
    Optional<Scenario> scenario = readOne(name, ScenarioFile.fileOf(name), 0);
    List<InputIssue> all = issues.list();
    boolean rejected = all.stream().anyMatch(InputIssue::isRejected);
    return new ScenarioReading(rejected ? Optional.empty() : scenario, all);
  }

  /**
   * Reads a scenario.
   *
   * @param asker file that names it, and the line there
   */
  private Optional<Scenario> readOne(String name, String asker, int line) throws IOException {
    List<String> known = ScenarioFile.list(folder);
    if (!known.contains(name)) {
      tellUnknown(name, asker, line, known);
      return Optional.empty();
    }
    if (!chain.add(name)) {
      reject(
          IssueCode.BAD_EDIT,
          asker,
          line,
          "base",
          name,
          "closes the circle " + String.join(" on ", chain) + " on " + name,
          "a base that does not build on this scenario.");
      return Optional.empty();
    }
    String file = ScenarioFile.fileOf(name);
    YamlFile yaml = new YamlFile(file, issues);
    Optional<Map<String, YamlFile.Entry>> top = yaml.load(folder.resolve(file)).flatMap(yaml::map);
    return top.isEmpty() ? Optional.empty() : Optional.of(scenario(name, file, top.get(), yaml));
  }

  private Scenario scenario(
      String name, String file, Map<String, YamlFile.Entry> top, YamlFile yaml) throws IOException {
    top.forEach((key, entry) -> tellUnknownKey(file, key, entry));
    YamlFile.Entry named = top.get("base");
    String baseName = text(named, yaml);
    Optional<Scenario> base =
        named == null || baseName.isEmpty()
            ? Optional.empty()
            : readOne(baseName, file, named.line());
    String title = text(top.get("name"), yaml);
    return new Scenario(
        title.isEmpty() ? name : title,
        text(top.get("note"), yaml),
        base,
        edits(file, top.get("edits"), yaml),
        file);
  }

  private static String text(YamlFile.@Nullable Entry entry, YamlFile yaml) {
    if (entry == null) {
      return "";
    }
    Optional<String> text = YamlFile.text(entry.node());
    if (text.isEmpty()) {
      yaml.reject(entry.line(), "must be one text here");
    }
    return text.orElse("").strip();
  }

  private List<Edit> edits(String file, YamlFile.@Nullable Entry entry, YamlFile yaml) {
    if (entry == null || YamlFile.text(entry.node()).filter(String::isEmpty).isPresent()) {
      return List.of();
    }
    EditReader reader = new EditReader(file, yaml, issues);
    List<Edit> edits = new ArrayList<>();
    for (Node node : yaml.list(entry.node()).orElse(List.of())) {
      reader.read(node).ifPresent(edits::add);
    }
    return edits;
  }

  private void tellUnknownKey(String file, String key, YamlFile.Entry entry) {
    if (!NAMES.contains(key)) {
      String fix =
          NearestName.suggest(key, NAMES)
              .map(near -> "maybe " + near + ".")
              .orElse("one of " + String.join(", ", NAMES) + ".");
      issues.add(
          new InputIssue(
              IssueCode.UNKNOWN_SETTING,
              Severity.WARNING,
              file,
              entry.line(),
              key,
              "",
              "is not part of a scenario",
              "Not used.",
              fix));
    }
  }

  private void tellUnknown(String name, String file, int line, List<String> known) {
    String fix =
        known.isEmpty()
            ? "the folder has no scenarios; write " + ScenarioFile.fileOf("NAME") + "."
            : NearestName.suggest(name, known).map(near -> "maybe " + near + "; ").orElse("")
                + "scenarios: "
                + String.join(", ", known)
                + ".";
    String column = line > 0 ? "base" : "";
    reject(IssueCode.UNKNOWN_SCENARIO, file, line, column, name, "is no scenario", fix);
  }

  private void reject(
      IssueCode code,
      String file,
      int line,
      String column,
      String value,
      String problem,
      String fix) {
    issues.add(
        new InputIssue(
            code,
            Severity.REJECTED,
            file,
            line,
            column,
            value,
            problem,
            "Scenario not applied.",
            fix));
  }
}
