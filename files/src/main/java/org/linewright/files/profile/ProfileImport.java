package org.linewright.files.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linewright.core.intake.NewRows;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.Table;
import org.linewright.files.upload.PlantSource;

/** Reads files by a profile; one row in memory at a time beside the rows that it gives. */
public final class ProfileImport {
  private final Profile profile;
  private final IssueLog issues = new IssueLog();
  private final List<FileCount> counts = new ArrayList<>();
  private final Map<String, Integer> joined = new LinkedHashMap<>();
  private final Map<String, String> columns = new HashMap<>();

  private ProfileImport(Profile profile) {
    this.profile = profile;
  }

  /**
   * Reads files, or asks the profile's database.
   *
   * @param files in the order in which their rows come; none for a database
   * @param environment gives the value of a variable, null when it is not set
   * @throws IOException when the disk fails; {@code Refused} when a workbook is broken
   */
  public static Imported read(
      Profile profile, List<Path> files, Function<String, @Nullable String> environment)
      throws IOException {
    return new ProfileImport(profile).readAll(files, environment);
  }

  private Imported readAll(List<Path> files, Function<String, @Nullable String> environment)
      throws IOException {
    List<NewRows<?>> rows = new ArrayList<>();
    Set<String> used = new HashSet<>();
    profile.tables().forEach(mapping -> mapping.sources().forEach(name -> used.add(name)));
    for (TableMapping<?> mapping : profile.tables()) {
      rows.add(read(mapping, files, environment, used));
    }
    List<InputIssue> told = issues.list().stream().distinct().toList();
    return new Imported(rows, counts, joined, told, columns);
  }

  private <T extends Record> NewRows<T> read(
      TableMapping<T> mapping,
      List<Path> files,
      Function<String, @Nullable String> environment,
      Set<String> used)
      throws IOException {
    RepeatedRows<T> all = new RepeatedRows<>(mapping, issues);
    for (RowSource source : sources(mapping, files, environment)) {
      IssueLog log = new IssueLog();
      TableRows<T> rows = new TableRows<>(mapping, profile, source.name(), log);
      source.stream(rows, log);
      if (rows.readsAgain()) {
        source.stream(rows, log);
      }
      boolean unread = log.list().stream().anyMatch(InputIssue::isRejected) && rows.read() == 0;
      Table<T> table = unread ? Table.absent(mapping.table()) : rows.table();
      log.list().forEach(issues::add);
      counts.add(
          new FileCount(
              source.name(),
              mapping.table().name(),
              rows.read(),
              table.rows().size(),
              rows.dropped(),
              rows.header().stream()
                  .filter(name -> !name.isEmpty() && !isUsed(name, used))
                  .toList()));
      all.add(table);
    }
    joined.put(mapping.table().name(), all.joined());
    mapping.columns().forEach(column -> columns.put(column.target().name(), column.shown()));
    return new NewRows<>(all.table(), mapping.targets(), mapping.writing());
  }

  private static boolean isUsed(String name, Set<String> used) {
    return used.stream().anyMatch(each -> TableRows.columnName(each).equals(name));
  }

  private List<RowSource> sources(
      TableMapping<?> mapping, List<Path> files, Function<String, @Nullable String> environment)
      throws IOException {
    List<RowSource> sources = new ArrayList<>();
    if (!profile.database().isEmpty()) {
      String address = environment.apply(profile.database());
      if (address == null || address.isBlank()) {
        issues.add(
            new InputIssue(
                IssueCode.BAD_PROFILE,
                Severity.REJECTED,
                profile.name() + ".yaml",
                0,
                "database",
                profile.database(),
                "is an environment variable that is not set",
                "Nothing was imported.",
                "set it to the JDBC address, such as jdbc:postgresql://host/erp?user=…"));
      } else {
        String name = "query of " + mapping.table().name();
        sources.add(new QuerySource(name, address, mapping.query()));
      }
      return sources;
    }
    for (Path file : files) {
      sources.add(
          PlantSource.isWorkbook(file)
              ? new SheetRowSource(file, profile.sheet())
              : new CsvSource(file, profile));
    }
    return sources;
  }
}
