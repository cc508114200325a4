package org.linewright.core.launch;

import java.util.List;
import java.util.Optional;

/**
 * How the launches go.
 *
 * @param launches those of table {@code ramps} in file order, then those that only {@code actuals}
 *     tells of
 * @param outlook what the outcome means for the orders; empty when no planned launch was fitted
 */
public record LaunchAnswer(List<Launch> launches, Optional<Outlook> outlook) {

  public LaunchAnswer {
    launches = List.copyOf(launches);
  }
}
