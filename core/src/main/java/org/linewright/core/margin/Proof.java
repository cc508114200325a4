package org.linewright.core.margin;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linewright.core.margin.internal.solve.ExactBounds;
import org.linewright.core.margin.internal.solve.Matrix;
import org.linewright.core.margin.internal.world.Loss;
import org.linewright.core.margin.internal.world.MaterialProgram;

/**
 * What shows that a program of {@code margin} has its optimum between two numbers: prices of its
 * rows for the lower one, a way to build the vehicles for the upper one. Rows and columns are
 * numbered as the plant makes them; those left out are 0.
 *
 * @param rows rows of the program
 * @param columns columns of the program
 * @param prices by row
 * @param values by column
 */
public record Proof(
    int rows, int columns, Map<Integer, Double> prices, Map<Integer, Double> values) {

  /** How much of every vehicle is given up until no row is overdrawn, tried from left to right. */
  private static final double[] GIVEN_UP = {0, 1e-14, 1e-12, 1e-10, 1e-8, 1e-7, 1e-6, 1e-5};

  public Proof {
    prices = Map.copyOf(prices);
    values = Map.copyOf(values);
  }

  /** The proof of a solution; its vehicles are shaved until they are exactly feasible. */
  static Proof of(Loss loss) {
    Matrix matrix = loss.matrix();
    ExactBounds exact = new ExactBounds(matrix);
    double[] safe = new double[matrix.columns()];
    for (double share : GIVEN_UP) {
      double[] shaved = shaved(loss, share);
      if (exact.upper(shaved).isPresent()) {
        safe = shaved;
        break;
      }
    }
    return new Proof(
        matrix.rows(), matrix.columns(), sparse(loss.solution().prices()), sparse(safe));
  }

  private static double[] shaved(Loss loss, double share) {
    Matrix matrix = loss.matrix();
    double[] values = new double[matrix.columns()];
    for (int column = 0; column < values.length; column++) {
      double within =
          Math.min(matrix.high()[column], Math.max(0, loss.solution().values()[column]));
      values[column] = within * (1 - loss.program().steps(column) * share);
      values[column] = values[column] < 1e-9 ? 0 : values[column];
    }
    // a lost vehicle more never breaks a row: close the rows of its span, one for each stage
    loss.program().lostColumns().forEach(lost -> values[lost] = 0);
    for (int row = 0; row < matrix.rows(); row++) {
      int lost = loss.program().lostOfRow(row);
      if (lost >= 0) {
        double most = Math.max(values[lost], missing(matrix, row, lost, values));
        values[lost] = Math.min(matrix.high()[lost], most);
      }
    }
    return values;
  }

  /** What a row lacks without its lost vehicles, rounded up. */
  private static double missing(Matrix matrix, int row, int lost, double[] values) {
    BigDecimal missing = new BigDecimal(matrix.rowLow()[row]);
    for (int term = matrix.start()[row]; term < matrix.start()[row + 1]; term++) {
      int column = matrix.column()[term];
      if (column != lost) {
        BigDecimal factor = new BigDecimal(matrix.factor()[term]);
        missing = missing.subtract(factor.multiply(new BigDecimal(values[column])));
      }
    }
    double rounded = missing.doubleValue();
    return new BigDecimal(rounded).compareTo(missing) < 0 ? Math.nextUp(rounded) : rounded;
  }

  private static Map<Integer, Double> sparse(double[] dense) {
    Map<Integer, Double> sparse = new TreeMap<>();
    for (int at = 0; at < dense.length; at++) {
      if (dense[at] != 0) {
        sparse.put(at, dense[at]);
      }
    }
    return sparse;
  }

  /**
   * The lower bound on a program's optimum, exactly; empty when the proof is of another program.
   */
  Optional<BigDecimal> lower(MaterialProgram program) {
    Matrix matrix = program.matrix();
    return fits(matrix)
        ? Optional.of(new ExactBounds(matrix).lower(dense(prices, rows)))
        : Optional.empty();
  }

  /** The upper bound, exactly; empty when the proof is of another program or overdraws a row. */
  Optional<BigDecimal> upper(MaterialProgram program) {
    Matrix matrix = program.matrix();
    return fits(matrix) ? new ExactBounds(matrix).upper(dense(values, columns)) : Optional.empty();
  }

  private boolean fits(Matrix matrix) {
    return matrix.rows() == rows
        && matrix.columns() == columns
        && prices.keySet().stream().allMatch(row -> row >= 0 && row < rows)
        && values.keySet().stream().allMatch(column -> column >= 0 && column < columns)
        && prices.values().stream().allMatch(Double::isFinite)
        && values.values().stream().allMatch(Double::isFinite);
  }

  private static double[] dense(Map<Integer, Double> sparse, int size) {
    double[] dense = new double[size];
    Arrays.setAll(dense, at -> sparse.getOrDefault(at, 0.0));
    return dense;
  }
}
