package org.linewright.answers.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.answers.ask.Asking;
import org.linewright.answers.ask.Key;
import org.linewright.answers.ask.NoOptions;
import org.linewright.answers.ask.Question;
import org.linewright.answers.ask.QuestionInfo;
import org.linewright.answers.ask.QuestionInfo.About;
import org.linewright.answers.ask.QuestionInfo.Cost;
import org.linewright.answers.ask.Reply;
import org.linewright.answers.format.Grid;
import org.linewright.answers.questions.AskKits.FreedByPart;
import org.linewright.answers.questions.AskKits.KitsReply;
import org.linewright.answers.questions.AskKits.VariantKits;
import org.linewright.core.kits.ClearStep;
import org.linewright.core.kits.KitDebt;
import org.linewright.core.kits.KitGroup;
import org.linewright.core.kits.KitTotals;
import org.linewright.core.kits.KitsAnswer;
import org.linewright.core.kits.Ledger;
import org.linewright.core.kits.PartMove;
import org.linewright.core.kits.PartRelease;
import org.linewright.core.kits.ShelfFit;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/** Which kits can be finished, and what would free the rest. */
@QuestionInfo(
    name = "kits",
    title = "Which kits can be finished, and what would free the rest?",
    brief = "what can be finished, what frees the rest?",
    says =
        "Kits clear to build now and later; the stuck ones by what they lack; the best part"
            + " transfers under the plant's rule and who owes whom; for each part, what its next"
            + " pieces free.",
    examples = {
      "kits plant",
      "kits plant --scenario SC2 -o csv --show ledger > ledger.csv",
      "kits plant --scenario SC2 -o json",
    },
    tables = {
      KitGroup.class,
      VariantKits.class,
      ClearStep.class,
      PartMove.class,
      ShelfFit.class,
      KitDebt.class,
      FreedByPart.class
    },
    about = About.WORLD,
    cost = Cost.AT_ONCE,
    howTo = "which-kits-can-be-finished.md",
    explanation = "kits-and-transfers.md")
public final class AskKits implements Question<NoOptions, KitsReply> {

  /** What it replies: numbers of kits and vehicles, each told on its component. */
  public record KitsReply(
      @Key("all kits of the table = `complete` + `stuck` + `in_transit` + `on_hold`")
          long kitsTotal,
      @Key("of the complete ones, as many as the loose parts on the shelf allow") long clearToBuild,
      @Key("usable on the plan date, something missing") long stuck,
      @Key("vehicles that moves complete on top of `freed_by_shelf`") long freedByTransfers,
      @Key("the same for each variant that has stuck kits") Map<String, Long> freedByVariant,
      @Key("for each variant, the parts that hold back the stuck kits that are left")
          Map<String, List<String>> binding,
      @Key("usable on the plan date, nothing missing that the bill of materials needs that day")
          long complete,
      @Key("of the stuck ones, cars on the yard") long stuckBuilt,
      @Key("usable later, or on no known day") long inTransit,
      @Key("not to be used") long onHold,
      @Key("stuck vehicles that parts on the shelf complete without any move") long freedByShelf,
      @Key("loose parts that hold back complete kits") List<String> bindingLoose,
      @Key(
              "where the rule allows no moves: vehicles that moves inside a variant would complete;"
                  + " else 0")
          long wouldFreeWithinVariant,
      @Key("the plant's rule") PartTransfers partTransfers,
      @Key("vehicles complete in the end") long completeAfterTransfers,
      @Key("a number that no way can beat; equal to the one before = proven best")
          long completeBound,
      @Key("pieces that move between kits") long piecesMoved,
      @Key("kits that give") long kitsOpened,
      @Key("the table") List<KitGroup> cohorts,
      @Key(value = "the table", inJson = false) List<VariantKits> variants,
      @Key("the table") List<ClearStep> steps,
      @Key("the table") List<PartMove> ledger,
      @Key("the table") List<ShelfFit> fits,
      @Key("the table") List<KitDebt> debts,
      @Key("the table") List<FreedByPart> release) {}

