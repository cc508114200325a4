package org.linewright.sweep;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The worlds of a sweep as a grid: every combination of the values of its dimensions. In YAML:
 *
 * <pre>
 * grid:
 *   buffer_days: [0, 10, 20]
 *   scenario: [base, SC2]
 *   rate:
 *     as is: []
 *     faster: ["set line_rates line=A1 variant=* units_per_day=90"]
 * </pre>
 *
 * <p>{@code buffer_days} and {@code scenario} have values of their own ({@code base} = the plant as
 * it is); the values of any other dimension are named lists of edits.
 *
 * @param dimensions names of the dimensions
 * @param points every combination, the last dimension fastest
 */
record Grid(List<String> dimensions, List<Point> points) {
  private static final String BUFFER_DAYS = "buffer_days";
  private static final String SCENARIO = "scenario";

  /** What the plant as it is, without a scenario, is called. */
  static final String BASE = "base";

  /**
   * One combination.
   *
   * @param labels the value of each dimension
   * @param scenario scenario to apply; {@link #BASE} = none
   * @param edits edits on top of it
   * @param bufferDays days that orders are placed earlier
   */
  record Point(List<String> labels, String scenario, List<String> edits, int bufferDays) {}

  /** A grid of one point. */
  static Grid single(String scenario, List<String> edits, int bufferDays) {
    return new Grid(List.of(), List.of(new Point(List.of(), scenario, edits, bufferDays)));
  }

  /**
   * Reads a grid.
   *
   * @param start what every point has if the grid does not say otherwise
   * @throws IOException when the file cannot be read or is no grid
   */
  static Grid read(Path file, Point start) throws IOException {
    Object content;
    try (Reader reader = Files.newBufferedReader(file)) {
      content = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
    } catch (YAMLException e) {
      throw new IOException(file + " is not YAML: " + e.getMessage(), e);
    }
    if (!(content instanceof Map<?, ?> top) || !(top.get("grid") instanceof Map<?, ?> given)) {
      throw new IOException(
          file + ": there is no grid\nMaybe write grid: and below it buffer_days: [0, 10]");
    }
    List<String> dimensions = new ArrayList<>();
    List<Point> points = List.of(start);
    for (Map.Entry<?, ?> dimension : given.entrySet()) {
      String name = String.valueOf(dimension.getKey());
      dimensions.add(name);
      points = crossed(points, name, values(file, name, dimension.getValue()));
    }
    return new Grid(List.copyOf(dimensions), points);
  }

  /** Values of a dimension by label; the list of edits of a value, empty where it has none. */
  private static Map<String, List<String>> values(Path file, String name, Object given)
      throws IOException {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (given instanceof List<?> list && (name.equals(BUFFER_DAYS) || name.equals(SCENARIO))) {
      list.forEach(value -> values.put(String.valueOf(value), List.of()));
    } else if (given instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> value : map.entrySet()) {
        if (!(value.getValue() instanceof List<?> edits)) {
          throw new IOException(
              file + ": " + name + " " + value.getKey() + " must be a list of edits, e.g. []");
        }
        values.put(String.valueOf(value.getKey()), edits.stream().map(String::valueOf).toList());
      }
    }
    if (values.isEmpty()) {
      throw new IOException(
          file + ": " + name + " has no values\nMaybe write " + name + ": {as is: []}");
    }
    return values;
  }

  private static List<Point> crossed(
      List<Point> points, String name, Map<String, List<String>> values) throws IOException {
    List<Point> crossed = new ArrayList<>();
    for (Point point : points) {
      for (Map.Entry<String, List<String>> value : values.entrySet()) {
        crossed.add(with(point, name, value.getKey(), value.getValue()));
      }
    }
    return crossed;
  }

  private static Point with(Point point, String name, String label, List<String> more)
      throws IOException {
    List<String> labels = new ArrayList<>(point.labels);
    labels.add(label);
    List<String> edits = new ArrayList<>(point.edits);
    edits.addAll(more);
    int bufferDays = point.bufferDays;
    if (name.equals(BUFFER_DAYS)) {
      if (!label.matches("\\d{1,4}")) {
        throw new IOException("buffer_days \"" + label + "\" is not a number of days, 0 or more");
      }
      bufferDays = Integer.parseInt(label);
    }
    return new Point(
        List.copyOf(labels),
        name.equals(SCENARIO) ? label : point.scenario,
        List.copyOf(edits),
        bufferDays);
  }
}
