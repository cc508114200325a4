package org.linewright.core.cover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long the plant lasts on what is on hand and announced.
 *
 * @param lines lines in file order
 * @param variants variants in file order
 * @param parts parts that are used, the soonest run-out first
 * @param stopByContract last day on which a vehicle of a variant that the contract orders (of its
 *     brand, when it orders nothing) can be started; contracts without one are left out
 * @param stop last day on which the plant starts a vehicle; null = it cannot build any
 * @param cause what stops the plant
 * @param buildable vehicles started until then
 * @param atMost no mix of variants starts more within the horizon; null = not known
 */
public record CoverAnswer(
    List<LineCover> lines,
    List<VariantCover> variants,
    List<PartCover> parts,
    Map<String, LocalDate> stopByContract,
    @Nullable LocalDate stop,
    StopCause cause,
    long buildable,
    @Nullable Long atMost) {

  public CoverAnswer {
    lines = List.copyOf(lines);
    variants = List.copyOf(variants);
    parts = List.copyOf(parts);
  }
}
