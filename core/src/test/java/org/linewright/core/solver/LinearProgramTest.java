package org.linewright.core.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinearProgramTest {

  /**
   * Windows and doors (Hillier and Lieberman, Introduction to Operations Research, section 3.1).
   */
  @Test
  void solvesTheTextbookExample() {
    LinearProgram program = new LinearProgram();
    program.addColumn(4);
    program.addColumn(100);
    program.addRow(new int[] {1}, new int[] {2}, 12);
    program.addRow(new int[] {0, 1}, new int[] {3, 2}, 18);
    LinearProgram.Result result = program.maximize(new long[] {3, 5});
    assertThat(result.values()[0]).isCloseTo(2, within(1e-6));
    assertThat(result.values()[1]).isCloseTo(6, within(1e-6));
    assertThat(result.bound()).isEqualTo(36);
  }

  @Test
  void theBoundIsRoundedDownToAWholeObjective() {
    LinearProgram program = new LinearProgram();
    program.addColumn(10);
    program.addRow(new int[] {0}, new int[] {2}, 7);
    LinearProgram.Result result = program.maximize(new long[] {1});
    assertThat(result.values()[0]).isCloseTo(3.5, within(1e-6));
    assertThat(result.bound()).isEqualTo(3);
  }
}
