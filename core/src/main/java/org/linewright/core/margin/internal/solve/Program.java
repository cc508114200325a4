package org.linewright.core.margin.internal.solve;

import java.util.Arrays;

/**
 * A linear program in the making: minimize c·x over low ≤ x ≤ high with lo ≤ Ax ≤ hi. Columns and
 * rows are numbered as they are added. Once it is closed by {@link #compile}, only bounds and costs
 * of columns change, in an {@link OpenProgram}.
 */
public final class Program {
  private double[] low = new double[64];
  private double[] high = new double[64];
  private double[] cost = new double[64];
  private int columns;
  private double[] rowLow = new double[64];
  private double[] rowHigh = new double[64];
  private int rows;
  private int[] termRow = new int[256];
  private int[] termColumn = new int[256];
  private double[] termFactor = new double[256];
  private int terms;

  /** Adds a column and gives its number. */
  public int addColumn(double least, double most, double perUnit) {
    if (columns == low.length) {
      low = Arrays.copyOf(low, 2 * columns);
      high = Arrays.copyOf(high, 2 * columns);
      cost = Arrays.copyOf(cost, 2 * columns);
    }
    low[columns] = least;
    high[columns] = most;
    cost[columns] = perUnit;
    return columns++;
  }

  /** Adds a row without terms and gives its number; infinite = no limit. */
  public int addRow(double least, double most) {
    if (rows == rowLow.length) {
      rowLow = Arrays.copyOf(rowLow, 2 * rows);
      rowHigh = Arrays.copyOf(rowHigh, 2 * rows);
    }
    rowLow[rows] = least;
    rowHigh[rows] = most;
    return rows++;
  }

  /** Adds factor · x to a row; terms of the same column are summed. */
  public void addTerm(int row, int column, double factor) {
    if (terms == termRow.length) {
      termRow = Arrays.copyOf(termRow, 2 * terms);
      termColumn = Arrays.copyOf(termColumn, 2 * terms);
      termFactor = Arrays.copyOf(termFactor, 2 * terms);
    }
    termRow[terms] = row;
    termColumn[terms] = column;
    termFactor[terms++] = factor;
  }

  public int columns() {
    return columns;
  }

  public int rows() {
    return rows;
  }

  /** The program as arrays, terms sorted by row, a column at most once in a row. */
  public Matrix compile() {
    return Matrix.of(
        Arrays.copyOf(low, columns),
        Arrays.copyOf(high, columns),
        Arrays.copyOf(cost, columns),
        Arrays.copyOf(rowLow, rows),
        Arrays.copyOf(rowHigh, rows),
        new Matrix.Terms(
            Arrays.copyOf(termRow, terms),
            Arrays.copyOf(termColumn, terms),
            Arrays.copyOf(termFactor, terms)));
  }
}
