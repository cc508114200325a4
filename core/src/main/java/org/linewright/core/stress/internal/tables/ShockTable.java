package org.linewright.core.stress.internal.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.linewright.core.draw.Draws;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.risk.Shock;
import org.linewright.core.plant.risk.ShockEffect;

/**
 * The shocks of a plant, and which of them together stop a thing. A "set" is a set of shocks; what
 * hangs on it stands still while any of them lasts. Set 0 is empty: it never stops.
 */
public final class ShockTable {
  public final List<Shock> shocks;
  private final List<ShockEffect> effects;
  public final long[] stream;
  private final List<int[]> sets = new ArrayList<>(List.of(new int[0]));
  private final Map<List<Integer>, Integer> numbers = new HashMap<>(Map.of(List.of(), 0));

  public ShockTable(Plant plant) {
    this.shocks = plant.shocks();
    this.effects = shocks.stream().map(shock -> effect(plant, shock)).toList();
    this.stream =
        shocks.stream().mapToLong(shock -> Draws.stream("shock/" + name(shock))).toArray();
  }

  private static ShockEffect effect(Plant plant, Shock shock) {
    String target = shock.target();
    ShockEffect given = shock.effect();
    if (given != null) {
      return given;
    }
    if (plant.lines().stream().anyMatch(line -> line.line().equals(target))
        || plant.contracts().stream().anyMatch(row -> row.contract().equals(target))) {
      return ShockEffect.WORK;
    }
    return plant.routes().stream().anyMatch(route -> route.route().equals(target))
        ? ShockEffect.TRANSIT
        : ShockEffect.SHIPMENTS;
  }

  /** What a shock is called: its target, and its effect where it is given. */
  public static String name(Shock shock) {
    ShockEffect effect = shock.effect();
    return effect == null ? shock.target() : shock.target() + " " + effect.code();
  }

  public int size() {
    return shocks.size();
  }

  /** Number of the set of the shocks that hit one of these targets in a way. */
  public int set(Collection<String> targets, ShockEffect effect) {
    TreeSet<Integer> members = new TreeSet<>();
    for (int i = 0; i < shocks.size(); i++) {
      if (effects.get(i) == effect && targets.contains(shocks.get(i).target())) {
        members.add(i);
      }
    }
    return number(members);
  }

  /** Number of the union of sets. */
  public int union(int... some) {
    TreeSet<Integer> members = new TreeSet<>();
    for (int set : some) {
      for (int shock : sets.get(set)) {
        members.add(shock);
      }
    }
    return number(members);
  }

  private int number(Set<Integer> members) {
    return numbers.computeIfAbsent(
        List.copyOf(members),
        list -> {
          sets.add(list.stream().mapToInt(Integer::intValue).toArray());
          return sets.size() - 1;
        });
  }

  int sets() {
    return sets.size();
  }

  /** Numbers of the sets that a shock belongs to. */
  public int[] setsOf(int shock) {
    List<Integer> found = new ArrayList<>();
    for (int set = 0; set < sets.size(); set++) {
      for (int member : sets.get(set)) {
        if (member == shock) {
          found.add(set);
        }
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }
}
