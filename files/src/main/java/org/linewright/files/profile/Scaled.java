package org.linewright.files.profile;

import java.math.BigDecimal;
import java.util.List;
import org.linewright.core.table.CellType;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.ColumnSpec.Fault;
import org.linewright.core.table.FileHabit;
import org.linewright.core.table.FileHabit.Decimals;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.OtherSpelling;

/** Numbers times a factor, exactly. */
final class Scaled {
  private static final ColumnSpec ANY_NUMBER =
      new ColumnSpec(
          "number",
          0,
          CellType.NUMBER,
          List.of(),
          false,
          false,
          null,
          null,
          false,
          Long.MIN_VALUE,
          "a number",
          Double.class);

  private Scaled() {}

  /** The product as the format writes it; a cell that is no number, or two, is a fault. */
  static Object of(String cell, BigDecimal factor, FileHabit habit) {
    if (cell.isBlank() || factor.compareTo(BigDecimal.ONE) == 0) {
      return cell;
    }
    Object value = OtherSpelling.parse(ANY_NUMBER, cell, habit);
    if (value instanceof Fault) {
      return value;
    }
    boolean doubtful =
        value instanceof OtherSpelling other
            && other.kind() == OtherSpelling.Kind.MAYBE_GROUP
            && habit.decimals() == Decimals.UNKNOWN;
    if (doubtful) {
      return new Fault(
          IssueCode.BAD_NUMBER,
          "can mean " + cell.replace(".", "") + " or " + cell,
          "decimals: comma or decimals: dot in the profile.");
    }
    String plain = value instanceof OtherSpelling other ? other.read() : cell.strip();
    BigDecimal product = new BigDecimal(plain).multiply(factor).stripTrailingZeros();
    return product.scale() < 0 ? product.setScale(0).toPlainString() : product.toPlainString();
  }
}
