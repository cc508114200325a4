package org.linewright.core.launch.internal.fit;

/** Linear equations of a few unknowns. */
public final class SmallMatrix {

  private SmallMatrix() {}

  /**
   * Solves matrix × x = right by elimination with partial pivoting; unknowns without a pivot are 0.
   * Both arguments are left as they are.
   */
  public static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    double[][] rows = new double[size][];
    for (int i = 0; i < size; i++) {
      rows[i] = matrix[i].clone();
    }
    double[] x = right.clone();
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        pivot = Math.abs(rows[row][column]) > Math.abs(rows[pivot][column]) ? row : pivot;
      }
      swap(rows, x, column, pivot);
      for (int row = column + 1; row < size && rows[column][column] != 0; row++) {
        double factor = rows[row][column] / rows[column][column];
        for (int i = column; i < size; i++) {
          rows[row][i] -= factor * rows[column][i];
        }
        x[row] -= factor * x[column];
      }
    }
    for (int row = size - 1; row >= 0; row--) {
      for (int i = row + 1; i < size; i++) {
        x[row] -= rows[row][i] * x[i];
      }
      x[row] = rows[row][row] == 0 ? 0 : x[row] / rows[row][row];
    }
    return x;
  }

  private static void swap(double[][] rows, double[] x, int a, int b) {
    double[] row = rows[a];
    rows[a] = rows[b];
    rows[b] = row;
    double value = x[a];
    x[a] = x[b];
    x[b] = value;
  }
}
