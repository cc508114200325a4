package org.linewright.core.sequence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Days of a line drawn at random: few kinds of cars, rules short and long, any goals. */
public final class RandomDays {
  private static final String[] COLORS = {"red", "white", "blue"};

  private RandomDays() {}

  public static LineDay day(long seed, int cars, WindowCount count) {
    Random random = new Random(seed);
    List<RatioRule> rules = new ArrayList<>();
    int longest = random.nextInt(6) == 0 ? 90 : 7;
    for (int k = 0; k < 1 + random.nextInt(4); k++) {
      int of = 1 + random.nextInt(longest);
      Goal goal = random.nextBoolean() ? Goal.HARD : Goal.SOFT;
      rules.add(new RatioRule("rule " + k, "option " + k, random.nextInt(of + 1), of, goal));
    }
    Map<String, Integer> limits = new HashMap<>();
    for (String color : COLORS) {
      limits.put(color, 3 + random.nextInt(6));
    }
    List<Goal> goals = new ArrayList<>(List.of(Goal.values()));
    java.util.Collections.shuffle(goals, random);
    Map<String, Long> work = Map.of("A", 900L, "B", 1_300L, "C", 1_000L);
    Map<String, Map<String, Long>> parts =
        Map.of("A", Map.of("p", 1L, "q", 4L), "B", Map.of("q", 2L), "C", Map.of("p", 3L, "r", 1L));
    return new LineDay(
        cars(random, "y", random.nextInt(12), rules.size()),
        cars(random, "t", cars, rules.size()),
        random.nextInt(4) == 0 ? cars / 4 : 0,
        rules,
        limits,
        goals.subList(0, 1 + random.nextInt(goals.size())),
        work,
        parts,
        count,
        random.nextBoolean());
  }

  private static List<Car> cars(Random random, String prefix, int count, int rules) {
    List<Car> cars = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Set<String> options = new HashSet<>();
      for (int k = 0; k < rules; k++) {
        if (random.nextInt(3) == 0) {
          options.add("option " + k);
        }
      }
      String color = random.nextInt(15) == 0 ? "" : COLORS[random.nextInt(COLORS.length)];
      String lot = random.nextInt(8) == 0 ? "" : "lot " + random.nextInt(4);
      String variant = String.valueOf((char) ('A' + random.nextInt(4)));
      cars.add(new Car(prefix + i, variant, lot, color, options));
    }
    return cars;
  }
}
