package org.linewright.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.Setting;
import org.linewright.core.table.ColumnSpec.Fault;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.NearestName;
import org.linewright.core.table.OtherSpelling;
import org.linewright.files.text.SpellingLog;
import org.linewright.files.text.YamlFile;
import org.linewright.files.text.YamlText;
import org.yaml.snakeyaml.nodes.Node;

/** Reads and prints {@code plant.yaml}. */
final class SettingsFile {
  static final String NAME = "plant.yaml";

  private static final String FORMAT = "format";
  private static final String FORMAT_1 = "1";
  private static final String NOT_USED = "Setting not used.";

  /** A setting as it stands in the file. */
  private record Given(int line, String text) {}

  private final YamlFile yaml;
  private final IssueLog issues;
  private boolean usable = true;

  private SettingsFile(YamlFile yaml, IssueLog issues) {
    this.yaml = yaml;
    this.issues = issues;
  }

  /**
   * Reads the settings.
   *
   * @param fallbackName name of a plant that has none of its own
   * @return empty when something was rejected
   */
  static Optional<PlantSettings> read(Path path, String fallbackName, IssueLog issues)
      throws IOException {
    YamlFile yaml = new YamlFile(NAME, issues);
    return new SettingsFile(yaml, issues).read(yaml.load(path), fallbackName);
  }

  /** As {@link #read}, from text. */
  static Optional<PlantSettings> parse(String text, String fallbackName, IssueLog issues) {
    YamlFile yaml = new YamlFile(NAME, issues);
    return new SettingsFile(yaml, issues).read(yaml.parse(text), fallbackName);
  }

  private Optional<PlantSettings> read(Optional<Node> document, String fallbackName) {
    return document
        .flatMap(yaml::map)
        .flatMap(this::flatten)
        .flatMap(given -> settings(given, fallbackName));
  }

  /** Settings by name; those of {@code costs} as {@code costs.NAME}. */
  private Optional<Map<String, Given>> flatten(Map<String, YamlFile.Entry> top) {
    Map<String, Given> given = new LinkedHashMap<>();
    for (Map.Entry<String, YamlFile.Entry> entry : top.entrySet()) {
      YamlFile.Entry value = entry.getValue();
      if (entry.getKey().equals(Setting.COSTS) && YamlFile.isMap(value.node())) {
        Optional<Map<String, YamlFile.Entry>> costs = yaml.map(value.node());
        if (costs.isEmpty()) {
          return Optional.empty();
        }
        costs.get().forEach((name, cost) -> put(given, Setting.COSTS + "." + name, cost));
      } else if (!entry.getKey().equals(Setting.COSTS) || !isEmpty(value)) {
        put(given, entry.getKey(), value);
      }
    }
    return Optional.of(given);
  }

  private static boolean isEmpty(YamlFile.Entry value) {
    return YamlFile.text(value.node()).filter(String::isEmpty).isPresent();
  }

  private void put(Map<String, Given> given, String name, YamlFile.Entry value) {
    YamlFile.text(value.node())
        .ifPresentOrElse(
            text -> given.put(name, new Given(value.line(), text)),
            () ->
                reject(
                    IssueCode.BAD_SETTING,
                    value.line(),
                    name,
                    "",
                    "must be one value",
                    name + ": VALUE on one line."));
  }

  private Optional<PlantSettings> settings(Map<String, Given> given, String fallbackName) {
    checkFormat(given.remove(FORMAT));
    @Nullable Object[] values = new @Nullable Object[Setting.all().size()];
    for (Setting setting : Setting.all()) {
      Given cell = given.remove(setting.name());
      values[setting.column().index()] = value(setting, cell);
    }
    given.forEach(this::tellUnknown);
    if (!usable) {
      return Optional.empty();
    }
    PlantSettings settings = Setting.SPEC.newRow(values).settings();
    return Optional.of(settings.name().isEmpty() ? settings.withName(fallbackName) : settings);
  }

  private void checkFormat(@Nullable Given format) {
    if (format == null) {
      reject(
          IssueCode.BAD_SETTING,
          0,
          FORMAT,
          "",
          "must be given",
          "write format: 1 on the first line.");
    } else if (!format.text.equals(FORMAT_1)) {
      reject(
          IssueCode.BAD_SETTING,
          format.line,
          FORMAT,
          format.text,
          "is not a format that this version reads",
          "format: 1.");
    }
  }

  private @Nullable Object value(Setting setting, @Nullable Given given) {
    String text = given == null ? "" : given.text;
    Object value = OtherSpelling.parse(setting.column(), text);
    int line = given == null ? 0 : given.line;
    if (value instanceof OtherSpelling other) {
      tellSpelling(line, setting.name(), text.strip(), other);
      return other.value();
    }
    if (value instanceof Fault fault) {
      reject(
          IssueCode.BAD_SETTING, line, setting.name(), text.strip(), fault.problem(), fault.fix());
    }
    return value;
  }

  private void tellSpelling(int line, String name, String value, OtherSpelling other) {
    SpellingLog log = new SpellingLog(NAME, issues);
    log.add(line, name, value, other);
    log.tell();
  }

  private void tellUnknown(String name, Given given) {
    List<String> known = new ArrayList<>(List.of(FORMAT));
    Setting.all().forEach(setting -> known.add(setting.name()));
    String fix =
        NearestName.suggest(name, known)
            .map(near -> "maybe " + near + ".")
            .orElse("settings: " + String.join(", ", known) + ".");
    issues.add(
        new InputIssue(
            IssueCode.UNKNOWN_SETTING,
            Severity.WARNING,
            NAME,
            given.line,
            name,
            given.text,
            "is not a setting of the format",
            NOT_USED,
            fix));
  }

  private void reject(
      IssueCode code, int line, String name, String value, String problem, String fix) {
    usable = false;
    issues.add(
        new InputIssue(
            code, Severity.REJECTED, NAME, line, name, value, problem, "Plant not used.", fix));
  }

  /** The text that {@link #read} reads back; settings that are not given are left out. */
  static String print(PlantSettings settings) {
    StringBuilder text = new StringBuilder(FORMAT + ": " + FORMAT_1 + "\n");
    boolean costs = false;
    for (Setting setting : Setting.all()) {
      String value = setting.text(settings);
      if (value.isEmpty()) {
        continue;
      }
      boolean cost = setting.name().startsWith(Setting.COSTS + ".");
      if (cost && !costs) {
        text.append(Setting.COSTS).append(":\n");
        costs = true;
      }
      text.append(cost ? "  " : "").append(setting.column().name()).append(": ");
      text.append(YamlText.quote(value)).append('\n');
    }
    return text.toString();
  }
}
