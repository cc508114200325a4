package org.linewright.core.kits.internal.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linewright.core.kits.internal.book.IntList;
import org.linewright.core.kits.internal.book.KitClass;

/** Draws and columns of a model while it is written; what is alike becomes one. */
final class ColumnTable {
  private record DrawKey(int[] rows, int[] pieces) {
    @Override
    public boolean equals(Object other) {
      return other instanceof DrawKey key
          && Arrays.equals(key.rows, rows)
          && Arrays.equals(key.pieces, pieces);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(rows) + Arrays.hashCode(pieces);
    }
  }

  private record ColumnKey(int draw, int variant, boolean built, long pieces, int[] lacks) {
    @Override
    public boolean equals(Object other) {
      return other instanceof ColumnKey key
          && key.draw == draw
          && key.variant == variant
          && key.built == built
          && key.pieces == pieces
          && Arrays.equals(key.lacks, lacks);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * draw + variant) + 31 * Arrays.hashCode(lacks) + (int) pieces;
    }
  }

  private static final class Content {
    private long most;
    private final int[] lackPieces;
    private final IntList classes = new IntList();

    Content(int[] lackPieces) {
      this.lackPieces = lackPieces;
    }
  }

  private final Map<DrawKey, Integer> draws = new LinkedHashMap<>();
  private final Map<ColumnKey, Content> columns = new LinkedHashMap<>();

  /** Number of a draw. */
  int draw(int[] rows, int[] pieces) {
    return draws.computeIfAbsent(new DrawKey(rows, pieces), first -> draws.size());
  }

  /**
   * Adds a class of kits.
   *
   * @param pieces pieces that one vehicle lacks on rows
   * @param lacks rows with shelf or alternates on which it lacks pieces
   */
  void add(int number, KitClass kits, int draw, long pieces, int[] lacks, int[] lackPieces) {
    ColumnKey key = new ColumnKey(draw, kits.variant(), kits.built(), pieces, lacks);
    Content content = columns.computeIfAbsent(key, first -> new Content(lackPieces));
    content.most += kits.vehicles();
    content.classes.add(number);
  }

  Draw[] draws() {
    return draws.keySet().stream().map(key -> new Draw(key.rows, key.pieces)).toArray(Draw[]::new);
  }

  Column[] columns() {
    return columns.entrySet().stream()
        .map(entry -> column(entry.getKey(), entry.getValue()))
        .toArray(Column[]::new);
  }

  private static Column column(ColumnKey key, Content content) {
    return new Column(
        key.draw,
        key.variant,
        key.built,
        content.most,
        key.pieces,
        key.lacks,
        content.lackPieces,
        content.classes.toArray());
  }
}
