package org.linewright.answers.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.ask.Asking;
import org.linewright.answers.ask.Key;
import org.linewright.answers.ask.Parameter;
import org.linewright.answers.ask.Question;
import org.linewright.answers.ask.QuestionInfo;
import org.linewright.answers.ask.QuestionInfo.About;
import org.linewright.answers.ask.QuestionInfo.Cost;
import org.linewright.answers.ask.Reply;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.sheet.AskSheet.SheetOptions;
import org.linewright.answers.sheet.AskSheet.SheetReply;
import org.linewright.answers.world.World;

/** What the shop does on a day. */
@QuestionInfo(
    name = "sheet",
    title = "What does the shop do on a day?",
    brief = "the day sheet of the shop",
    says = {
      "The sheet of a line's day by the plan: the cars in sequence, the kits to bring by cohort and"
          + " lot, the parts that the day takes from the shelf and those that still have to come"
          + " for it, the vehicles of the yard to be completed.",
      "The sequence is searched with a counted number of moves: the same plan has the same sheet."
          + " linewright sequence searches longer.",
    },
    examples = {
      "sheet plant --plan result",
      "sheet plant --plan result --line A1 --day 2026-03-03",
      "sheet plant --plan result --days 5 -o xlsx --out week.xlsx",
      "sheet plant --plan result --show parts",
    },
    tables = {SheetCar.class, SheetKits.class, SheetPart.class, SheetCompletion.class},
    about = About.PLAN,
    cost = Cost.AT_ONCE,
    howTo = "print-the-day-sheet.md")
public final class AskSheet implements Question<SheetOptions, SheetReply> {

  /** What it is asked with. */
  public record SheetOptions(
      @Parameter(doc = "One line. Default: all.", label = "LINE") @Nullable String line,
      @Parameter(doc = "The day. Default: the first on which something is built.", label = "DAY")
          @Nullable LocalDate day,
      @Parameter(
              doc = "So many days with work, from that day on.",
              label = "DAYS",
              usual = "1",
              least = 1,
              most = 31)
          int days) {}

  /** What it replies. */
  public record SheetReply(
      @Key("first day") LocalDate from,
      @Key("last day") LocalDate to,
      @Key("vehicles started") int vehicles,
      @Key("parts that still have to come for it") int partsToCome,
      @Key("the table") List<SheetCar> sequence,
      @Key("the table") List<SheetKits> kits,
      @Key("the table") List<SheetPart> parts,
      @Key("the table") List<SheetCompletion> completions) {}

  @Override
  public Reply<SheetReply> ask(Asking asking, SheetOptions asked) throws Exception {
    World world = asking.world();
    DaySheets sheets = new DaySheets(world.planned(), asking.plan().plan());
    String line = asked.line() == null ? null : Refusal.known("line", asked.line(), sheets.lines());
    List<LocalDate> days = days(sheets, line, asked);
    DaySheet sheet = sheets.of(line, days);
    SheetReply found =
        new SheetReply(
            days.get(0),
            days.get(days.size() - 1),
            sheet.sequence().size(),
            (int) sheet.parts().stream().filter(row -> row.mustCome() > 0).count(),
            sheet.sequence(),
            sheet.kits(),
            sheet.parts(),
            sheet.completions());
    return Reply.of(new SheetSentences(sheet).headlines(), found);
  }

  private static List<LocalDate> days(DaySheets sheets, @Nullable String line, SheetOptions asked) {
    TreeSet<LocalDate> all = new TreeSet<>();
    (line == null ? sheets.lines() : List.of(line)).forEach(one -> all.addAll(sheets.days(one)));
    LocalDate from = asked.day();
    if (from != null && !all.contains(from)) {
      LocalDate next = all.ceiling(from);
      throw new Refusal(
          "nothing is built on " + from + (next == null ? "" : "\nMaybe --day " + next + "."));
    }
    List<LocalDate> days =
        (from == null ? all : all.tailSet(from)).stream().limit(asked.days()).toList();
    if (days.isEmpty()) {
      throw new Refusal("the plan builds nothing" + (line == null ? "" : " on " + line));
    }
    return days;
  }
}
