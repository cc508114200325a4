package org.linewright.core.plant.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.CheckLog.Cell;
import org.linewright.core.plant.line.Changeover;
import org.linewright.core.plant.line.Task;
import org.linewright.core.plant.line.TaskLink;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.programme.Unlock;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/**
 * Links that the columns alone do not describe: base variants, tasks, families, unlocked tables.
 */
final class LinkCheck {
  private static final int CIRCLE_SHOWN = 5;

  private final Plant plant;
  private final KnownNames names;
  private final CheckLog log;

  private LinkCheck(Plant plant, KnownNames names, CheckLog log) {
    this.plant = plant;
    this.names = names;
    this.log = log;
  }

  static void check(Plant plant, KnownNames names, CheckLog log) {
    LinkCheck links = new LinkCheck(plant, names, log);
    links.checkBaseVariants();
    links.checkTasks();
    links.checkFamilies();
    links.checkUnlocks();
  }

  private void checkBaseVariants() {
    Map<String, String> parents = new HashMap<>();
    for (Variant variant : plant.variants()) {
      if (variant.baseVariant() != null) {
        parents.put(variant.variant(), variant.baseVariant());
      }
    }
    Set<String> circular = circular(parents);
    Table<Variant> table = plant.table(PlantTables.VARIANTS);
    for (int i = 0; i < table.rows().size(); i++) {
      String variant = table.rows().get(i).variant();
      if (circular.contains(variant)) {
        log.reject(
            Cell.of(table, i, "base_variant"),
            IssueCode.CONTRADICTION,
            "is made from itself: " + circle(variant, parents),
            "the variant of the finished base vehicle, or nothing.");
      }
    }
  }

  /** The variants that lie on a circle of base variants. Linear: no chain is walked twice. */
  private static Set<String> circular(Map<String, String> parents) {
    Set<String> circular = new HashSet<>();
    Set<String> done = new HashSet<>();
    for (String start : parents.keySet()) {
      Set<String> chain = new LinkedHashSet<>();
      @Nullable String next = start;
      while (next != null && !done.contains(next) && chain.add(next)) {
        next = parents.get(next);
      }
      if (next != null && chain.contains(next)) {
        List<String> nodes = List.copyOf(chain);
        circular.addAll(nodes.subList(nodes.indexOf(next), nodes.size()));
      }
      done.addAll(chain);
    }
    return circular;
  }

  /** {@code A from B from A}, the middle of a long circle left out. */
  private static String circle(String start, Map<String, String> parents) {
    StringBuilder text = new StringBuilder(start);
    @Nullable String next = parents.get(start);
    for (int steps = 1; next != null && !next.equals(start) && steps < CIRCLE_SHOWN; steps++) {
      text.append(" from ").append(next);
      next = parents.get(next);
    }
    return text.append(start.equals(next) ? " from " : " from … from ").append(start).toString();
  }

  private void checkTasks() {
    if (!names.isWhole(PlantTables.TASKS)) {
      return;
    }
    Map<String, Set<String>> tasks = new HashMap<>();
    for (Task task : plant.tasks()) {
      tasks.computeIfAbsent(task.variant(), first -> new HashSet<>()).add(task.task());
    }
    Table<TaskLink> table = plant.table(PlantTables.TASK_LINKS);
    for (int i = 0; i < table.rows().size(); i++) {
      TaskLink link = table.rows().get(i);
      Set<String> known = tasks.getOrDefault(link.variant(), Set.of());
      checkTask(table, i, "from", known);
      checkTask(table, i, "to", known);
    }
  }

  private void checkTask(Table<TaskLink> table, int index, String column, Set<String> known) {
    TaskLink link = table.rows().get(index);
    String task = column.equals("from") ? link.from() : link.to();
    if (!known.contains(task)) {
      log.reject(
          Cell.of(table, index, column),
          IssueCode.UNKNOWN_NAME,
          "is not a task of this variant in tasks.csv",
          names.fix("tasks of " + link.variant(), task, known, "add it to tasks.csv."));
    }
  }

  private void checkFamilies() {
    if (!names.isWhole(PlantTables.VARIANTS)) {
      return;
    }
    Set<String> families = new HashSet<>();
    plant.variants().stream().map(Variant::family).forEach(families::add);
    families.remove(null);
    Table<Changeover> table = plant.table(PlantTables.CHANGEOVERS);
    for (int i = 0; i < table.rows().size(); i++) {
      Changeover row = table.rows().get(i);
      checkFamily(table, i, "from_family", row.fromFamily(), families);
      checkFamily(table, i, "to_family", row.toFamily(), families);
    }
    checkFamilyCount(table, families);
  }

  private void checkFamilyCount(Table<Changeover> table, Set<String> known) {
    Map<String, Set<String>> byLine = new HashMap<>();
    for (int i = 0; i < table.rows().size(); i++) {
      Changeover row = table.rows().get(i);
      Set<String> families = byLine.computeIfAbsent(row.line(), line -> new HashSet<>());
      int before = families.size();
      Stream.of(row.fromFamily(), row.toFamily()).filter(known::contains).forEach(families::add);
      if (before <= Changeover.MOST_FAMILIES && families.size() > Changeover.MOST_FAMILIES) {
        log.reject(
            Cell.of(table, i, "line"),
            IssueCode.CONTRADICTION,
            "changes over between more than " + Changeover.MOST_FAMILIES + " families",
            "one family for variants between which nothing is lost.");
      }
    }
  }

  private void checkFamily(
      Table<Changeover> table, int index, String column, String family, Set<String> known) {
    if (!known.contains(family)) {
      log.warn(
          Cell.of(table, index, column),
          IssueCode.UNKNOWN_NAME,
          "is a family that no variant has",
          CheckLog.NO_EFFECT,
          names.fix("families", family, known, "a family of variants.csv."));
    }
  }

  private void checkUnlocks() {
    Table<Unlock> table = plant.table(PlantTables.UNLOCKS);
    List<String> tables = PlantTables.all().stream().map(TableSpec::name).toList();
    for (int i = 0; i < table.rows().size(); i++) {
      Unlock row = table.rows().get(i);
      if (tables.contains(row.table())) {
        checkUnlockedRow(table, i, PlantTables.find(row.table()).orElseThrow());
      } else {
        log.reject(
            Cell.of(table, i, "table"),
            IssueCode.UNKNOWN_NAME,
            "is not a table of the format",
            names.fix("tables", row.table(), tables, "one of " + String.join(", ", tables) + "."));
      }
    }
  }

  /** {@code column=value; column=value}; a piece without = continues the list before it. */
  private void checkUnlockedRow(Table<Unlock> table, int index, TableSpec<?> spec) {
    List<String> columns = spec.columns().stream().map(ColumnSpec::name).toList();
    boolean first = true;
    for (String piece : table.rows().get(index).row().split(";", -1)) {
      int equals = piece.indexOf('=');
      String column = equals < 0 ? "" : piece.substring(0, equals).strip();
      if (equals < 0 ? first : !columns.contains(column)) {
        log.reject(
            Cell.of(table, index, "row").withValue(piece.strip()),
            IssueCode.BAD_EDIT,
            equals < 0 ? "is not column=value" : "names no column of " + spec.name(),
            names.fix(
                spec.name() + " columns",
                column,
                columns,
                "columns: " + String.join(", ", columns) + "."));
      }
      first = false;
    }
  }
}
