package org.linewright.files.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.table.FileHabit;
import org.linewright.core.table.FileHabit.DayOrder;
import org.linewright.core.table.FileHabit.Decimals;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.TableSpec;
import org.linewright.files.text.YamlFile.Entry;

/** Reads profiles: {@code imports/NAME.yaml} of a plant folder, or any other file. */
public final class ProfileFile {
  private static final String ENDING = ".yaml";
  private static final List<String> KEYS =
      List.of(
          "name",
          "file",
          "sheet",
          "header",
          "separator",
          "decimals",
          "dates",
          "database",
          "tables");

  private ProfileFile() {}

  /** Names of the profiles of a plant folder, in order. */
  public static List<String> list(Path folder) throws IOException {
    Path imports = folder.resolve(Profile.FOLDER);
    if (!Files.isDirectory(imports)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(imports)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    }
  }

  /** The file of a profile of a plant folder. */
  public static Path of(Path folder, String name) {
    return folder.resolve(Profile.FOLDER).resolve(name + ENDING);
  }

  /** Reads a profile for the tables of a plant. */
  public static Optional<Profile> read(Path file, IssueLog log) throws IOException {
    return read(file, PlantTables.all(), log);
  }

  /**
   * Reads a profile.
   *
   * @param known the tables that it may give rows to
   * @return empty after an issue
   * @throws IOException when the disk fails
   */
  public static Optional<Profile> read(Path file, List<TableSpec<?>> known, IssueLog log)
      throws IOException {
    String name = String.valueOf(file.getFileName());
    ProfileText text = new ProfileText(name, log);
    Optional<Map<String, Entry>> read = text.yaml().load(file).flatMap(text.yaml()::map);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Entry> top = read.get();
    text.checkKeys(top, KEYS, "a profile");
    String database = text.text(top, "database");
    List<TableMapping<?>> tables = new ArrayList<>();
    Entry all = top.get("tables");
    if (all == null) {
      text.reject(
          1, "tables", "", "is missing", "tables: and beneath it the tables that it gives.");
    } else {
      text.yaml()
          .map(all.node())
          .ifPresent(
              entries ->
                  entries.forEach(
                      (table, entry) ->
                          new TableMappingReader(text, known, !database.isEmpty())
                              .read(table, entry)
                              .ifPresent(tables::add)));
    }
    String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    String pattern = text.text(top, "file");
    Profile profile =
        new Profile(
            stem,
            pattern.isEmpty() ? "*" : pattern,
            text.text(top, "sheet"),
            header(text, top, database),
            separator(text, top),
            habit(text, top),
            database,
            tables);
    return text.isBroken() ? Optional.empty() : Optional.of(profile);
  }

  private static int header(ProfileText text, Map<String, Entry> top, String database) {
    String row = text.text(top, "header");
    if (row.isEmpty() || !database.isEmpty()) {
      return 1;
    }
    if (!row.matches("[0-9]{1,6}")) {
      text.reject(top, "header", "is not a row", "the number of a row; 0 = no header.");
      return 1;
    }
    return Integer.parseInt(row);
  }

  private static char separator(ProfileText text, Map<String, Entry> top) {
    String mark = text.text(top, "separator");
    if (mark.isEmpty()) {
      return 0;
    }
    if (mark.equals("tab")) {
      return '\t';
    }
    if (mark.length() != 1 || "\"\r\n".contains(mark)) {
      text.reject(top, "separator", "is not one character", "\",\" \";\" \"|\" or tab.");
      return 0;
    }
    return mark.charAt(0);
  }

  private static FileHabit habit(ProfileText text, Map<String, Entry> top) {
    String decimals = text.choice(top, "decimals", List.of("", "comma", "dot"));
    String dates = text.choice(top, "dates", List.of("", "day_first", "month_first"));
    return new FileHabit(
        switch (decimals) {
          case "comma" -> Decimals.COMMA;
          case "dot" -> Decimals.DOT;
          default -> Decimals.UNKNOWN;
        },
        switch (dates) {
          case "day_first" -> DayOrder.DAY;
          case "month_first" -> DayOrder.MONTH;
          default -> DayOrder.UNKNOWN;
        });
  }
}
