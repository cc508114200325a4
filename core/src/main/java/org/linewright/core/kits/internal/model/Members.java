package org.linewright.core.kits.internal.model;

import org.linewright.core.kits.internal.book.IntList;

/**
 * Numbers of the columns, draws, rows, shelves and substitutions that make up a part of a model.
 */
public final class Members {
  public final IntList columns = new IntList();
  public final IntList draws = new IntList();
  public final IntList rows = new IntList();
  public final IntList shelves = new IntList();
  public final IntList substitutions = new IntList();
}
