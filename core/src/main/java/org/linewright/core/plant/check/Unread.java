package org.linewright.core.plant.check;

import java.util.Map;
import java.util.Set;

/**
 * What an import could not take over, so that checks do not report the same fault twice: a name
 * that stands in a rejected row is not an unknown name.
 *
 * @param settings {@code plant.yaml} could not be read; no date is held against the horizon
 * @param tables tables of which rows were lost or which could not be read; names that point there
 *     are not checked
 * @param names by table, the names in the first column of rejected rows
 */
public record Unread(boolean settings, Set<String> tables, Map<String, Set<String>> names) {

  /** Everything was read. */
  public static final Unread NOTHING = new Unread(false, Set.of(), Map.of());

  public Unread {
    tables = Set.copyOf(tables);
    names = Map.copyOf(names);
  }
}
