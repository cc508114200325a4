package org.linewright.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Grid;
import org.linewright.core.kits.ClearStep;
import org.linewright.core.kits.KitDebt;
import org.linewright.core.kits.KitGroup;
import org.linewright.core.kits.KitTotals;
import org.linewright.core.kits.KitsAnswer;
import org.linewright.core.kits.PartMove;
import org.linewright.core.kits.PartRelease;
import org.linewright.core.kits.ShelfFit;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;

/**
 * Shows the answer of {@code kits}.
 *
 * @param wouldFree vehicles that transfers within a variant would free where the rule forbids all
 */
public record KitsView(Plant plant, KitsAnswer kits, long wouldFree) {

  private record VariantKits(
      String variant, long complete, long stuck, long freed, List<String> binding) {}

  public Answer answer() {
    List<Grid<?>> tables =
        List.of(cohorts(), variants(), steps(), ledger(), fits(), debts(), release());
    List<Grid<?>> shown =
        List.of(variants(), cohorts(), steps(), ledger(), fits(), debts(), release());
    return new Answer(
        headlines(),
        shown.stream().filter(grid -> !grid.rows().isEmpty()).toList(),
        tables,
        this::json);
  }

  private List<String> headlines() {
    KitTotals totals = kits.totals();
    List<String> headlines = new ArrayList<>();
    headlines.add(
        Cells.grouped(totals.kits())
            + " kits: "
            + Cells.grouped(totals.complete())
            + " complete, "
            + Cells.grouped(totals.stuck())
            + " stuck ("
            + Cells.grouped(totals.stuckBuilt())
            + " of them cars on the yard), "
            + Cells.grouped(totals.inTransit())
            + " in transit, "
            + Cells.grouped(totals.onHold())
            + " on hold.");
    headlines.add("Clear to build now: " + Cells.grouped(kits.clearToBuild()) + looseHint());
    if (kits.freedByShelf() > 0) {
      headlines.add(
          "Parts on the shelf free " + Cells.grouped(kits.freedByShelf()) + " of the stuck.");
    }
    headlines.add(transferHeadline());
    return headlines;
  }

  private String looseHint() {
    return kits.bindingLoose().isEmpty()
        ? "."
        : "; held back by " + String.join(", ", kits.bindingLoose()) + ".";
  }

  private String transferHeadline() {
    PartTransfers rule = plant.settings().partTransfers();
    if (rule == PartTransfers.NONE) {
      return "Part transfers are not allowed (part_transfers: none); within a variant they would"
          + " free "
          + Cells.grouped(wouldFree)
          + ".";
    }
    String proof =
        kits.transfers().isProven()
            ? "Nothing frees more."
            : "At most " + Cells.grouped(kits.transfers().bound()) + " can be complete.";
    return "Transfers ("
        + rule.code()
        + ") free "
        + Cells.grouped(kits.freedByTransfers())
        + ": "
        + Cells.grouped(kits.transfers().ledger().piecesMoved())
        + " pieces out of "
        + Cells.grouped(kits.transfers().ledger().kitsOpened())
        + " kits. "
        + proof;
  }

  private Grid<KitGroup> cohorts() {
    return Grid.of("cohorts", "Kits by variant and missing parts", kits.groups())
        .column("variant", KitGroup::variant)
        .column("missing", KitGroup::lacking)
        .column("kits", KitGroup::kits)
        .column("built_incomplete", KitGroup::builtIncomplete)
        .column("usable_now", KitGroup::usableNow)
        .column("cohorts", KitGroup::cohorts);
  }

  private Grid<VariantKits> variants() {
    Map<String, long[]> usable = new LinkedHashMap<>();
    for (KitGroup group : kits.groups()) {
      long[] counts = usable.computeIfAbsent(group.variant(), variant -> new long[2]);
      counts[group.lacking().isEmpty() ? 0 : 1] += group.usableNow();
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
    return Grid.of("variants", "Variants: kits usable now", rows)
        .column("variant", VariantKits::variant)
        .column("complete", VariantKits::complete)
        .column("stuck", VariantKits::stuck)
        .column("freed_by_transfers", VariantKits::freed)
        .column("binding", VariantKits::binding);
  }

  private Grid<ClearStep> steps() {
    return Grid.of(
            "steps", "What becomes clear to build when, nothing used up before", kits.steps())
        .column("day", ClearStep::day)
        .column("complete", ClearStep::complete)
        .column("clear_to_build", ClearStep::clearToBuild)
        .column("freed_by_parts", ClearStep::freedByParts);
  }

  private Grid<PartMove> ledger() {
    return Grid.of("ledger", "Ledger: parts moved between kits", kits.transfers().ledger().moves())
        .column("part", PartMove::part)
        .column("from_cohort", PartMove::fromCohort)
        .column("to_cohort", PartMove::toCohort)
        .column("quantity", PartMove::quantity);
  }

  private Grid<ShelfFit> fits() {
    return Grid.of("fits", "Parts fitted from the shelf", kits.transfers().ledger().fits())
        .column("part", ShelfFit::part)
        .column("instead_of", ShelfFit::insteadOf)
        .column("to_cohort", ShelfFit::toCohort)
        .column("quantity", ShelfFit::quantity);
  }

  private Grid<KitDebt> debts() {
    return Grid.of(
            "debts", "Kits that gave, and what they lack now", kits.transfers().ledger().debts())
        .column("cohort", KitDebt::cohort)
        .column("variant", KitDebt::variant)
        .column("kits", KitDebt::kits)
        .column("parts", KitDebt::parts);
  }

  private Grid<PartRelease> release() {
    return Grid.of("release", "Vehicles that more pieces of a part would free", kits.release())
        .column("part", PartRelease::part)
        .column("next_1", PartRelease::next1)
        .column("next_100", PartRelease::next100)
        .column("next_1000", PartRelease::next1000)
        .column("pieces_for_all", PartRelease::piecesForAll)
        .column("freed_by_all", PartRelease::freedByAll);
  }

  private Map<String, @Nullable Object> json() {
    KitTotals totals = kits.totals();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("kits_total", totals.kits());
    json.put("clear_to_build", kits.clearToBuild());
    json.put("stuck", totals.stuck());
    json.put("freed_by_transfers", kits.freedByTransfers());
    json.put("freed_by_variant", kits.freedByVariant());
    json.put("binding", kits.binding());
    json.put("complete", totals.complete());
    json.put("stuck_built", totals.stuckBuilt());
    json.put("in_transit", totals.inTransit());
    json.put("on_hold", totals.onHold());
    json.put("freed_by_shelf", kits.freedByShelf());
    json.put("binding_loose", kits.bindingLoose());
    json.put("would_free_within_variant", wouldFree);
    json.put("part_transfers", plant.settings().partTransfers());
    json.put("complete_after_transfers", kits.transfers().complete());
    json.put("complete_bound", kits.transfers().bound());
    json.put("pieces_moved", kits.transfers().ledger().piecesMoved());
    json.put("kits_opened", kits.transfers().ledger().kitsOpened());
    for (Grid<?> table : List.of(cohorts(), steps(), ledger(), fits(), debts(), release())) {
      json.put(table.name(), table);
    }
    return json;
  }
}
