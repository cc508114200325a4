package org.linewright.cli.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linewright.cli.print.Terminal;
import org.linewright.core.intake.NewRows;
import org.linewright.core.receive.NewEta;
import org.linewright.core.receive.Notices;
import org.linewright.core.receive.PackedPart;
import org.linewright.core.receive.ShelfCount;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;
import org.linewright.files.TableFile;
import org.linewright.files.edi.EdiFile;
import org.linewright.files.profile.Imported;
import org.linewright.files.profile.Profile;
import org.linewright.files.profile.ProfileImport;

/** Reads notices of all kinds. */
final class NoticeFiles {
  private final Intake intake;
  private final Terminal terminal;
  private final List<InputIssue> issues = new ArrayList<>();
  private final Gathered<PackedPart> packed = new Gathered<>(Notices.PACKING_LIST);
  private final Gathered<NewEta> etas = new Gathered<>(Notices.ETAS);
  private final Gathered<ShelfCount> counts = new Gathered<>(Notices.STOCK_LIST);

  NoticeFiles(Intake intake, Terminal terminal) {
    this.intake = intake;
    this.terminal = terminal;
  }

  ReceiveCommand.ReadNotices read(List<Path> files) throws IOException {
    for (Path file : files) {
      read(file);
    }
    return new ReceiveCommand.ReadNotices(
        new Notices(packed.table(), etas.table(), counts.table()), List.copyOf(issues));
  }

  private void read(Path file) throws IOException {
    IssueLog log = new IssueLog();
    if (EdiFile.isOne(file)) {
      Notices notices = EdiFile.read(file, log);
      issues.addAll(log.list());
      packed.add(notices.packed());
      etas.add(notices.etas());
      return;
    }
    Optional<TableSpec<?>> named = named(file);
    if (named.isPresent() && !intake.namesProfile()) {
      add(TableFile.read(file, named.get(), log));
      issues.addAll(log.list());
      return;
    }
    Profile profile = intake.profile(List.of(file), Notices.ALL, terminal);
    Imported imported = ProfileImport.read(profile, List.of(file), System::getenv);
    imported.issues().forEach(issue -> issues.add(imported.shown(issue)));
    for (NewRows<?> rows : imported.rows()) {
      add(rows.rows());
    }
  }

  /** The table after which a CSV file is called: {@code packing_list-17.csv}. */
  private static Optional<TableSpec<?>> named(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Notices.ALL.stream()
        .filter(table -> name.startsWith(table.name()) && name.endsWith(".csv"))
        .findFirst();
  }

  private void add(Table<?> table) {
    packed.addIfSame(table);
    etas.addIfSame(table);
    counts.addIfSame(table);
  }

  /** Rows of several files. */
  private static final class Gathered<T extends Record> {
    private final TableSpec<T> spec;
    private final List<T> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final Map<Integer, String> files = new HashMap<>();

    Gathered(TableSpec<T> spec) {
      this.spec = spec;
    }

    @SuppressWarnings("unchecked") // a table of the spec has its rows
    void addIfSame(Table<?> table) {
      if (table.spec().equals(spec)) {
        add((Table<T>) table);
      }
    }

    void add(Table<T> table) {
      for (int i = 0; i < table.rows().size(); i++) {
        files.put(rows.size(), table.file(i));
        lines.add(table.fileRow(i));
        rows.add(table.rows().get(i));
      }
    }

    Table<T> table() {
      int[] places = lines.stream().mapToInt(Integer::intValue).toArray();
      return Table.of(spec, rows, places, spec.fileName(), files);
    }
  }
}
