package org.linewright.core.instance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.line.Changeover;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.product.Variant;

/**
 * What it takes a line to change from one family to the next. Families are numbered per line: those
 * that stand in its rows of {@code changeovers} by first appearance, then one number for all others
 * together, because a pair without a row costs nothing.
 *
 * @param familyOf number of each variant's family, {@code [variant]}; -1 = the variant has no
 *     family: it leaves the line set up as it was
 * @param families how many family numbers there are
 * @param use capacity lost, {@code [from][to]}, in {@link Instance#CAPACITY}ths of a line-day:
 *     hours / (8 × nominal shifts); row {@code families} stands for a line that has built nothing
 *     yet
 */
public record LineChangeovers(int[] familyOf, int families, long[][] use) {
  /** Hours in a shift. */
  public static final int HOURS_PER_SHIFT = 8;

  /** A changeover that takes longer than any horizon is not told from a longer one. */
  private static final int MOST_DAYS = 1 << 13;

  /** The changeovers of a line; null when it has none that cost anything. */
  public static @Nullable LineChangeovers find(Instance instance, int line) {
    Line row = instance.plant().lines().get(line);
    List<Changeover> rows =
        instance.plant().changeovers().stream()
            .filter(one -> one.line().equals(row.line()) && one.hours() > 0)
            .toList();
    return rows.isEmpty() ? null : of(instance.plant().variants(), row, rows);
  }

  private static LineChangeovers of(List<Variant> variants, Line line, List<Changeover> rows) {
    List<String> built = variants.stream().map(Variant::family).toList();
    List<String> names =
        rows.stream()
            .flatMap(row -> Stream.of(row.fromFamily(), row.toFamily()))
            .filter(built::contains)
            .distinct()
            .toList();
    int families = names.size() + 1;
    if (names.size() > Changeover.MOST_FAMILIES) {
      throw new IllegalArgumentException(
          "line "
              + line.line()
              + " changes between "
              + names.size()
              + " families\nMaybe the plant was not checked.");
    }
    long[][] use = new long[families + 1][families];
    for (Changeover row : rows) {
      int from = names.indexOf(row.fromFamily());
      int to = names.indexOf(row.toFamily());
      if (from >= 0 && to >= 0 && from != to) {
        double days = row.hours() / (HOURS_PER_SHIFT * line.nominalShifts());
        use[from][to] = (long) (Instance.CAPACITY * Math.min(days, MOST_DAYS));
      }
    }
    int[] familyOf = new int[variants.size()];
    Arrays.setAll(familyOf, variant -> number(names, variants.get(variant).family()));
    return new LineChangeovers(familyOf, families, use);
  }

  private static int number(List<String> names, @Nullable String family) {
    if (family == null) {
      return -1;
    }
    int named = names.indexOf(family);
    return named < 0 ? names.size() : named;
  }
}
