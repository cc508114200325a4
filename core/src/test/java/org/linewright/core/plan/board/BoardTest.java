package org.linewright.core.plan.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linewright.core.check.LockRules;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.Lock;
import org.linewright.core.reason.Reason.LockNotKept;
import org.linewright.core.testplants.Feature;
import org.linewright.core.testplants.FullPlants;
import org.linewright.core.testplants.KitAssembly;
import org.linewright.core.testplants.Size;

/** What the board says of a place holds when a run is really locked there. */
@Tag("slow")
class BoardTest {
  private static final Plant PLANT = new KitAssembly(4, 4, 20, 2, 90, 3).plant();
  private static final int RUNS = 6;

  private static Board board(Plant plant) {
    AfterTransfers world = AfterTransfers.of(Instance.compile(plant));
    return Board.of(world, world.plan(Mode.LIST));
  }

  /** Two-step building is left out: a search that places it takes long, and no lock starts it. */
  private static Plant random(long seed) {
    EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
    features.addAll(FullPlants.features(seed));
    features.remove(Feature.BUILD_INCOMPLETE);
    return FullPlants.plant(seed, features, Size.SMALL);
  }

  private static MovedRun moved(Run run) {
    return new MovedRun(run.order(), run.variant(), run.units(), run.line(), run.day());
  }

  private static Lock lock(Run run, Place place) {
    return new Lock(run.order(), place.line(), place.day(), run.variant(), run.units());
  }

  @Test
  void whatIsSaidOfAPlaceHoldsWhenTheRunIsLockedThere() {
    Map<Fit, Integer> tried = new EnumMap<>(Fit.class);
    SplittableRandom draw = new SplittableRandom(7);
    for (long seed = 0; seed < 24; seed++) {
      tryPlaces(random(seed), draw, 3, tried);
    }
    tryPlaces(PLANT, draw, RUNS, tried);
    for (Fit fit : Fit.values()) {
      assertThat(tried.get(fit)).as(fit.code()).isGreaterThan(15);
    }
  }

  private static void tryPlaces(
      Plant plant, SplittableRandom draw, int runs, Map<Fit, Integer> tried) {
    Board board = board(plant);
    List<Run> free = board.runs().stream().filter(run -> run.locked() == 0).toList();
    for (int i = 0; i < runs && !free.isEmpty(); i++) {
      Run run = free.get(draw.nextInt(free.size()));
      if (run.order() == null || !isOfItsVariant(plant, run)) {
        continue; // base vehicles of a second stage
      }
      Map<Fit, List<Place>> places = new EnumMap<>(Fit.class);
      for (Place place : board.places(moved(run))) {
        places.computeIfAbsent(place.fit(), fit -> new ArrayList<>()).add(place);
      }
      places.forEach(
          (fit, of) -> {
            Place place = of.get(draw.nextInt(of.size()));
            check(plant, board, run, place);
            tried.merge(fit, 1, Integer::sum);
          });
    }
  }

  private static boolean isOfItsVariant(Plant plant, Run run) {
    return plant.orders().stream()
        .anyMatch(
            order -> order.order().equals(run.order()) && order.variant().equals(run.variant()));
  }

  private static void check(Plant plant, Board board, Run run, Place place) {
    List<Lock> locks = new ArrayList<>(board.locks());
    Lock lock = lock(run, place);
    locks.add(lock);
    Plant locked = plant.with(PlantTables.LOCKS, locks);
    Plan plan = board.mended(locks).plan();
    String what = plant.settings().name() + " " + run + " to " + place;
    assertThat(PlanChecker.check(locked, plan).violations()).as(what).isEmpty();
    assertThat(LockRules.violations(locked, plan)).as(what).isEmpty();
    List<LockNotKept> refused =
        plan.notices().stream()
            .filter(LockNotKept.class::isInstance)
            .map(LockNotKept.class::cast)
            .filter(notice -> notice.order().equals(lock.order()))
            .filter(notice -> notice.line().equals(lock.line()) && notice.day().equals(lock.day()))
            .toList();
    assertThat(place.room()).as(what).isBetween(place.beside(), run.units());
    if (place.cause().contains("is frozen until")) { // a lock is met by what stands there
      assertThat(starts(plan, place)).as(what).isEqualTo(starts(board.plan(), place));
    } else if (place.fit() == Fit.NO) {
      assertThat(refused).as(what).hasSize(1);
      assertThat(refused.get(0).started()).as(what).isEqualTo(place.room());
      assertThat(place.cause()).as(what).isNotEmpty();
    } else {
      assertThat(refused).as(what).isEmpty();
      assertThat(place.cause().isEmpty()).as(what).isEqualTo(place.fit() == Fit.FREE);
    }
  }

