package org.linewright.core.sequence.internal.day;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.sequence.Car;
import org.linewright.core.sequence.LineDay;

/**
 * A sequence to start the search from, with as few color changes as the batch limits allow: each
 * color goes on to its limit, then the color with the most cars left follows. When one color has
 * too many cars for its limit even so, its limit is broken, by as little as this rule knows.
 */
public final class StartOrder {
  private final LineDay day;
  private final Map<String, Deque<Car>> left = new LinkedHashMap<>();
  private final List<Car> order = new ArrayList<>();
  private final Map<String, Integer> longest;
  private String color = "";
  private int run;

  public StartOrder(LineDay day) {
    this.day = day;
    this.longest = new HashMap<>(day.batchLimits());
    day.before().forEach(this::follow);
    run = day.limitsBeginAnew() ? 0 : run;
    day.cars().subList(0, day.frozen()).forEach(this::take);
    for (Car car : day.cars().subList(day.frozen(), day.cars().size())) {
      left.computeIfAbsent(car.color(), name -> new ArrayDeque<>()).add(car);
    }
    int cars = day.cars().size() - day.frozen();
    for (int rest = cars; rest > 0; rest--) {
      String next = next(rest);
      Deque<Car> queue = queue(next);
      take(queue.remove());
      if (queue.isEmpty()) {
        left.remove(next);
      }
    }
  }

  private Deque<Car> queue(String name) {
    return left.getOrDefault(name, new ArrayDeque<>());
  }

  private void follow(Car car) {
    run = !car.color().isEmpty() && car.color().equals(color) ? run + 1 : 1;
    color = car.color();
  }

  private void take(Car car) {
    follow(car);
    order.add(car);
    longest.computeIfPresent(color, (name, limit) -> Math.max(limit, run));
  }

  private int limit(String name) {
    return day.batchLimits().getOrDefault(name, Integer.MAX_VALUE);
  }

  private String next(int rest) {
    String most = mostLeft("");
    int others = rest - queue(most).size();
    boolean isLate = queue(most).size() > (long) limit(most) * (others + 1L) - limit(most);
    if (isLate && !most.equals(color)) {
      return most;
    }
    if (left.containsKey(color) && run < limit(color)) {
      return color;
    }
    String other = mostLeft(color);
    return other.isEmpty() && !left.containsKey("") ? color : other;
  }

  /** The color with the most cars left, but for one; empty when there is no other. */
  private String mostLeft(String but) {
    String most = "";
    int cars = -1;
    for (Map.Entry<String, Deque<Car>> entry : left.entrySet()) {
      boolean isOther = but.isEmpty() || !entry.getKey().equals(but);
      if (isOther && entry.getValue().size() > cars) {
        most = entry.getKey();
        cars = entry.getValue().size();
      }
    }
    return most;
  }

  public List<Car> order() {
    return order;
  }

  /** The batch limits, longer where they cannot be kept. */
  public Map<String, Integer> longest() {
    return longest;
  }
}