  /** The kits of a variant that are usable on the plan date. */
  @TableInfo(name = "variants", doc = "Variants: kits usable now")
  public record VariantKits(
      @Column(doc = "variant") String variant,
      @Column(doc = "kits with nothing missing") long complete,
      @Column(doc = "kits with something missing") long stuck,
      @Column(doc = "vehicles that moves complete") long freedByTransfers,
      @Column(doc = "parts that hold back the vehicles left") List<String> binding) {}

  /** What more pieces of a part would free. */
  @TableInfo(name = "release", doc = "Vehicles that more pieces of a part would free")
  public record FreedByPart(
      @Column(doc = "part") String part,
      @Column(doc = "vehicles that the next piece frees", name = "next_1") long next1,
      @Column(doc = "vehicles that the next 100 pieces free", name = "next_100") long next100,
      @Column(doc = "vehicles that the next 1,000 pieces free", name = "next_1000") long next1000,
      @Column(doc = "pieces beyond which more are of no use") long piecesForAll,
      @Column(doc = "vehicles that so many pieces free") long freedByAll) {

    static FreedByPart of(PartRelease release) {
      return new FreedByPart(
          release.part(),
          release.next1(),
          release.next100(),
          release.next1000(),
          release.piecesForAll(),
          release.freedByAll());
    }
  }

  @Override
  public Reply<KitsReply> ask(Asking asking, NoOptions request) throws Exception {
    KitsAnswer kits = asking.world().kits();
    long wouldFree = asking.world().wouldFree();
    PartTransfers rule = asking.world().plant().settings().partTransfers();
    KitTotals totals = kits.totals();
    Ledger ledger = kits.transfers().ledger();
    KitsReply found =
        new KitsReply(
            totals.kits(),
            kits.clearToBuild(),
            totals.stuck(),
            kits.freedByTransfers(),
            kits.freedByVariant(),
            kits.binding(),
            totals.complete(),
            totals.stuckBuilt(),
            totals.inTransit(),
            totals.onHold(),
            kits.freedByShelf(),
            kits.bindingLoose(),
            wouldFree,
            rule,
            kits.transfers().complete(),
            kits.transfers().bound(),
            ledger.piecesMoved(),
            ledger.kitsOpened(),
            kits.groups(),
            variants(kits),
            kits.steps(),
            ledger.moves(),
            ledger.fits(),
            ledger.debts(),
            kits.release().stream().map(FreedByPart::of).toList());
    return Reply.of(new KitsText(kits, rule, wouldFree).headlines(), found).showing(shown(found));
  }

  private static List<VariantKits> variants(KitsAnswer kits) {
    Map<String, long[]> usable = new LinkedHashMap<>();
    for (KitGroup group : kits.groups()) {
      long[] counts = usable.computeIfAbsent(group.variant(), variant -> new long[2]);
      counts[group.missing().isEmpty() ? 0 : 1] += group.usableNow();
    }
    List<VariantKits> rows = new ArrayList<>();
    usable.forEach(
        (variant, counts) ->
            rows.add(
                new VariantKits(
                    variant,
                    counts[0],
                    counts[1],
                    kits.freedByVariant().getOrDefault(variant, 0L),
                    kits.binding().getOrDefault(variant, List.of()))));
    return rows;
  }

  private static List<Grid<?>> shown(KitsReply found) {
    List<Grid<?>> all =
        List.of(
            Grid.of(VariantKits.class, found.variants()),
            Grid.of(KitGroup.class, found.cohorts()),
            Grid.of(ClearStep.class, found.steps()),
            Grid.of(PartMove.class, found.ledger()),
            Grid.of(ShelfFit.class, found.fits()),
            Grid.of(KitDebt.class, found.debts()),
            Grid.of(FreedByPart.class, found.release()));
    return all.stream().filter(grid -> !grid.rows().isEmpty()).toList();
  }
}
