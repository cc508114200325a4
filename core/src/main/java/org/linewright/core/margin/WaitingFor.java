package org.linewright.core.margin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who keeps ordered vehicles out of every plan already, before anything more fails.
 *
 * @param supplier supplier that is approved for parts which lack; null = nobody is approved for
 *     them, or no part lacks
 * @param country its country; null = not given
 * @param vehicles ordered vehicles that are in no plan and lack at least one of the parts
 * @param parts the parts, by name; where no supplier could bring it: {@code kits of VARIANT}; empty
 *     where nothing lacks, but lines, days, approvals or the rest of an order do
 * @param families families of the parts, by name; of parts without one, their names
 */
public record WaitingFor(
    @Nullable String supplier,
    @Nullable String country,
    long vehicles,
    List<String> parts,
    List<String> families) {

  public WaitingFor {
    parts = List.copyOf(parts);
    families = List.copyOf(families);
  }
}
