package org.linewright.core.kits.internal.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.linewright.core.kits.internal.book.IntList;

/** Cuts parts out of a model and numbers them anew, in the order of the lists. */
public final class Extract {
  private final CompletionModel model;
  private final int[] localDraw;
  private final int[] localRow;
  private final int[] localShelf;

  public Extract(CompletionModel model) {
    this.model = model;
    this.localDraw = new int[model.draws().length];
    this.localRow = new int[model.rows()];
    this.localShelf = new int[model.shelfPart().length];
    Arrays.fill(localRow, -1);
  }

  /**
   * Takes out what members say, numbered anew.
   *
   * @param members closed: all shelves of its rows and substitutions; draws are cut down to its
   *     rows
   * @param block block of each row of the whole model
   */
  public Component take(Members members, int[] block) {
    number(members.draws, localDraw);
    number(members.rows, localRow);
    number(members.shelves, localShelf);
    int[] rows = members.rows.toArray();
    int[] shelves = members.shelves.toArray();
    int[] columns = members.columns.toArray();
    int[] substitutions = members.substitutions.toArray();
    CompletionModel part =
        new CompletionModel(
            Arrays.stream(columns).mapToObj(j -> local(model.columns()[j])).toArray(Column[]::new),
            Arrays.stream(members.draws.toArray())
                .mapToObj(d -> local(model.draws()[d]))
                .toArray(Draw[]::new),
            Arrays.stream(rows).map(row -> model.pool()[row]).toArray(),
            Arrays.stream(rows).map(row -> model.part()[row]).toArray(),
            Arrays.stream(rows).mapToLong(row -> model.kitPieces()[row]).toArray(),
            Arrays.stream(rows)
                .map(row -> model.rowShelf()[row] < 0 ? -1 : localShelf[model.rowShelf()[row]])
                .toArray(),
            Arrays.stream(shelves).map(f -> model.shelfPart()[f]).toArray(),
            Arrays.stream(shelves).mapToLong(f -> model.shelfPieces()[f]).toArray(),
            Arrays.stream(substitutions)
                .mapToObj(o -> local(model.substitutions()[o]))
                .toArray(Substitution[]::new));
    int[] blocks = compact(rows, block);
    Arrays.stream(rows).forEach(row -> localRow[row] = -1);
    return new Component(part, columns, rows, substitutions, blocks);
  }

  /** Blocks of some rows, numbered from 0. */
  private static int[] compact(int[] rows, int[] block) {
    Map<Integer, Integer> numbers = new HashMap<>();
    return Arrays.stream(rows)
        .map(row -> numbers.computeIfAbsent(block[row], first -> numbers.size()))
        .toArray();
  }

  private static void number(IntList list, int[] local) {
    for (int i = 0; i < list.size(); i++) {
      local[list.get(i)] = i;
    }
  }

  private Draw local(Draw draw) {
    IntList rows = new IntList();
    IntList pieces = new IntList();
    for (int i = 0; i < draw.rows().length; i++) {
      int row = localRow[draw.rows()[i]];
      if (row >= 0) {
        rows.add(row);
        pieces.add(draw.pieces()[i]);
      }
    }
    return new Draw(rows.toArray(), pieces.toArray());
  }

  private Column local(Column column) {
    Draw lacks = local(new Draw(column.lacks(), column.lackPieces()));
    return new Column(
        localDraw[column.draw()],
        column.variant(),
        column.built(),
        column.most(),
        column.pieces(),
        lacks.rows(),
        lacks.pieces(),
        column.classes());
  }

  private Substitution local(Substitution s) {
    return new Substitution(
        localRow[s.row()], s.variant(), localShelf[s.shelf()], s.replaces(), s.uses());
  }
}
