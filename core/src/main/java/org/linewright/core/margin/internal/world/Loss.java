package org.linewright.core.margin.internal.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linewright.core.margin.internal.solve.Matrix;
import org.linewright.core.margin.internal.solve.OpenProgram;

/**
 * What is lost of the plan at least, and why.
 *
 * @param solution of the materials' program
 * @param program the program
 * @param matrix the program as arrays
 */
public record Loss(OpenProgram.Solution solution, MaterialProgram program, Matrix matrix) {

  public double total() {
    return solution.value();
  }

  /** No way to use the materials loses less: from the prices, term by term. */
  public double proven() {
    return matrix.bound(matrix.low(), matrix.high(), matrix.cost(), solution.prices());
  }

  /**
   * What one more piece of each material, there on the plan date, would save: its prices summed.
   */
  public Map<Integer, Double> worthOfPieces() {
    Map<Integer, Double> worth = new TreeMap<>();
    for (int row = 0; row < program.rows().size(); row++) {
      int material = program.rows().get(row).material();
      if (material >= 0 && solution.prices()[row] < -1e-12) {
        worth.merge(material, -solution.prices()[row], Double::sum);
      }
    }
    return worth;
  }

  /** Materials whose pieces are worth something, the most first. */
  List<Integer> binding() {
    Map<Integer, Double> worth = worthOfPieces();
    List<Integer> materials = new ArrayList<>(worth.keySet());
    materials.sort(Comparator.comparingDouble(material -> -worth.getOrDefault(material, 0.0)));
    return materials;
  }

  /** Vehicles lost. */
  public double lostVehicles() {
    return program.lostColumns().stream().mapToDouble(column -> solution.values()[column]).sum();
  }
}
