package org.linewright.core.kits.internal.solve;

import java.util.Arrays;
import org.linewright.core.kits.internal.book.IntList;
import org.linewright.core.solver.IntegerProgram;
import org.linewright.core.solver.LinearProgram;

/** Terms of one row of an integer program. */
final class Terms {
  private static final long NO_LIMIT = Long.MAX_VALUE / 4;

  private final IntList columns = new IntList();
  private final IntList factors = new IntList();

  static Terms[] list(int count) {
    Terms[] terms = new Terms[count];
    Arrays.setAll(terms, i -> new Terms());
    return terms;
  }

  void add(int column, int factor) {
    columns.add(column);
    factors.add(factor);
  }

  void equal(IntegerProgram program, long value) {
    post(program, value, value);
  }

  void atMost(IntegerProgram program, long most) {
    post(program, -NO_LIMIT, most);
  }

  void atMost(LinearProgram program, long most) {
    program.addRow(columns.toArray(), factors.toArray(), most);
  }

  void atLeast(IntegerProgram program, long least) {
    post(program, least, NO_LIMIT);
  }

  private void post(IntegerProgram program, long lo, long hi) {
    program.addRow(
        lo, hi, columns.toArray(), Arrays.stream(factors.toArray()).asLongStream().toArray());
  }
}
