package org.linewright.core.sourcing.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linewright.core.units.Money;

/** Chains small enough to be followed by hand. */
class ChainQuestionTest {
  private static final SiteRow SUPPLIER = new SiteRow(Site.SUPPLIER, 15, 0);
  private static final SiteRow PLANT = new SiteRow(Site.PLANT, 15, 15);
  private static final SiteRow CENTER = new SiteRow(Site.CENTER, 15, 15);

  private static ChainCase chain(List<BackupRow> backups, DisruptionRow... scenarios) {
    ChainRow row = new ChainRow("C", null, 10, 10, money(100), money(40), money(20), 0, money(0));
    return ChainCase.of(row, List.of(SUPPLIER, PLANT, CENTER), backups, List.of(scenarios));
  }

  private static Money money(long whole) {
    return new Money(100 * whole);
  }

  private static DisruptionRow plantDown(String name, int from, int weeks) {
    return new DisruptionRow(null, name, null, null, from, weeks, null, null);
  }

  /** 10 weeks × 10 pieces × (100 − 60). */
  @Test
  void nothingHappensAndAllIsSold() {
    DisruptionRow quiet = new DisruptionRow(null, "1", null, null, null, null, null, null);
    ChainPolicy policy = ChainQuestion.best(chain(List.of(), quiet), 0.95, 60);
    assertThat(policy.profit()).isCloseTo(4_000, within(1e-6));
    assertThat(policy.fillRate()).isEqualTo(1);
    assertThat(policy.backupOut()).isZero();
    assertThat(policy.isProven()).isTrue();
  }

  /**
   * The plant is down for 3 of 10 weeks in one of two scenarios. A finished piece held back costs
   * 60 and sells for 100 in one of two: 50 back on average, so none is held. With the penalty of 40
   * it brings (100 + 40) / 2 = 70, so 30 are.
   */
  @Test
  void piecesAreHeldBackWhereTheyPay() {
    DisruptionRow quiet = new DisruptionRow(null, "1", null, null, null, null, null, null);
    ChainCase chain = chain(List.of(), quiet, plantDown("2", 4, 3));
    ChainPolicy policy = ChainQuestion.best(chain, 0.5, 60);
    assertThat(policy.backupOut()).isZero();
    assertThat(policy.profit()).isCloseTo((4_000 + 2_800) / 2.0, within(1e-6));
    assertThat(policy.badProfit()).isCloseTo(2_800, within(1e-6));

    ChainRow row = chain.row();
    ChainRow dear =
        new ChainRow("C", null, 10, 10, row.price(), row.inValue(), row.conversion(), 0, money(40));
    ChainPolicy held =
        ChainQuestion.best(
            ChainCase.of(dear, List.of(SUPPLIER, PLANT, CENTER), List.of(), chain.scenarios()),
            0.5,
            60);
    assertThat(held.backupOut()).isEqualTo(30);
    assertThat(held.fillRate()).isEqualTo(1);
    // all sold in both, 30 of them made before at 60 and left over in the quiet one
    assertThat(held.profit())
        .isCloseTo((4_000 - 1_800 + 2_800 + 3_000 - 1_800) / 2.0, within(1e-6));
  }

  /**
   * Down for 5 weeks; a backup that answers after 2 weeks beside the first delivers in the last 2:
   * 20 pieces × (40 − 5) = 700, for 100 of the option and 200 of use.
   */
  @Test
  void aBackupDeliversAfterItsResponse() {
    BackupRow backup = new BackupRow(Site.PLANT, "B", 1, 2, money(100), money(200), money(5));
    ChainProgram program = new ChainProgram(chain(List.of(backup), plantDown("1", 2, 5)), 0, 0.95);
    program.fix(Map.of(Site.PLANT, "B"), 0, 0);
    ChainPolicy policy = program.solve(60);
    assertThat(policy.plant()).isEqualTo("B");
    assertThat(policy.profit()).isCloseTo(2_000 + 700 - 300, within(1e-6));
    assertThat(policy.fillRate()).isCloseTo(0.7, within(1e-9));
  }

  /**
   * The more the bad scenarios weigh, the better they are. With F held back a quiet scenario earns
   * 4,000 − 60 F and the bad one 2,000 + 40 F: alike at F = 20, where neither can be better.
   */
  @Test
  void theFrontierTradesTheMeanForTheBadScenarios() {
    List<DisruptionRow> scenarios = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      scenarios.add(plantDown("" + i, 3, i < 9 ? 0 : 5));
    }
    ChainCase chain = chain(List.of(), scenarios.toArray(DisruptionRow[]::new));
    List<ChainPolicy> frontier = ChainQuestion.frontier(chain, 3, 0.9, 60);
    assertThat(frontier).extracting(ChainPolicy::backupOut).isSorted();
    assertThat(frontier).extracting(ChainPolicy::badProfit).isSorted();
    assertThat(frontier.get(0).backupOut()).isZero();
    assertThat(frontier.get(2).backupOut()).isEqualTo(20);
    assertThat(frontier.get(2).badProfit()).isCloseTo(2_800, within(1e-6));
  }

  /** With the policy fixed the program only evaluates it. */
  @Test
  void aFixedPolicyIsNoBetterThanTheBest() {
    BackupRow backup = new BackupRow(Site.PLANT, "B", 1, 2, money(100), money(200), money(5));
    ChainCase chain = chain(List.of(backup), plantDown("1", 2, 5));
    ChainProgram program = new ChainProgram(chain, 0, 0.95);
    Map<Site, String> none = new EnumMap<>(Site.class);
    program.fix(none, 0, 7);
    ChainPolicy fixed = program.solve(60);
    assertThat(fixed.plant()).isNull();
    assertThat(fixed.backupOut()).isEqualTo(7);
    assertThat(fixed.profit()).isCloseTo(2_000 + 7 * 40, within(1e-6));
  }

  /** Weeks in which nothing moves may be left out: the whole program says the same. */
  @Test
  void quietWeeksChangeNothing() {
    Random dice = new Random(7);
    for (int trial = 0; trial < 12; trial++) {
      List<DisruptionRow> scenarios = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        scenarios.add(
            new DisruptionRow(
                null,
                "" + i,
                dice.nextInt(24),
                dice.nextInt(4),
                dice.nextInt(24),
                dice.nextInt(5),
                dice.nextInt(24),
                dice.nextInt(4)));
      }
      ChainRow row =
          new ChainRow(
              "C", null, 24, 10, money(100), money(40), money(20), 2.6, money(dice.nextInt(90)));
      List<BackupRow> backups =
          List.of(
              new BackupRow(Site.SUPPLIER, "S", 1, 0, money(50), money(20), money(5)),
              new BackupRow(Site.CENTER, "D", 0.5, 0, money(50), money(20), money(5)));
      List<SiteRow> sites =
          List.of(SUPPLIER, new SiteRow(Site.PLANT, 15, 8), new SiteRow(Site.CENTER, 12, 9));
      ChainCase chain = ChainCase.of(row, sites, backups, scenarios);
      ChainPolicy left = new ChainProgram(chain, 0, 0.5, true).solve(60);
      ChainPolicy whole = new ChainProgram(chain, 0, 0.5, false).solve(60);
      assertThat(left.objective()).as("trial %d", trial).isEqualTo(whole.objective());
      assertThat(left.isProven()).isTrue();
      assertThat(chain.quiet(scenarios.get(0))).contains(true);
    }
  }
}
