package org.linewright.core.sourcing.chain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A chain with its backups and scenarios, money in cents. A week's holding cost and the cost of the
 * stock that passes a site are rounded half to even to whole cents a piece.
 *
 * @param row the chain
 * @param sites its sites
 * @param backups what can be reserved beside each site
 * @param scenarios what happens, all with the same weight
 */
public record ChainCase(
    ChainRow row,
    Map<Site, SiteRow> sites,
    Map<Site, List<BackupRow>> backups,
    List<DisruptionRow> scenarios) {
  private static final int WEEKS_OF_A_YEAR = 52;

  /** The chain of a row, with what belongs to it. */
  static ChainCase of(
      ChainRow row, List<SiteRow> sites, List<BackupRow> backups, List<DisruptionRow> disruptions) {
    Map<Site, SiteRow> byName = new EnumMap<>(Site.class);
    sites.forEach(site -> byName.put(site.site(), site));
    Map<Site, List<BackupRow>> beside = new EnumMap<>(Site.class);
    for (Site site : Site.values()) {
      beside.put(site, backups.stream().filter(one -> one.site() == site).toList());
    }
    List<DisruptionRow> mine = new ArrayList<>();
    for (DisruptionRow scenario : disruptions) {
      if (row.group() == null || row.group().equals(scenario.group())) {
        mine.add(scenario);
      }
    }
    return new ChainCase(row, byName, beside, mine);
  }

  int weeks() {
    return row.weeks();
  }

  int demand() {
    return row.demandPerWeek();
  }

  SiteRow site(Site site) {
    return Objects.requireNonNull(sites.get(site), site.code());
  }

  List<BackupRow> backups(Site site) {
    return Objects.requireNonNull(backups.get(site), site.code());
  }

  /** Pieces a week that a backup delivers, rounded half to even. */
  int capacity(BackupRow backup) {
    return (int) Math.rint(backup.capacityShare() * site(backup.site()).capacityPerWeek());
  }

  /** A backup delivers in a week when its site is hit and was hit long enough ago. */
  boolean delivers(BackupRow backup, DisruptionRow scenario, int week) {
    return scenario.isHit(backup.site(), week)
        && scenario.isHit(backup.site(), week - backup.responseWeeks() - 1);
  }

  /**
   * True when a week in which nothing is hit and no stock moves earns most by making and selling
   * what is wanted.
   */
  boolean isSteady() {
    boolean isWide = true;
    for (Site site : Site.values()) {
      isWide &= site(site).capacityPerWeek() >= demand();
    }
    return isWide && demand() > 0 && steadyCents() >= 0 && holdInCents() <= holdOutCents();
  }

  /** What a piece earns that is made and sold in the same week, with the penalty it saves. */
  long steadyCents() {
    return row.price().cents()
        + penaltyCents()
        - outCents()
        - throughPlantCents()
        - throughCenterCents();
  }

  /** Weeks in which all stock can be sold, and one more. */
  private int settling() {
    int stock = 2 * site(Site.PLANT).stockCapacity() + site(Site.CENTER).stockCapacity();
    return (stock + demand() - 1) / demand() + 1;
  }

  /**
   * Weeks of a scenario in which no stock changes, {@code [week]}: before the first hit, since a
   * piece put aside then is a sale lost for one sale won; late after the last one, since stock that
   * is left replaces purchases at once; in the middle of a long pause, since what is used up is
   * used up at its begin, and what is made ready for the next hit is made ready at its end.
   */
  boolean[] quiet(DisruptionRow scenario) {
    boolean[] quiet = new boolean[weeks()];
    int settling = settling();
    int lastHit = Integer.MIN_VALUE / 2;
    for (int week = 0; week < weeks() && isSteady(); week++) {
      int nextHit = week;
      while (nextHit < weeks() && !isHit(scenario, nextHit)) {
        nextHit++;
      }
      if (nextHit == week) {
        lastHit = week;
      }
      boolean isSettled = lastHit < 0 || week - lastHit > settling;
      boolean isAhead =
          (nextHit == weeks() || lastHit < 0) ? nextHit > week : nextHit - week > settling;
      quiet[week] = isSettled && isAhead;
    }
    return quiet;
  }

  private static boolean isHit(DisruptionRow scenario, int week) {
    return scenario.isHit(Site.SUPPLIER, week)
        || scenario.isHit(Site.PLANT, week)
        || scenario.isHit(Site.CENTER, week);
  }

  long inCents() {
    return row.inValue().cents();
  }

  /** Value of a finished piece. */
  long outCents() {
    return row.inValue().cents() + row.conversion().cents();
  }

  long penaltyCents() {
    return row.penalty() == null ? 0 : row.penalty().cents();
  }

  private double weekRate() {
    return row.holdingRate() / WEEKS_OF_A_YEAR;
  }

  /** A week of a delivered piece on hand. */
  long holdInCents() {
    return (long) Math.rint(inCents() * weekRate());
  }

  /** A week of a finished piece on hand. */
  long holdOutCents() {
    return (long) Math.rint(outCents() * weekRate());
  }

  /** Stock while a piece is made at the plant. */
  long throughPlantCents() {
    return (long) Math.rint((inCents() + outCents()) * weekRate() / 4);
  }

  /** Stock while a piece passes the distribution center. */
  long throughCenterCents() {
    return (long) Math.rint(outCents() * weekRate() / 2);
  }
}
