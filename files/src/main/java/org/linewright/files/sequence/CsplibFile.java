package org.linewright.files.sequence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewright.core.sequence.Car;
import org.linewright.core.sequence.Goal;
import org.linewright.core.sequence.LineDay;
import org.linewright.core.sequence.RatioRule;
import org.linewright.core.sequence.WindowCount;

/**
 * A file of CSPLib problem 1: cars, options and classes; at most; of; then a line per class: its
 * number, how many cars, and 1 or 0 for each option. Violations are whole windows.
 */
public final class CsplibFile {
  private static final int FIRST_CLASS = 3;

  private CsplibFile() {}

  /** Reads a file; its cars are named {@code class.number}. */
  public static LineDay read(Path file) throws IOException {
    Lines lines = Lines.read(file, "\\s+");
    int cars = lines.number(lines.row(0), 0);
    int options = lines.number(lines.row(0), 1);
    int classes = lines.number(lines.row(0), 2);
    if (options > LineDay.MOST_RULES) {
      throw new BadFile(file, 1, "has " + options + " options", "give at most 64");
    }
    List<RatioRule> rules = new ArrayList<>();
    for (int k = 0; k < options; k++) {
      int atMost = lines.number(lines.row(1), k);
      int of = Math.max(1, lines.number(lines.row(2), k));
      rules.add(new RatioRule("option " + k, String.valueOf(k), atMost, of, Goal.HARD));
    }
    List<Car> all = new ArrayList<>();
    for (int c = 0; c < classes; c++) {
      addClass(lines, lines.row(FIRST_CLASS + c), options, all);
    }
    if (all.size() != cars) {
      throw new BadFile(
          file, 1, "says " + cars + " cars, the classes have " + all.size(), "mend the counts");
    }
    return new LineDay(
        List.of(),
        all,
        0,
        rules,
        Map.of(),
        List.of(Goal.HARD),
        Map.of(),
        Map.of(),
        WindowCount.WHOLE_WINDOWS);
  }

  private static void addClass(Lines lines, Lines.Line line, int options, List<Car> all)
      throws BadFile {
    String name = lines.text(line, 0);
    Set<String> own = new HashSet<>();
    for (int k = 0; k < options; k++) {
      if (lines.number(line, 2 + k) != 0) {
        own.add(String.valueOf(k));
      }
    }
    int cars = lines.number(line, 1);
    for (int i = 0; i < cars; i++) {
      all.add(new Car(name + "." + i, name, "", "", own));
    }
  }
}
