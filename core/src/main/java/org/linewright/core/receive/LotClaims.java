package org.linewright.core.receive;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.table.Table;

/** The claims about one lot. */
final class LotClaims {
  private final Plant plant;
  private final Table<PackedPart> packed;
  private final List<Integer> lines;
  private final String lot;
  private final String variant;
  private final ReceiveLog log;
  private int count;

  LotClaims(
      Plant plant,
      Table<PackedPart> packed,
      List<Integer> lines,
      String lot,
      String variant,
      ReceiveLog log) {
    this.plant = plant;
    this.packed = packed;
    this.lines = lines;
    this.lot = lot;
    this.variant = variant;
    this.log = log;
  }

  int count() {
    return count;
  }

  /** The cases of the lot. */
  List<String> cases() {
    return cases("");
  }

  /** Claims about a part of the bill. */
  void ofBill(String part, int expected, int found, int damaged) {
    if (found == 0) {
      claim(Claim.Kind.MISSING, part, expected, 0, expected, "kits lack it");
    } else if (found < expected) {
      claim(Claim.Kind.SHORT, part, expected, found, expected - found, "kits lack it");
    } else if (found > expected) {
      claim(Claim.Kind.OVER, part, expected, found, found - expected, "kept as loose parts");
    }
    if (damaged > 0) {
      claim(Claim.Kind.DAMAGED, part, expected, found, damaged, "not used");
    }
  }

  /** A claim about a part that the kits do not have; true when the plant knows it. */
  boolean wrong(String part, int found) {
    boolean known =
        plant.parts().isEmpty() || plant.parts().stream().anyMatch(row -> row.part().equals(part));
    List<String> others =
        plant.bom().stream()
            .filter(line -> line.part().equals(part))
            .map(BomLine::variant)
            .distinct()
            .toList();
    String whose =
        others.isEmpty()
            ? "in no bill"
            : others.contains(variant)
                ? "is supplied loose"
                : "a part of " + String.join(", ", others);
    claim(
        Claim.Kind.WRONG,
        part,
        0,
        found,
        found,
        whose + (known ? ", kept as loose parts" : ", no part of the plant, not booked"));
    return known;
  }

  private void claim(
      Claim.Kind kind, String part, int expected, int found, int claimed, String note) {
    count++;
    log.add(
        new Claim(
            packed.rows().get(lines.get(0)).consignment(),
            lot,
            variant,
            part,
            kind.code(),
            kind.edifact(),
            expected,
            found,
            claimed,
            cases(part),
            note));
  }

  private List<String> cases(String part) {
    TreeSet<String> cases = new TreeSet<>();
    for (int line : lines) {
      PackedPart row = packed.rows().get(line);
      if (row.caseNumber() != null && (part.isEmpty() || row.part().equals(part))) {
        cases.add(row.caseNumber());
      }
    }
    return new ArrayList<>(cases);
  }
}
