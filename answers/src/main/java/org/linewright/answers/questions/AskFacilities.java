package org.linewright.answers.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.ask.Asking;
import org.linewright.answers.ask.Key;
import org.linewright.answers.ask.Parameter;
import org.linewright.answers.ask.Question;
import org.linewright.answers.ask.QuestionInfo;
import org.linewright.answers.ask.QuestionInfo.About;
import org.linewright.answers.ask.QuestionInfo.Cost;
import org.linewright.answers.ask.Reply;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.questions.AskFacilities.ActivityTimes;
import org.linewright.answers.questions.AskFacilities.FacilitiesOptions;
import org.linewright.answers.questions.AskFacilities.FacilitiesReply;
import org.linewright.answers.questions.AskFacilities.FacilityOpening;
import org.linewright.answers.questions.AskFacilities.MonthOfMoney;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.programme.Baseline;
import org.linewright.core.programme.ActivityDates;
import org.linewright.core.programme.ActivityState;
import org.linewright.core.programme.CashMonth;
import org.linewright.core.programme.ChanceRequest;
import org.linewright.core.programme.CurveDay;
import org.linewright.core.programme.DateChances;
import org.linewright.core.programme.FacilityDates;
import org.linewright.core.programme.FacilityValue;
import org.linewright.core.programme.Hold;
import org.linewright.core.programme.ProgrammeAnswer;
import org.linewright.core.programme.ProgrammeQuestion;
import org.linewright.core.programme.ProjectEffort;
import org.linewright.core.programme.Slip;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/** When the new facilities are ready, and for how much. */
@QuestionInfo(
    name = "facilities",
    title = "When are the new facilities ready, and for how much?",
    brief = "when are the new facilities ready?",
    says = {
      "Puts the activities of the facilities on days: links, crews with their calendars, earliest"
          + " dates and the money of table funds hold. Openings come first, each weighted by"
          + " day_value, then days after deadlines; says what no schedule can beat.",
      "What holds a facility (a crew, a link, an earliest date, the money) is told in days after"
          + " everything was scheduled again without it.",
      "What was done before the plan date, by table activity_actuals, stays; what has begun goes on"
          + " with its remaining days; the rest is scheduled again. Slips count against a baseline;"
          + " earned value, cost in the end and the S-curve say how it goes in money.",
      "What an opening adds to the plant stands in table unlocks. With --later-days the plan is"
          + " made again with each facility opening so many days later: vehicles, money and"
          + " localization points lost. plant.yaml's openings: scheduled lets every question count"
          + " on them.",
      "How sure the dates are: the sequence of the schedule is lived through many times;"
          + " duration_days is enough in half of the cases, p90_duration_days in nine of ten.",
    },
    examples = {
      "facilities plant",
      "facilities plant --show activities",
      "facilities plant --later-days 30 --show openings",
      "facilities plant --keep-baseline agreed",
      "facilities plant --baseline agreed --show slips",
      "facilities plant --edit 'set crews crew=CIVIL capacity=9'",
      "facilities plant -o json --out facilities.json",
    },
    tables = {
      FacilityOpening.class,
      ActivityTimes.class,
      Hold.class,
      MonthOfMoney.class,
      DateChances.Opening.class,
      DateChances.Driver.class,
      Slip.class,
      EarnedRow.class,
      EstimateRow.class,
      CurveDay.class,
      OpeningRow.class
    },
    about = About.WORLD,
    cost = Cost.RUN,
    howTo = "when-are-the-new-facilities-ready.md",
    explanation = "facilities.md")
public final class AskFacilities implements Question<FacilitiesOptions, FacilitiesReply> {
  private static final int MOST_WORKERS = 2;

  /** What it is asked with; each component says what it does. */
  public record FacilitiesOptions(
      @Parameter(
              doc =
                  "Search for so long. Default: a counted effort, the same answer on any machine;"
                      + " 20 s for public projects.",
              option = "--time-limit",
              label = "SECONDS",
              above = 0,
              most = 86_400,
              ofSearch = true)
          @Nullable Double timeLimitS,
      @Parameter(
              doc =
                  "Live through it so many times for the chance of each date, when activities have"
                      + " p90_duration_days or p90_cost; 0 = not at all.",
              label = "N",
              usual = "2000",
              least = 0,
              most = 1_000_000)
          int replications,
      @Parameter(
              doc =
                  "Set it beside the schedule that table baselines has under this name. Default:"
                      + " baseline_start and baseline_end of the activities.",
              label = "NAME")
          @Nullable String baseline,
      @Parameter(
              doc =
                  "Plan again with each facility opening so many days later, for what that costs"
                      + " the plan. Default: not.",
              label = "DAYS",
              least = 1,
              most = 3660)
          @Nullable Integer laterDays,
      @Parameter(doc = "Draws of another world.", label = "N", usual = "1", ofSearch = true)
          long seed) {}