  private static List<String> starts(Plan plan, Place place) {
    return plan.jobs().stream()
        .filter(job -> job.line().equals(place.line()) && job.day().equals(place.day()))
        .map(job -> job.variant() + " " + job.cohort() + " " + job.units() + " " + job.complete())
        .sorted()
        .toList();
  }

  @Test
  void whereARunStandsIsFree() {
    Board board = board(PLANT);
    for (Run run : board.runs().subList(0, 40)) {
      Place own =
          board.places(moved(run)).stream()
              .filter(place -> place.line().equals(run.line()) && place.day().equals(run.day()))
              .findFirst()
              .orElseThrow();
      assertThat(own.fit()).as(run.toString()).isEqualTo(Fit.FREE);
    }
  }

  @Test
  void theListOfLocksAsItWasGivesThePlanAsItWas() {
    Board board = board(PLANT);
    Run run = board.runs().get(60);
    List<Place> before = board.places(moved(run));
    Place place = before.stream().filter(one -> one.fit() != Fit.NO).findFirst().orElseThrow();
    Board first = board.mended(List.of(lock(run, place)));
    Run second = first.runs().get(20);
    Board both = first.mended(List.of(lock(run, place), lock(second, place(first, second))));

    assertThat(first.plan()).isNotEqualTo(board.plan());
    assertThat(board.mended(List.of(lock(run, place))).plan()).isEqualTo(first.plan());
    assertThat(board.mended(both.locks()).plan().notices()).isEmpty();
    assertThat(board.mended(List.of())).isSameAs(board);
    assertThat(board.places(moved(run))).isEqualTo(before);
  }

  private static Place place(Board board, Run run) {
    List<Place> places = board.places(moved(run));
    return places.stream()
        .filter(one -> one.fit() == Fit.FREE && !one.day().equals(run.day()))
        .reduce((one, later) -> later)
        .orElseThrow();
  }

  @Test
  void aLockedRunCanBeTakenUpAgain() {
    Board board = board(PLANT);
    Run run = board.runs().get(30);
    Place there = place(board, run);
    Board mended = board.mended(List.of(lock(run, there)));
    Run locked = mended.runs().stream().filter(one -> one.locked() > 0).findFirst().orElseThrow();

    assertThat(locked.line()).isEqualTo(there.line());
    assertThat(locked.day()).isEqualTo(there.day());
    assertThat(locked.locked()).isEqualTo(run.units());
    assertThat(mended.places(moved(locked)))
        .anyMatch(one -> one.fit() != Fit.NO && one.day().equals(run.day()));
  }

  @Test
  void runsAreTheJobsByOrder() {
    for (long seed = 0; seed < 20; seed++) {
      Board board = board(FullPlants.plant(seed));
      Map<String, Integer> jobs = new HashMap<>();
      for (Job job : board.plan().jobs()) {
        jobs.merge(job.line() + job.day() + job.variant(), job.units(), Integer::sum);
      }
      Map<String, Integer> runs = new HashMap<>();
      for (Run run : board.runs()) {
        runs.merge(run.line() + run.day() + run.variant(), run.units(), Integer::sum);
        assertThat(run.locked()).isBetween(0, run.units());
      }
      assertThat(runs).as("seed " + seed).isEqualTo(jobs);
    }
  }

  @Test
  void aRunOfNoSuchOrderIsRefused() {
    Board board = board(PLANT);
    Run run = board.runs().get(0);
    MovedRun unknown = new MovedRun("nobody", run.variant(), 1, null, null);
    assertThatThrownBy(() -> board.places(unknown)).hasMessageContaining("Maybe");
  }
}
