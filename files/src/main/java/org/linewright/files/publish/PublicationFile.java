package org.linewright.files.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueLog;
import org.linewright.files.text.YamlFile;
import org.linewright.files.text.YamlText;

/** Reads and prints {@code publication.yaml}. */
final class PublicationFile {
  static final String NAME = "publication.yaml";

  private PublicationFile() {}

  static String print(Publication publication) {
    LocalDate frozen = publication.frozenUntil();
    return "number: "
        + publication.number()
        + "\nby: "
        + YamlText.quote(publication.by())
        + "\nat: "
        + YamlText.quote(publication.at().toString())
        + "\nnote: "
        + YamlText.quote(publication.note())
        + "\nfrozen_until: "
        + (frozen == null ? "" : frozen)
        + "\n";
  }

  /**
   * Reads it.
   *
   * @throws IOException when the file is not there, or not as it was written
   */
  static Publication read(Path folder, int number) throws IOException {
    Path file = folder.resolve(NAME);
    IssueLog issues = new IssueLog();
    YamlFile yaml = new YamlFile(NAME, issues);
    if (!Files.isRegularFile(file)) {
      throw new IOException("there is no " + NAME + " in " + folder);
    }
    Optional<Map<String, YamlFile.Entry>> top = yaml.load(file).flatMap(yaml::map);
    if (top.isEmpty()) {
      throw new IOException(
          file + ": " + issues.list().stream().map(InputIssue::toString).findFirst().orElse(""));
    }
    try {
      String frozen = text(top.get(), "frozen_until");
      return new Publication(
          number,
          text(top.get(), "by"),
          Instant.parse(text(top.get(), "at")),
          text(top.get(), "note"),
          frozen.isEmpty() ? null : LocalDate.parse(frozen));
    } catch (DateTimeParseException notADay) {
      throw new IOException(file + " was changed: " + notADay.getMessage());
    }
  }

  private static String text(Map<String, YamlFile.Entry> top, String name) {
    YamlFile.Entry entry = top.get(name);
    return entry == null ? "" : YamlFile.text(entry.node()).orElse("");
  }
}
