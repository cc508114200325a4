package org.linewright.files.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.NearestName;
import org.linewright.files.text.YamlFile;
import org.linewright.files.text.YamlFile.Entry;
import org.yaml.snakeyaml.nodes.Node;

/** The values of a profile's file, with what is told of them. */
final class ProfileText {
  private final String file;
  private final IssueLog log;
  private final YamlFile yaml;
  private boolean broken;

  ProfileText(String file, IssueLog log) {
    this.file = file;
    this.log = log;
    this.yaml = new YamlFile(file, log);
  }

  YamlFile yaml() {
    return yaml;
  }

  /** True when something was rejected. */
  boolean isBroken() {
    return broken || log.list().stream().anyMatch(issue -> issue.file().equals(file));
  }

  /** The text of a value; empty when there is none. */
  String text(Map<String, Entry> entries, String key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return "";
    }
    return YamlFile.text(entry.node())
        .orElseGet(
            () -> {
              reject(entry.line(), key, "", "must be one value", "a text or a number.");
              return "";
            });
  }

  /** The text of a value, which must be one of some. */
  String choice(Map<String, Entry> entries, String key, List<String> choices) {
    String value = text(entries, key);
    if (choices.contains(value)) {
      return value;
    }
    reject(
        entries,
        key,
        "is not one of " + String.join(", ", choices.stream().filter(c -> !c.isEmpty()).toList()),
        NearestName.suggest(value, choices)
            .map(near -> "maybe " + near + ".")
            .orElse("one of them."));
    return choices.get(0);
  }

  /** The texts of a value that is one text or a list of texts. */
  List<String> texts(Node node) {
    Optional<String> one = YamlFile.text(node);
    if (one.isPresent()) {
      return List.of(one.get());
    }
    List<String> texts = new ArrayList<>();
    for (Node member : yaml.list(node).orElse(List.of())) {
      YamlFile.text(member)
          .ifPresentOrElse(
              texts::add,
              () -> reject(YamlFile.line(member), "", "", "must be one value here", "a text."));
    }
    return texts;
  }

  /** Tells keys that nobody knows. */
  void checkKeys(Map<String, Entry> entries, List<String> known, String of) {
    entries.forEach(
        (key, entry) -> {
          if (!known.contains(key)) {
            reject(
                entry.line(),
                key,
                "",
                "is not a part of " + of,
                NearestName.suggest(key, known)
                    .map(near -> "maybe " + near + ".")
                    .orElse("one of " + String.join(", ", known) + "."));
          }
        });
  }

  void reject(Map<String, Entry> entries, String key, String problem, String fix) {
    Entry entry = entries.get(key);
    int line = entry == null ? 0 : entry.line();
    String value = entry == null ? "" : YamlFile.text(entry.node()).orElse("");
    reject(line, key, value, problem, fix);
  }

  void reject(int line, String key, String value, String problem, String fix) {
    broken = true;
    log.add(
        new InputIssue(
            IssueCode.BAD_PROFILE,
            Severity.REJECTED,
            file,
            line,
            key,
            value,
            problem,
            "Nothing was imported.",
            fix));
  }
}
