package org.linewright.answers.sheet;

import java.util.List;

/**
 * What the shop does on some days.
 *
 * @param sequence cars in sequence, by day and line
 * @param kits kits taken, by day and line
 * @param parts parts from the shelf, by day; those that must come first
 * @param completions vehicles of the yard to be completed
 */
public record DaySheet(
    List<SheetCar> sequence,
    List<SheetKits> kits,
    List<SheetPart> parts,
    List<SheetCompletion> completions) {

  public DaySheet {
    sequence = List.copyOf(sequence);
    kits = List.copyOf(kits);
    parts = List.copyOf(parts);
    completions = List.copyOf(completions);
  }

  /** The same of one line only; parts and completions are those of the day. */
  public DaySheet ofLine(String line) {
    return new DaySheet(
        sequence.stream().filter(car -> car.line().equals(line)).toList(),
        kits.stream().filter(row -> row.line().equals(line)).toList(),
        parts,
        completions);
  }

  /** True when nothing is built or completed. */
  public boolean isEmpty() {
    return sequence.isEmpty() && completions.isEmpty();
  }
}
