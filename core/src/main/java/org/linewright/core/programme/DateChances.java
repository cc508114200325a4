package org.linewright.core.programme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * How sure the dates and the cost are: the programme lived through many times with drawn durations
 * and costs.
 *
 * @param replications how many times
 * @param openings of each facility that is scheduled, in the order of the table
 * @param all the opening of the last of them
 * @param costP50 so much is enough in half of the cases
 * @param costP80 in four of five
 * @param costP90 in nine of ten
 * @param drivers what makes the last opening late, the most days first
 */
public record DateChances(
    int replications,
    List<Opening> openings,
    Opening all,
    Money costP50,
    Money costP80,
    Money costP90,
    List<Driver> drivers) {

  public DateChances {
    openings = List.copyOf(openings);
    drivers = List.copyOf(drivers);
  }

  /**
   * When a facility opens.
   *
   * @param facility the facility; "all" for the last of them
   * @param planned by the schedule
   * @param p50 open by this day in half of the cases
   * @param p80 in four of five
   * @param p90 in nine of ten
   * @param onSchedule share of the cases in which it opens as scheduled or earlier
   * @param inTime share in which it keeps its deadline; null = it has none
   */
  @TableInfo(name = "chances", doc = "How sure the openings are")
  public record Opening(
      @Column(doc = "facility; `all` = the last of them") String facility,
      @Column(doc = "opening by the schedule", name = "scheduled") LocalDate planned,
      @Column(doc = "open by this day in half of the cases") LocalDate p50,
      @Column(doc = "in four of five") LocalDate p80,
      @Column(doc = "in nine of ten") LocalDate p90,
      @Column(
              doc = "share of the replications that open by the scheduled day",
              name = "as_scheduled")
          double onSchedule,
      @Column(doc = "share that opens by the deadline") @Nullable Double inTime) {}

  /**
   * What an activity's doubt does.
   *
   * @param activity the activity
   * @param criticality share of the cases in which a day more of it makes an opening a day later
   * @param cruciality correlation of its days with the day of the last opening, -1 to 1
   * @param days by how much the last opening moves with one standard deviation of its days
   */
  @TableInfo(name = "drivers", doc = "What makes the last opening late")
  public record Driver(
      @Column(doc = "activity") String activity,
      @Column(doc = "share of the replications in which a longer duration makes an opening later")
          double criticality,
      @Column(doc = "correlation of its days with the day of the last opening") double cruciality,
      @Column(doc = "by which one standard deviation of its days moves the last opening")
          double days) {}
}
