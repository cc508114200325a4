package org.linewright.answers.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Grid;
import org.linewright.core.intake.CellChange;
import org.linewright.core.intake.PlantChanges;
import org.linewright.core.receive.Claim;
import org.linewright.core.receive.LotResult;
import org.linewright.core.receive.Notices;
import org.linewright.core.receive.PackedPart;
import org.linewright.core.receive.Received;
import org.linewright.core.receive.ShelfDifference;

/**
 * Shows what was received and what it changes.
 *
 * @param notices what was told
 * @param received what became of it
 * @param changes what that changes in the plant
 * @param written false when it was only looked at
 */
public record ReceiveView(
    Notices notices, Received received, PlantChanges changes, boolean written) {

  /** The answer in sentences and tables. */
  public Answer answer() {
    List<Grid<?>> shown = new ArrayList<>(List.of(lots(), claims(), differences(), cells()));
    shown.removeIf(grid -> grid.rows().isEmpty());
    return new Answer(
        headlines(),
        shown,
        List.of(claims(), lots(), differences(), cells(), packages()),
        this::json);
  }

  private List<String> headlines() {
    List<String> lines = new ArrayList<>();
    List<PackedPart> packed = notices.packed().rows();
    if (!packed.isEmpty()) {
      long pieces = packed.stream().mapToLong(PackedPart::quantity).sum();
      long consignments = packed.stream().map(PackedPart::consignment).distinct().count();
      lines.add(
          "%s of %s, %s, %s pieces."
              .formatted(
                  counted(packed.size(), "line"),
                  counted((int) consignments, "consignment"),
                  counted(received.lots().size(), "lot", "lots"),
                  Cells.grouped(pieces)));
    }
    if (!received.lots().isEmpty()) {
      int kits = received.lots().stream().mapToInt(LotResult::kits).sum();
      int complete = received.lots().stream().mapToInt(LotResult::complete).sum();
      lines.add(
          "%s: %s complete, %s lack something."
              .formatted(
                  counted(kits, "kit"), Cells.grouped(complete), Cells.grouped(kits - complete)));
    }
    if (!received.claims().isEmpty()) {
      Map<String, Long> byCode =
          received.claims().stream()
              .collect(
                  Collectors.groupingBy(Claim::code, LinkedHashMap::new, Collectors.counting()));
      lines.add(
          counted(received.claims().size(), "claim")
              + ": "
              + byCode.entrySet().stream()
                  .map(e -> e.getValue() + " " + word(e.getKey()))
                  .collect(Collectors.joining(", "))
              + ".");
    }
    if (!received.differences().isEmpty()) {
      lines.add(
          counted(received.differences().size(), "shelf differs", "shelves differ")
              + " from the books.");
    }
    lines.addAll(ChangeSentences.of(changes));
    return lines;
  }

  private static String counted(int number, String what) {
    return counted(number, what, what + "s");
  }

  private static String counted(int number, String one, String many) {
    return Cells.grouped(number) + " " + (number == 1 ? one : many);
  }

  private static String word(String code) {
    return switch (code) {
      case "M" -> "missing";
      case "S" -> "short";
      case "O" -> "too many";
      case "D" -> "damaged";
      default -> "wrong part";
    };
  }

  private Grid<LotResult> lots() {
    return Grid.of(LotResult.class, received.lots());
  }

  private Grid<Claim> claims() {
    return Grid.of(Claim.class, received.claims());
  }

  private Grid<ShelfDifference> differences() {
    return Grid.of(ShelfDifference.class, received.differences());
  }

  private Grid<CellChange> cells() {
    return Grid.of(CellChange.class, changes.cells());
  }

  private Grid<PackedPart> packages() {
    return Grid.of(PackedPart.class, notices.packed().rows());
  }

  private Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("written", written);
    json.put("lots", lots());
    json.put("claims", claims());
    json.put("differences", differences());
    json.put("changes", cells());
    return json;
  }
}