  /** What it replies; from {@code replications} on where a duration or a cost is in doubt. */
  public record FacilitiesReply(
      @Key("whether the funds allow a schedule") boolean scheduled,
      @Key("whether no schedule opens them sooner") boolean proven,
      @Key("sum of the days to the openings, each times its weight") long openingDays,
      @Key("no schedule has a smaller sum") long openingDaysBound,
      @Key("cost of all activities") Money cost,
      @Key("what the funds lack") Money missing,
      @Key("changes that were scheduled to see what holds") int tried,
      @Key("the table") List<FacilityOpening> facilities,
      @Key("the table") List<ActivityTimes> activities,
      @Key("the table") List<Hold> holds,
      @Key("the table") List<MonthOfMoney> months,
      @Key(value = "how often it was lived through", mayLack = true) @Nullable Integer replications,
      @Key(value = "so much is enough in half of the cases", mayLack = true)
          @Nullable Money costP50,
      @Key(value = "in four of five", mayLack = true) @Nullable Money costP80,
      @Key(value = "in nine of ten", mayLack = true) @Nullable Money costP90,
      @Key(value = "the table", mayLack = true) @Nullable List<DateChances.Opening> chances,
      @Key(value = "the table", mayLack = true) @Nullable List<DateChances.Driver> drivers,
      @Key("whether something was reported before the plan date") boolean reported,
      @Key(value = "the table", mayLack = true) @Nullable List<Slip> slips,
      @Key(value = "the table", mayLack = true) @Nullable List<EarnedRow> earnedValue,
      @Key(value = "the table", mayLack = true) @Nullable List<EstimateRow> estimates,
      @Key(value = "the table", mayLack = true) @Nullable List<CurveDay> sCurve,
      @Key(value = "the table", mayLack = true) @Nullable List<OpeningRow> openings) {}

  /** When a facility opens, and its money. */
  @TableInfo(name = "facilities", doc = "Facilities")
  public record FacilityOpening(
      @Column(doc = "facility") String facility,
      @Column(doc = "what people call it") String name,
      @Column(doc = "the day after the last activity") @Nullable LocalDate opens,
      @Column(doc = "day on which it is to be open") @Nullable LocalDate deadline,
      @Column(doc = "days from the deadline to the opening; 0 = in time")
          @Nullable Integer daysLate,
      @Column(doc = "when it could open if no crew were busy and the money were there")
          @Nullable LocalDate linksAlone,
      @Column(doc = "of its activities, as it will have been in the end") Money cost,
      @Column(doc = "as given") @Nullable Money budget,
      @Column(doc = "cost of the activities that have started by the end of the horizon")
          Money committed,
      @Column(doc = "what is paid by then") Money spent) {

    static FacilityOpening of(FacilityDates dates) {
      return new FacilityOpening(
          dates.facility(),
          dates.name(),
          dates.opening(),
          dates.deadline(),
          dates.daysLate(),
          dates.earliest(),
          dates.cost(),
          dates.budget(),
          dates.committed(),
          dates.spent());
    }
  }

  /** When an activity is done. */
  @TableInfo(name = "activities", doc = "Activities")
  public record ActivityTimes(
      @Column(doc = "activity") String activity,
      @Column(doc = "its facility") String facility,
      @Column(doc = "who does it") @Nullable String crew,
      @Column(doc = "`planned`, `begun` or `done`") ActivityState state,
      @Column(doc = "share of its work that is done") double percentDone,
      @Column(doc = "first day; the day on which it began, once it has") LocalDate start,
      @Column(doc = "last day of work") LocalDate lastDay,
      @Column(
              doc =
                  "days by which it can start or go on later, those after it moved along, without a"
                      + " later opening")
          int slackDays,
      @Column(doc = "any delay of it delays an opening") boolean critical,
      @Column(doc = "its cost, as it will have been in the end") Money cost) {

    static ActivityTimes of(ActivityDates dates) {
      return new ActivityTimes(
          dates.activity(),
          dates.facility(),
          dates.crew(),
          dates.state(),
          100 * dates.share(),
          dates.start(),
          dates.last(),
          dates.slackDays(),
          dates.isCritical(),
          dates.cost());
    }
  }

  /** The money of a month. */
  @TableInfo(name = "months", doc = "Money by month")
  public record MonthOfMoney(
      @Column(doc = "its first day") LocalDate month,
      @Column(doc = "what is paid in it") Money paid,
      @Column(doc = "cost of the activities that have started by its end, from the beginning on")
          Money committed,
      @Column(doc = "what is paid by its end, from the beginning on") Money spent,
      @Column(doc = "what has come in by its end; empty without a table of funds")
          @Nullable Money funds) {

    static MonthOfMoney of(CashMonth cash) {
      return new MonthOfMoney(
          cash.month(), cash.paid(), cash.committed(), cash.spent(), cash.funds());
    }
  }

