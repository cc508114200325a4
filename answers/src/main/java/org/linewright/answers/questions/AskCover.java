package org.linewright.answers.questions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.ask.Asking;
import org.linewright.answers.ask.Key;
import org.linewright.answers.ask.NoOptions;
import org.linewright.answers.ask.Question;
import org.linewright.answers.ask.QuestionInfo;
import org.linewright.answers.ask.QuestionInfo.About;
import org.linewright.answers.ask.QuestionInfo.Cost;
import org.linewright.answers.ask.Reply;
import org.linewright.answers.format.Grid;
import org.linewright.answers.questions.AskCover.ContractStop;
import org.linewright.answers.questions.AskCover.CoverReply;
import org.linewright.core.cover.CoverAnswer;
import org.linewright.core.cover.LineCover;
import org.linewright.core.cover.PartCover;
import org.linewright.core.cover.VariantCover;
import org.linewright.core.plant.Plant;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/** How long the plant lasts. */
@QuestionInfo(
    name = "cover",
    title = "How long do we last, and when do the contracts end?",
    brief = "how long do we last?",
    says =
        "Days of cover and run-out date of every part; stop date of every variant, line, contract"
            + " and of the plant, living on what is on hand and announced.",
    examples = {
      "cover plant",
      "cover plant --scenario SC2",
      "cover plant -o csv --show variants > variants.csv",
      "cover plant -o xlsx --out cover.xlsx"
    },
    tables = {PartCover.class, VariantCover.class, LineCover.class, ContractStop.class},
    about = About.WORLD,
    cost = Cost.AT_ONCE,
    howTo = "how-long-do-we-last.md",
    explanation = "cover.md")
public final class AskCover implements Question<NoOptions, CoverReply> {

  /**
   * What it replies. Stop = last day on which a vehicle is started; null = none is.
   *
   * @param stop of the plant
   * @param stopByLine by line
   * @param stopByVariant by variant
   * @param stopByContract by contract
   * @param parts the soonest run-out first
   * @param lines in file order
   * @param variants in file order
   * @param contracts in file order
   * @param stoppedBy what has run out where the last vehicles are started
   * @param mayNotBeBuilt variants whose approval or rate has ended there
   * @param buildable vehicles built until the stop
   * @param buildableAtMost no mix builds more; null = not known
   */
  public record CoverReply(
      @Key("last day on which a vehicle is started; `null` = none is") @Nullable LocalDate stop,
      @Key("the same for each line") Map<String, @Nullable LocalDate> stopByLine,
      @Key("the same for each variant") Map<String, @Nullable LocalDate> stopByVariant,
      @Key("the same for each contract that stops") Map<String, LocalDate> stopByContract,
      @Key("the table") List<PartCover> parts,
      @Key("the table") List<LineCover> lines,
      @Key("the table") List<VariantCover> variants,
      @Key(value = "the table", inJson = false) List<ContractStop> contracts,
      @Key("parts and `kits of VARIANT` that have run out where the last vehicles are started")
          List<String> stoppedBy,
      @Key("variants whose approval or rate has ended there") List<String> mayNotBeBuilt,
      @Key("vehicles built until the stop") long buildable,
      @Key("no mix builds more; `null` = not known") @Nullable Long buildableAtMost) {}

  /**
   * When a contract stops.
   *
   * @param contract contract
   * @param stop last day on which a vehicle is started; null = none is
   * @param end its end; null = it has none
   * @param daysBeforeEnd calendar days from the stop to the end; null = there is none of the two
   */
  @TableInfo(name = "contracts", doc = "Contracts")
  public record ContractStop(
      @Column(doc = "contract") String contract,
      @Column(doc = "last day on which a vehicle is started; empty = none is")
          @Nullable LocalDate stop,
      @Column(doc = "end of the contract") @Nullable LocalDate end,
      @Column(doc = "how many calendar days before it the last vehicle is started")
          @Nullable Long daysBeforeEnd) {

    static ContractStop of(String contract, @Nullable LocalDate stop, @Nullable LocalDate end) {
      Long days = stop == null || end == null ? null : ChronoUnit.DAYS.between(stop, end);
      return new ContractStop(contract, stop, end, days);
    }
  }

  @Override
  public Reply<CoverReply> ask(Asking asking, NoOptions request) throws Exception {
    Plant plant = asking.world().plant();
    CoverAnswer answer = asking.world().cover();
    Map<String, @Nullable LocalDate> byLine = new LinkedHashMap<>();
    answer.lines().forEach(line -> byLine.put(line.line(), line.stop()));
    Map<String, @Nullable LocalDate> byVariant = new LinkedHashMap<>();
    answer.variants().forEach(variant -> byVariant.put(variant.variant(), variant.stop()));
    CoverReply found =
        new CoverReply(
            answer.stop(),
            byLine,
            byVariant,
            answer.stopByContract(),
            answer.parts(),
            answer.lines(),
            answer.variants(),
            contracts(plant, answer.stopByContract()),
            answer.cause().usedUp(),
            answer.cause().closed(),
            answer.buildable(),
            answer.atMost());
    return Reply.of(new CoverText(plant.settings().name(), answer).headlines(), found)
        .showing(
            List.of(
                Grid.of(LineCover.class, found.lines()),
                Grid.of(ContractStop.class, found.contracts()),
                Grid.of(VariantCover.class, found.variants()),
                Grid.of(PartCover.class, found.parts())));
  }

  private static List<ContractStop> contracts(Plant plant, Map<String, LocalDate> stops) {
    Map<String, ContractStop> rows = new LinkedHashMap<>();
    plant
        .contracts()
        .forEach(
            row ->
                rows.put(
                    row.contract(),
                    ContractStop.of(row.contract(), stops.get(row.contract()), row.end())));
    stops.forEach(
        (contract, stop) -> rows.putIfAbsent(contract, ContractStop.of(contract, stop, null)));
    return List.copyOf(rows.values());
  }
}
