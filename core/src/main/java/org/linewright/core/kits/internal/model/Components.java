package org.linewright.core.kits.internal.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes a model apart: rows of one draw hang together, and so do rows fed by one shelf. Idle rows
 * and draws that no supply can satisfy hold nothing together. O(size of the model).
 */
public final class Components {
  private final CompletionModel model;
  private final IdleRows idle;
  private final int[] firstRow; // [draw]: -1 = no row but idle ones, -2 = impossible
  private final int[] parent; // rows, then shelves
  private final int[] block;

  /**
   * @param forCounting true = moves do not matter, then more rows are idle
   */
  public Components(CompletionModel model, boolean forCounting) {
    this.model = model;
    this.idle = new IdleRows(model, forCounting);
    this.firstRow = new int[model.draws().length];
    this.parent = new int[model.rows() + model.shelfPart().length];
    this.block = new int[model.rows()];
    Arrays.setAll(parent, i -> i);
    connect();
  }

  private void connect() {
    for (int d = 0; d < firstRow.length; d++) {
      firstRow[d] = idle.isImpossible(d) ? -2 : -1;
      for (int row : model.draws()[d].rows()) {
        if (firstRow[d] == -1 && !idle.isIdle(row)) {
          firstRow[d] = row;
        } else if (firstRow[d] >= 0 && !idle.isIdle(row)) {
          union(firstRow[d], row);
        }
      }
    }
    for (int row = 0; row < block.length; row++) {
      block[row] = find(row);
    }
    for (int row = 0; row < block.length; row++) {
      if (model.rowShelf()[row] >= 0 && !idle.isIdle(row)) {
        union(row, block.length + model.rowShelf()[row]);
      }
    }
    for (Substitution substitution : model.substitutions()) {
      if (!idle.isIdle(substitution.row())) {
        union(substitution.row(), block.length + substitution.shelf());
      }
    }
  }

  /** True for a column that no row holds back: all of it is finished in any best plan. */
  public boolean isFree(int j) {
    return firstRow[model.columns()[j].draw()] == -1;
  }

  /** True for a row that cannot bind. */
  public boolean isIdle(int row) {
    return idle.isIdle(row);
  }

  /** Components with a column that can be finished but is not free. */
  public List<Component> list() {
    Map<Integer, Members> byRoot = new TreeMap<>();
    for (int row = 0; row < model.rows(); row++) {
      if (!idle.isIdle(row)) {
        members(byRoot, row).rows.add(row);
      }
    }
    for (int d = 0; d < firstRow.length; d++) {
      if (firstRow[d] >= 0) {
        members(byRoot, firstRow[d]).draws.add(d);
      }
    }
    for (int j = 0; j < model.columns().length; j++) {
      int row = firstRow[model.columns()[j].draw()];
      if (row >= 0) {
        members(byRoot, row).columns.add(j);
      }
    }
    for (int f = 0; f < model.shelfPart().length; f++) {
      members(byRoot, block.length + f).shelves.add(f);
    }
    for (int o = 0; o < model.substitutions().length; o++) {
      if (!idle.isIdle(model.substitutions()[o].row())) {
        members(byRoot, model.substitutions()[o].row()).substitutions.add(o);
      }
    }
    Extract extract = new Extract(model);
    return byRoot.values().stream()
        .filter(members -> members.columns.size() > 0)
        .map(members -> extract.take(members, block))
        .toList();
  }

  private Members members(Map<Integer, Members> byRoot, int node) {
    return byRoot.computeIfAbsent(find(node), first -> new Members());
  }

  private int find(int node) {
    int root = node;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private void union(int a, int b) {
    parent[find(a)] = find(b);
  }
}