  @Override
  public Reply<FacilitiesReply> ask(Asking asking, FacilitiesOptions asked) throws Exception {
    Plant plant = asking.world().given();
    ProgrammeAnswer answer =
        ProgrammeQuestion.answer(
            plant,
            effort(asked.timeLimitS(), asking.threads()).until(asking.watch()::isStopped),
            ChanceRequest.of(asked.replications(), asked.seed(), asking.threads()),
            known(plant, asked.baseline()));
    FacilitiesText text = new FacilitiesText(plant, answer, asked.baseline());
    Integer later = asked.laterDays();
    List<OpeningRow> openings =
        later == null || !answer.isScheduled()
            ? null
            : new OpeningsLater(plant, answer, later).rows();
    FacilitiesReply found = reply(answer, text.cost(), openings);
    List<String> lines = new ArrayList<>(text.headlines());
    if (openings != null) {
      lines.addAll(text.later(openings));
    }
    return new Reply<>(lines, shown(found), found, answer.isScheduled());
  }

  private static @Nullable String known(Plant plant, @Nullable String baseline) {
    List<String> names = plant.baselines().stream().map(Baseline::baseline).distinct().toList();
    if (baseline != null && !names.contains(baseline)) {
      throw new Refusal(
          "there is no baseline \""
              + baseline
              + "\"\n"
              + (names.isEmpty()
                  ? "Table baselines has none."
                  : "There are: " + String.join(", ", names) + "."));
    }
    return baseline;
  }

  private static ProjectEffort effort(@Nullable Double seconds, int threads) {
    return seconds == null
        ? ProjectEffort.usual()
        : ProjectEffort.seconds(seconds, Math.min(MOST_WORKERS, threads));
  }

  private static FacilitiesReply reply(
      ProgrammeAnswer answer, Money cost, @Nullable List<OpeningRow> openings) {
    DateChances chances = answer.chances().orElse(null);
    List<FacilityValue> values = answer.progress().values();
    return new FacilitiesReply(
        answer.isScheduled(),
        answer.isProven(),
        answer.openingDays(),
        answer.openingDaysBound(),
        cost,
        answer.missing(),
        answer.tried(),
        answer.facilities().stream().map(FacilityOpening::of).toList(),
        answer.activities().stream().map(ActivityTimes::of).toList(),
        answer.holds(),
        answer.months().stream().map(MonthOfMoney::of).toList(),
        chances == null ? null : chances.replications(),
        chances == null ? null : chances.costP50(),
        chances == null ? null : chances.costP80(),
        chances == null ? null : chances.costP90(),
        chances == null ? null : openings(chances),
        chances == null ? null : chances.drivers(),
        answer.progress().isReported(),
        answer.progress().slips().isEmpty() ? null : answer.progress().slips(),
        values.isEmpty() ? null : values.stream().map(EarnedRow::of).toList(),
        values.isEmpty() ? null : values.stream().map(EstimateRow::of).toList(),
        answer.progress().curve().isEmpty() ? null : answer.progress().curve(),
        openings);
  }

  private static List<DateChances.Opening> openings(DateChances chances) {
    List<DateChances.Opening> openings = new ArrayList<>(chances.openings());
    openings.add(chances.all());
    return openings;
  }

  private static List<Grid<?>> shown(FacilitiesReply found) {
    List<Grid<?>> shown = new ArrayList<>();
    shown.add(Grid.of(FacilityOpening.class, found.facilities()));
    if (!found.holds().isEmpty()) {
      shown.add(Grid.of(Hold.class, found.holds()));
    }
    List<DateChances.Opening> chances = found.chances();
    if (chances != null) {
      shown.add(Grid.of(DateChances.Opening.class, chances));
    }
    List<OpeningRow> openings = found.openings();
    if (openings != null) {
      shown.add(Grid.of(OpeningRow.class, openings));
    }
    List<Slip> slips = found.slips();
    if (slips != null) {
      List<Slip> late = slips.stream().filter(AskFacilities::isTold).toList();
      shown.add(Grid.of(Slip.class, late));
    }
    List<EarnedRow> earned = found.earnedValue();
    if (earned != null) {
      shown.add(Grid.of(EarnedRow.class, earned));
    }
    List<EstimateRow> estimates = found.estimates();
    if (estimates != null) {
      shown.add(Grid.of(EstimateRow.class, estimates));
    }
    return shown;
  }

  /** A text tells the facilities and what is not as agreed. */
  private static boolean isTold(Slip row) {
    return row.activity() == null || row.slipDays() != 0;
  }
}
