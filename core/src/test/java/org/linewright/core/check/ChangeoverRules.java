package org.linewright.core.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linewright.core.plan.Job;
import org.linewright.core.plant.line.Changeover;
import org.linewright.core.plant.line.Line;

/**
 * A line-day has the time for its vehicles and for the changeovers between their families: Σ units
 * / rate + Σ hours / (8 × nominal shifts) ≤ shifts / nominal shifts × capacity factors.
 *
 * <p>Followed day by day: the families with which the line may be left, each reached at the least
 * cost of some sequence of the day's families from one with which it may have been left before. A
 * day on which none is left breaks the rule. Vehicles without a family change nothing; the first
 * family costs nothing; a pair without a row costs nothing.
 */
final class ChangeoverRules {
  private static final double HOURS_PER_SHIFT = 8;
  private static final double TOLERANCE = 1e-9;
  private static final String NOTHING_YET = "";

  private record Pair(String from, String to) {}

  private record Place(Set<String> left, String at) {}

  private final RawPlant raw;
  private final LineRules lines;
  private final Findings findings;

  ChangeoverRules(RawPlant raw, LineRules lines, Findings findings) {
    this.raw = raw;
    this.lines = lines;
    this.findings = findings;
  }

  void check(List<Job> jobs) {
    Map<String, TreeMap<Integer, Map<String, Integer>>> units = new LinkedHashMap<>();
    for (Job job : jobs) {
      units
          .computeIfAbsent(job.line(), name -> new TreeMap<>())
          .computeIfAbsent(raw.day(job.day()), day -> new LinkedHashMap<>())
          .merge(job.variant(), job.units(), Integer::sum);
    }
    for (Line line : raw.plant.lines()) {
      Map<Pair, Double> lineDays = new HashMap<>();
      for (Changeover row : raw.plant.changeovers()) {
        if (row.line().equals(line.line()) && !row.fromFamily().equals(row.toFamily())) {
          lineDays.put(
              new Pair(row.fromFamily(), row.toFamily()),
              row.hours() / (HOURS_PER_SHIFT * line.nominalShifts()));
        }
      }
      if (!lineDays.isEmpty() && units.containsKey(line.line())) {
        follow(line, units.get(line.line()), lineDays);
      }
    }
  }

  private void follow(
      Line line, SortedMap<Integer, Map<String, Integer>> days, Map<Pair, Double> lineDays) {
    Set<String> before = Set.of(NOTHING_YET);
    for (Map.Entry<Integer, Map<String, Integer>> entry : days.entrySet()) {
      Set<String> families = familiesOf(entry.getValue());
      if (families.isEmpty()) {
        continue;
      }
      double room = lines.room(line, entry.getKey());
      double taken = lines.taken(line.line(), entry.getKey(), entry.getValue());
      Set<String> after = new TreeSet<>();
      double least = Double.MAX_VALUE;
      for (String last : families) {
        Set<String> others = new HashSet<>(families);
        others.remove(last);
        Map<Place, Double> known = new HashMap<>();
        for (String first : before) {
          double lost = least(first, others, last, lineDays, known);
          least = Math.min(least, lost);
          if (taken + lost <= room * (1 + TOLERANCE)) {
            after.add(last);
          }
        }
      }
      if (after.isEmpty()) {
        findings.add(
            "Line "
                + line.line()
                + " on "
                + raw.date(entry.getKey())
                + " has "
                + room
                + " line-days of time, but "
                + entry.getValue()
                + " take "
                + taken
                + " and the changeovers between "
                + new TreeSet<>(families)
                + " at least "
                + least
                + ".");
      }
      before = after.isEmpty() ? families : after;
    }
  }

  private Set<String> familiesOf(Map<String, Integer> units) {
    Set<String> families = new HashSet<>();
    for (String variant : units.keySet()) {
      String family = raw.variants.get(variant).family();
      if (family != null) {
        families.add(family);
      }
    }
    return families;
  }

  /** The least line-days lost from a family through all that are left to the last one. */
  private static double least(
      String at,
      Set<String> left,
      String last,
      Map<Pair, Double> lineDays,
      Map<Place, Double> known) {
    if (left.isEmpty()) {
      return lineDays.getOrDefault(new Pair(at, last), 0.0);
    }
    Place place = new Place(left, at);
    Double found = known.get(place);
    if (found == null) {
      found = Double.MAX_VALUE;
      for (String next : left) {
        Set<String> rest = new HashSet<>(left);
        rest.remove(next);
        double lost = lineDays.getOrDefault(new Pair(at, next), 0.0);
        found = Math.min(found, lost + least(next, rest, last, lineDays, known));
      }
      known.put(place, found);
    }
    return found;
  }
}
