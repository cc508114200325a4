package org.linewright.answers.world;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.JsonReading;
import org.linewright.answers.format.JsonText;
import org.linewright.answers.format.RecordTree;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.format.Stopwatch;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;

/**
 * A plan that is kept, so that every question can be asked about it: whole, with what it was made
 * of.
 *
 * @param plan the plan
 * @param made when
 * @param plant name of the plant
 * @param tables fingerprint of each of the plant's tables, and of its settings, by name
 * @param world what was to be typed behind the plant to plan the same world: {@code --scenario} and
 *     {@code --edit}; empty = the plant as it is
 * @param secondsLoad seconds to read the plant
 * @param secondsPlanning seconds to make the plan
 */
public record KeptPlan(
    Plan plan,
    Instant made,
    String plant,
    Map<String, String> tables,
    List<String> world,
    double secondsLoad,
    double secondsPlanning) {
  /** Name of its file in the folder of a plan. */
  public static final String FILE = "plan.json";

  private static final int FORMAT = 1;

  /** Stands before the plan, and nowhere else: within a text its quotes would be escaped. */
  private static final String PLAN = ",\"plan\":";

  public KeptPlan {
    tables = Map.copyOf(tables);
    world = List.copyOf(world);
  }

  /** Keeps a plan that was just made. */
  public static KeptPlan of(Plant plant, Plan plan, List<String> world, Stopwatch stopwatch) {
    return of(plant, PlantDigest.tables(plant), plan, world, stopwatch);
  }

  /**
   * The same of a plant whose fingerprints were taken while the plan was made.
   *
   * @param tables {@link PlantDigest#tables} of the plant
   */
  public static KeptPlan of(
      Plant plant, Map<String, String> tables, Plan plan, List<String> world, Stopwatch stopwatch) {
    return new KeptPlan(
        plan,
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        plant.settings().name(),
        tables,
        world,
        stopwatch.seconds("load", "compile"),
        stopwatch.seconds("kits", "plan"));
  }

  /** True when it was made of this plant. */
  public boolean isOf(Plant other) {
    return tables.equals(PlantDigest.tables(other));
  }

  /** The tables in which another plant is not the one that it was made of, settings among them. */
  public List<String> differences(Plant other) {
    Map<String, String> now = PlantDigest.tables(other);
    return now.keySet().stream()
        .filter(table -> !Objects.equals(now.get(table), tables.get(table)))
        .toList();
  }

  /** As text. */
  public String print() {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("format", FORMAT);
    tree.put("made", made.toString());
    tree.put("plant", plant);
    tree.put("tables", new java.util.TreeMap<>(tables));
    tree.put("world", world);
    tree.put("seconds_load", secondsLoad);
    tree.put("seconds_planning", secondsPlanning);
    String text = RecordTree.print(plan);
    tree.put("digest", PlantDigest.of(text));
    String head = JsonText.compact(tree);
    return head.substring(0, head.length() - 1) + PLAN + text + "}\n";
  }

  /**
   * Reads it back.
   *
   * @throws Refusal when the text is no kept plan, one of another format, or not as it was written
   */
  public static KeptPlan read(String text) {
    try {
      Map<?, ?> tree = JsonReading.read(text);
      if (!(tree.get("format") instanceof BigDecimal format) || format.intValue() != FORMAT) {
        throw new Refusal("is of another format\nMaybe plan again with this Linewright.");
      }
      if (!PlantDigest.of(planOf(text)).equals(get(tree, "digest"))) {
        throw new Refusal(
            "was changed after it was written: its plan may be none of this plant\n"
                + "Maybe plan again.");
      }
      Map<String, String> tables = new LinkedHashMap<>();
      ((Map<?, ?>) get(tree, "tables"))
          .forEach((table, print) -> tables.put(String.valueOf(table), String.valueOf(print)));
      List<String> world = new ArrayList<>();
      ((List<?>) get(tree, "world")).forEach(word -> world.add(String.valueOf(word)));
      return new KeptPlan(
          RecordTree.read(tree.get("plan"), Plan.class),
          Instant.parse((String) get(tree, "made")),
          (String) get(tree, "plant"),
          tables,
          world,
          ((BigDecimal) get(tree, "seconds_load")).doubleValue(),
          ((BigDecimal) get(tree, "seconds_planning")).doubleValue());
    } catch (IOException
        | ClassCastException
        | NullPointerException
        | ArithmeticException
        | DateTimeParseException
        | IllegalArgumentException e) {
      throw new Refusal("is no plan that was kept: " + e.getMessage());
    }
  }

  private static String planOf(String text) {
    int begin = text.indexOf(PLAN) + PLAN.length();
    int end = text.lastIndexOf('}');
    return text.indexOf(PLAN) < 0 || end < begin ? "" : text.substring(begin, end);
  }

  private static Object get(Map<?, ?> tree, String key) {
    return Objects.requireNonNull(tree.get(key), key + " is missing");
  }
}
