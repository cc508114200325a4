package org.linewright.core.kits;

/**
 * Numbers of the columns, draws, rows, shelves and substitutions that make up a part of a model.
 */
final class Members {
  final IntList columns = new IntList();
  final IntList draws = new IntList();
  final IntList rows = new IntList();
  final IntList shelves = new IntList();
  final IntList substitutions = new IntList();
}
