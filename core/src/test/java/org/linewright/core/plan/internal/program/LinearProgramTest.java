package org.linewright.core.plan.internal.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinearProgramTest {

  @Test
  void oneColumnUnderOneRow() {
    LinearProgram program = new LinearProgram();
    int x = program.addColumn(10, 3);
    program.addTerm(program.addRow(0, 8), x, 2);
    LinearProgram.Solution solution = program.solve(10);
    assertThat(solution.solved()).isTrue();
    assertThat(solution.values()[x]).isCloseTo(4, within(1e-7));
    assertThat(solution.bound()).isCloseTo(12, within(1e-6));
    assertThat(solution.prices()[0]).isCloseTo(1.5, within(1e-7));
  }

  @Test
  void aColumnThatStandsTwiceInARowCountsAsItsSum() {
    LinearProgram program = new LinearProgram();
    int x = program.addColumn(10, 1);
    int y = program.addColumn(10, 1);
    int row = program.addRow(Double.NEGATIVE_INFINITY, 6);
    program.addTerm(row, x, 1);
    program.addTerm(row, y, 3);
    program.addTerm(row, x, 2);
    program.addTerm(row, y, -3);
    LinearProgram.Solution solution = program.solve(10);
    assertThat(solution.values()[x]).isCloseTo(2, within(1e-7));
    assertThat(solution.values()[y]).isCloseTo(10, within(1e-7));
    assertThat(solution.bound()).isCloseTo(12, within(1e-6));
  }
}
