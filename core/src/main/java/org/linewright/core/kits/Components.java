package org.linewright.core.kits;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes a model apart: rows of one draw hang together, and so do rows fed by one shelf. Draws that
 * no supply can satisfy hold nothing together; their columns are in no component. O(size of the
 * model).
 */
final class Components {
  private final CompletionModel model;
  private final boolean[] possible; // [draw]
  private final int[] parent; // rows, then shelves
  private final int[] block;

  private Components(CompletionModel model) {
    this.model = model;
    this.possible = new boolean[model.draws().length];
    this.parent = new int[model.rows() + model.shelfPart().length];
    this.block = new int[model.rows()];
    Arrays.setAll(parent, i -> i);
  }

  /** Components with a column that can be finished. Columns that draw on no row are in none. */
  static List<Component> of(CompletionModel model) {
    return new Components(model).split();
  }

  private List<Component> split() {
    Capacity capacity = new Capacity(model);
    for (int d = 0; d < possible.length; d++) {
      Draw draw = model.draws()[d];
      possible[d] = draw.rows().length > 0 && capacity.vehicles(draw) > 0;
      for (int i = 1; i < draw.rows().length && possible[d]; i++) {
        union(draw.rows()[0], draw.rows()[i]);
      }
    }
    for (int row = 0; row < block.length; row++) {
      block[row] = find(row);
    }
    for (int row = 0; row < block.length; row++) {
      if (model.rowShelf()[row] >= 0) {
        union(row, block.length + model.rowShelf()[row]);
      }
    }
    for (Substitution substitution : model.substitutions()) {
      union(substitution.row(), block.length + substitution.shelf());
    }
    Extract extract = new Extract(model);
    return collect().values().stream()
        .filter(members -> members.columns.size() > 0)
        .map(members -> extract.take(members, block))
        .toList();
  }

  private Map<Integer, Members> collect() {
    Map<Integer, Members> byRoot = new TreeMap<>();
    for (int row = 0; row < model.rows(); row++) {
      members(byRoot, row).rows.add(row);
    }
    for (int d = 0; d < model.draws().length; d++) {
      if (possible[d]) {
        members(byRoot, model.draws()[d].rows()[0]).draws.add(d);
      }
    }
    for (int j = 0; j < model.columns().length; j++) {
      int d = model.columns()[j].draw();
      if (possible[d]) {
        members(byRoot, model.draws()[d].rows()[0]).columns.add(j);
      }
    }
    for (int f = 0; f < model.shelfPart().length; f++) {
      members(byRoot, block.length + f).shelves.add(f);
    }
    for (int o = 0; o < model.substitutions().length; o++) {
      members(byRoot, model.substitutions()[o].row()).substitutions.add(o);
    }
    return byRoot;
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
