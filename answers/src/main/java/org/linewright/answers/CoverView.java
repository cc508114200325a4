package org.linewright.answers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Days;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.Rounded;
import org.linewright.core.cover.CoverAnswer;
import org.linewright.core.cover.LineCover;
import org.linewright.core.cover.PartCover;
import org.linewright.core.cover.VariantCover;
import org.linewright.core.plant.Plant;

/** Shows the answer of {@code cover}. */
public record CoverView(Plant plant, CoverAnswer answer) {

  private record ContractStop(String contract, @Nullable LocalDate stop, @Nullable LocalDate end) {

    @Nullable Long daysBeforeEnd() {
      return stop == null || end == null ? null : ChronoUnit.DAYS.between(stop, end);
    }
  }

  /** Names of what runs out that the first sentence has room for. */
  private static final int NAMED = 3;

  public Answer view() {
    return new Answer(
        headlines(),
        List.of(lines(), contracts(), variants(), parts()),
        List.of(parts(), variants(), lines(), contracts()),
        this::json);
  }

  private List<String> headlines() {
    String plantName = plant.settings().name();
    LocalDate stop = answer.stop();
    List<String> headlines = new ArrayList<>();
    headlines.add(
        (stop == null
                ? plantName + " cannot start a vehicle with what is on hand and announced"
                : plantName + " starts its last vehicle on " + Days.spelled(stop))
            + cause()
            + ".");
    if (stop != null) {
      headlines.add(Cells.grouped(answer.buildable()) + " vehicles until then" + proof() + ".");
    }
    return headlines;
  }

  /** What stops the plant; empty = nothing is known to. */
  private String cause() {
    List<String> causes = new ArrayList<>();
    List<String> usedUp = answer.cause().usedUp();
    if (!usedUp.isEmpty()) {
      boolean one = usedUp.size() == 1 && !usedUp.get(0).startsWith("kits");
      causes.add(named(usedUp) + (one ? " runs out" : " run out"));
    }
    if (!answer.cause().closed().isEmpty()) {
      causes.add(named(answer.cause().closed()) + " may not be built any longer");
    }
    if (answer.cause().isHorizon()) {
      causes.add("the horizon ends before anything runs out");
    }
    return causes.isEmpty() ? "" : ": " + String.join("; ", causes);
  }

  private static String named(List<String> names) {
    return names.size() <= NAMED + 1
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
  }

  private String proof() {
    Long atMost = answer.atMost();
    if (atMost == null) {
      return "; the plant is too large to say whether another mix builds more";
    }
    return atMost > answer.buildable()
        ? "; another mix builds at most " + Cells.grouped(atMost)
        : "; no mix builds more";
  }

  private Grid<LineCover> lines() {
    return Grid.of("lines", "Lines", answer.lines())
        .column("line", LineCover::line)
        .column("buildable", LineCover::buildable)
        .column("days_of_cover", LineCover::daysOfCover)
        .column("first_gap", LineCover::firstGap)
        .column("stop", LineCover::stop);
  }

  private Grid<ContractStop> contracts() {
    Map<String, ContractStop> stops = new LinkedHashMap<>();
    plant
        .contracts()
        .forEach(
            row ->
                stops.put(
                    row.contract(),
                    new ContractStop(
                        row.contract(), answer.stopByContract().get(row.contract()), row.end())));
    answer
        .stopByContract()
        .forEach(
            (contract, stop) ->
                stops.putIfAbsent(contract, new ContractStop(contract, stop, null)));
    return Grid.of("contracts", "Contracts", List.copyOf(stops.values()))
        .column("contract", ContractStop::contract)
        .column("stop", ContractStop::stop)
        .column("end", ContractStop::end)
        .column("days_before_end", ContractStop::daysBeforeEnd);
  }

  private Grid<VariantCover> variants() {
    return Grid.of("variants", "Variants", answer.variants())
        .column("variant", VariantCover::variant)
        .column("lines", VariantCover::lines)
        .column("usable_now", VariantCover::usableNow)
        .column("buildable", VariantCover::buildable)
        .column("wanted", VariantCover::wanted)
        .column("daily_rate", row -> Rounded.tenthsForPeople(row.dailyRate()))
        .column("days_of_cover", VariantCover::daysOfCover)
        .column("first_gap", VariantCover::firstGap)
        .column("stop", VariantCover::stop)
        .column("gating_part", VariantCover::gatingPart)
        .column("units_at_risk", VariantCover::unitsAtRisk);
  }

  private Grid<PartCover> parts() {
    return Grid.of("parts", "Parts, the soonest run-out first", answer.parts())
        .column("part", PartCover::part)
        .column("usable_now", PartCover::usableNow)
        .column("on_shelf", PartCover::onShelf)
        .column("arriving", PartCover::arriving)
        .column("daily_use", row -> Rounded.tenthsForPeople(row.dailyUse()))
        .column("days_of_cover", row -> Rounded.tenthsForPeople(row.daysOfCover()))
        .column("run_out_date", PartCover::runOutDate)
        .column("next_arrival", PartCover::nextArrival)
        .column("purchasable_from", PartCover::purchasableFrom)
        .column("units_at_risk", PartCover::unitsAtRisk)
        .column("lines", PartCover::lines);
  }

  private Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("stop", answer.stop());
    Map<String, @Nullable Object> byLine = new LinkedHashMap<>();
    answer.lines().forEach(line -> byLine.put(line.line(), line.stop()));
    json.put("stop_by_line", byLine);
    Map<String, @Nullable Object> byVariant = new LinkedHashMap<>();
    answer.variants().forEach(variant -> byVariant.put(variant.variant(), variant.stop()));
    json.put("stop_by_variant", byVariant);
    json.put("stop_by_contract", answer.stopByContract());
    json.put("parts", parts());
    json.put("lines", lines());
    json.put("variants", variants());
    json.put("stopped_by", answer.cause().usedUp());
    json.put("may_not_be_built", answer.cause().closed());
    json.put("buildable", answer.buildable());
    json.put("buildable_at_most", answer.atMost());
    return json;
  }
}
