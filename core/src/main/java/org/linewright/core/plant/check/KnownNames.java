package org.linewright.core.plant.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.plant.Plant;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.LookAlike;
import org.linewright.core.table.NearestName;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/** The names that the first column of each table gives, those of rejected rows included. */
final class KnownNames {
  /** Suggestions cost time; a file with more unknown names than this has another trouble. */
  private static final int MOST_SUGGESTIONS = 200;

  private final Plant plant;
  private final Unread unread;
  private final Map<String, Set<String>> byTable = new HashMap<>();
  private final Map<String, Map<String, String>> faces = new HashMap<>();
  private final Map<String, Optional<String>> suggestions = new HashMap<>();

  KnownNames(Plant plant, Unread unread) {
    this.plant = plant;
    this.unread = unread;
  }

  /** True when the names of a table are all known, so that another name is a wrong name. */
  boolean isComplete(TableSpec<?> table) {
    return !isUnread(table) && plant.table(table).isPresent();
  }

  /** True when the table is there with all its rows, so that all its cells are known. */
  boolean isWhole(TableSpec<?> table) {
    return isComplete(table) && rejected(table).isEmpty();
  }

  /** True when rows of the table were lost, which has been told already. */
  boolean isUnread(TableSpec<?> table) {
    return unread.tables().contains(table.name());
  }

  /** Names in the first column of rows that were rejected. */
  Set<String> rejected(TableSpec<?> table) {
    return unread.names().getOrDefault(table.name(), Set.of());
  }

  Set<String> of(TableSpec<?> table) {
    return byTable.computeIfAbsent(table.name(), name -> collect(plant.table(table)));
  }

  private <T extends Record> Set<String> collect(Table<T> table) {
    Set<String> names = new HashSet<>(rejected(table.spec()));
    ColumnSpec first = table.spec().columns().get(0);
    for (T row : table.rows()) {
      Object name = table.spec().value(row, first);
      if (name instanceof String text) {
        names.add(text);
      }
    }
    return names;
  }

  /** A known name that looks like another one without being equal to it; empty when none does. */
  Optional<String> findLookAlike(TableSpec<?> table, String name) {
    return Optional.ofNullable(
        faces
            .computeIfAbsent(
                table.name(),
                first -> {
                  Map<String, String> known = new HashMap<>();
                  of(table).stream()
                      .sorted()
                      .forEach(one -> known.putIfAbsent(LookAlike.face(one), one));
                  return known;
                })
            .get(LookAlike.face(name)));
  }

  /**
   * How to mend an unknown name: the nearest of the known ones, if one is near.
   *
   * @param list what the known names are called, the same for the same names
   */
  String fix(String list, String name, Collection<String> known, String otherwise) {
    String asked = list + '/' + name;
    if (!suggestions.containsKey(asked) && suggestions.size() >= MOST_SUGGESTIONS) {
      return otherwise;
    }
    return suggestions
        .computeIfAbsent(asked, first -> NearestName.suggest(name, known))
        .map(near -> "maybe " + near + ".")
        .orElse(otherwise);
  }
}
