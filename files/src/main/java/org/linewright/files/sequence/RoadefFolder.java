package org.linewright.files.sequence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
 * A folder of the ROADEF/EURO challenge 2005: {@code vehicles.txt}, {@code ratios.txt}, {@code
 * paint_batch_limit.txt} and {@code optimization_objectives.txt}, cells ended by semicolons. The
 * last date in the vehicles is the day; what stands before it is yesterday's.
 */
public final class RoadefFolder {
  private static final int DATE = 0;
  private static final int IDENT = 2;
  private static final int COLOR = 3;
  private static final int FIRST_RATIO = 4;

  private final Path folder;

  private RoadefFolder(Path folder) {
    this.folder = folder;
  }

  /** Reads a folder; the cars are named by their idents. */
  public static LineDay read(Path folder) throws IOException {
    return new RoadefFolder(folder).day();
  }

  private LineDay day() throws IOException {
    Lines vehicles = Lines.read(folder.resolve("vehicles.txt"), ";");
    Lines.Line header = vehicles.row(0);
    String today = vehicles.text(vehicles.row(vehicles.rows().size() - 1), DATE);
    List<Car> before = new ArrayList<>();
    List<Car> cars = new ArrayList<>();
    Set<String> colors = new HashSet<>();
    for (Lines.Line line : vehicles.rows().subList(1, vehicles.rows().size())) {
      Car car = car(vehicles, header, line);
      boolean isToday = vehicles.text(line, DATE).equals(today);
      (isToday ? cars : before).add(car);
      colors.add(car.color());
    }
    Map<String, Integer> limits = new HashMap<>();
    Lines limit = Lines.read(folder.resolve("paint_batch_limit.txt"), ";");
    for (String color : colors) {
      limits.put(color, limit.number(limit.row(1), 0));
    }
    return new LineDay(
        before,
        cars,
        0,
        rules(header),
        limits,
        goals(),
        Map.of(),
        Map.of(),
        WindowCount.CARS_TOO_MANY,
        true);
  }

  private static Car car(Lines vehicles, Lines.Line header, Lines.Line line) throws BadFile {
    Set<String> options = new HashSet<>();
    for (int column = FIRST_RATIO; column < header.cells().size(); column++) {
      if (!header.cells().get(column).isEmpty() && vehicles.number(line, column) != 0) {
        options.add(header.cells().get(column));
      }
    }
    return new Car(vehicles.text(line, IDENT), "", "", vehicles.text(line, COLOR), options);
  }

  private List<RatioRule> rules(Lines.Line header) throws IOException {
    Lines ratios = Lines.read(folder.resolve("ratios.txt"), ";");
    List<RatioRule> rules = new ArrayList<>();
    for (Lines.Line line : ratios.rows().subList(1, ratios.rows().size())) {
      String ratio = ratios.text(line, 0);
      String name = ratios.text(line, 2);
      if (!ratio.matches("\\d{1,4}/[1-9]\\d{0,4}") || !header.cells().contains(name)) {
        throw new BadFile(
            ratios.file(),
            line.number(),
            "\"" + ratio + "\" for \"" + name + "\": not n/m of a column of vehicles.txt",
            "write the ratio as 1/3 and name a column");
      }
      int slash = ratio.indexOf('/');
      int atMost = Integer.parseInt(ratio.substring(0, slash));
      int of = Integer.parseInt(ratio.substring(slash + 1));
      boolean isHard = ratios.number(line, 1) != 0;
      rules.add(new RatioRule(name, name, atMost, of, isHard ? Goal.HARD : Goal.SOFT));
    }
    if (rules.size() > LineDay.MOST_RULES) {
      throw new BadFile(ratios.file(), 1, "has " + rules.size() + " ratios", "give at most 64");
    }
    return rules;
  }

  private List<Goal> goals() throws IOException {
    Lines objectives = Lines.read(folder.resolve("optimization_objectives.txt"), ";");
    List<Goal> goals = new ArrayList<>();
    for (Lines.Line line : objectives.rows().subList(1, objectives.rows().size())) {
      String name = objectives.text(line, 1);
      if (name.startsWith("high_priority")) {
        goals.add(Goal.HARD);
      } else if (name.startsWith("low_priority")) {
        goals.add(Goal.SOFT);
      } else if (name.startsWith("paint_color")) {
        goals.add(Goal.COLORS);
      } else {
        throw new BadFile(
            objectives.file(),
            line.number(),
            "unknown objective \"" + name + "\"",
            "high_priority…, low_priority… or paint_color_batches");
      }
    }
    return goals;
  }
}
