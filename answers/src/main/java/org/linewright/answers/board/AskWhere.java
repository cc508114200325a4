package org.linewright.answers.board;

import java.time.LocalDate;
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
import org.linewright.answers.board.AskWhere.WhereOptions;
import org.linewright.answers.board.AskWhere.WhereReply;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.world.World;
import org.linewright.core.plan.board.Board;
import org.linewright.core.plan.board.Fit;
import org.linewright.core.plan.board.MovedRun;
import org.linewright.core.plan.board.Place;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.Lock;
import org.linewright.core.table.Table;

/** Where vehicles can be started, and why not elsewhere. */
@QuestionInfo(
    name = "where",
    title = "Where can it go, and why not elsewhere?",
    brief = "where can it go, and why not elsewhere?",
    says = {
      "For each line that builds the variant and each day: whether the vehicles can be started"
          + " there beside all else that the plan starts; whether they can when they are locked"
          + " there and others give way; or what is in the way: pieces or kits short until a day,"
          + " room on the line, no shift, an event, an approval, frozen days. And by how many days"
          + " they would be late.",
      "What the order has at the place named is taken up first; where none is named, all that it"
          + " has. Whether a lock there is kept is what every plan promises; nothing is planned.",
    },
    examples = {
      "where plant --order O17",
      "where plant --order O17 --line L1 --day 2026-06-08 --units 5 --plan plans/june",
      "where plant --variant V2 --units 4 -o csv --show places",
    },
    tables = {PlaceSpan.class, Place.class},
    about = About.PLAN,
    cost = Cost.AT_ONCE,
    howTo = "plan-by-hand.md",
    explanation = "planning-board.md")
public final class AskWhere implements Question<WhereOptions, WhereReply> {

  /**
   * What it is asked with.
   *
   * @param order whose vehicles; null = of no order
   * @param variant the variant where no order is named
   * @param units vehicles; null = all that the order has there, or wants
   * @param line where they are started now; null = nowhere in particular
   * @param day when they are started now
   * @param locks instead of those of the plant; null = those of the plant
   */
  public record WhereOptions(
      @Parameter(doc = "Vehicles of this order.") @Nullable String order,
      @Parameter(doc = "Vehicles of this variant, for no order.") @Nullable String variant,
      @Parameter(
              doc =
                  "So many vehicles. If not given: all that the order has at the place, or wants; 1"
                      + " of a variant.",
              label = "N",
              least = 1,
              most = 1_000_000)
          @Nullable Integer units,
      @Parameter(doc = "Take up what is started on this line; with the day.") @Nullable String line,
      @Parameter(doc = "Take up what is started on this day; with the line.")
          @Nullable LocalDate day,
      @Parameter(
              doc =
                  "Locks that hold instead of those of the plant, as table locks has them; the plan"
                      + " is mended around them first.",
              label = "FILE")
          @Nullable Table<Lock> locks) {
    public WhereOptions {
      if ((order == null) == (variant == null)) {
        throw new Refusal("where asks about an order or a variant\nMaybe give one of them.");
      }
      if ((line == null) != (day == null)) {
        throw new Refusal("a place is a line and a day\nMaybe give both, or neither.");
      }
    }
  }

  /** What it replies. */
  public record WhereReply(
      @Key("the order; `null` = none") @Nullable String order,
      @Key("the variant") String variant,
      @Key("vehicles") int units,
      @Key("line-days where they can be started beside all else") int free,
      @Key("line-days where others give way") int othersMove,
      @Key("line-days where they cannot be started") int no,
      @Key("lines that have no rate for the variant") List<String> linesWithoutRate,
      @Key(value = "the table", inJson = false) List<PlaceSpan> spans,
      @Key("the table") List<Place> places) {}

  @Override
  public Reply<WhereReply> ask(Asking asking, WhereOptions asked) throws Exception {
    World world = asking.world();
    Plant plant = world.plant();
    List<Lock> locks = GivenLocks.checked(asked.locks(), plant);
    AskedRun run = new AskedRun(asked, plant);
    run.check();
    Board board = world.board(asking.plan().plan(), locks);
    MovedRun moved = run.on(board);
    List<Place> places = board.places(moved);
    List<String> building = places.stream().map(Place::line).distinct().toList();
    List<String> others =
        plant.lines().stream().map(Line::line).filter(line -> !building.contains(line)).toList();
    WhereReply found =
        new WhereReply(
            moved.order(),
            moved.variant(),
            moved.units(),
            count(places, Fit.FREE),
            count(places, Fit.OTHERS_MOVE),
            count(places, Fit.NO),
            others,
            PlaceSpan.of(places),
            places);
    return Reply.of(headlines(found), found)
        .showing(List.of(Grid.of(PlaceSpan.class, found.spans())));
  }

  private static int count(List<Place> places, Fit fit) {
    return (int) places.stream().filter(place -> place.fit() == fit).count();
  }

  private static List<String> headlines(WhereReply found) {
    String what =
        found.units()
            + " "
            + found.variant()
            + (found.order() == null ? "" : " of order " + found.order());
    String first =
        found.places().stream()
            .filter(place -> place.fit() == Fit.FREE && place.daysLate() == 0)
            .findFirst()
            .map(place -> "; the first in time is " + place.line() + " " + place.day())
            .orElse("");
    return List.of(
        "%s can be started on %d line-days beside all else, on %d when others give way, on %d not%s."
            .formatted(what, found.free(), found.othersMove(), found.no(), first));
  }
}
