package org.linewright.core.cover;

import java.util.List;

/**
 * What stops the lines that start the last vehicles.
 *
 * @param usedUp what has run out: parts, and {@code kits of VARIANT}; by wanted vehicles that it
 *     stops, then by name
 * @param closed variants for which there would be material, but that may not be built there any
 *     more: an approval or a rate has ended
 * @param isHorizon true when a line works on to its last day within the horizon
 */
public record StopCause(List<String> usedUp, List<String> closed, boolean isHorizon) {

  public StopCause {
    usedUp = List.copyOf(usedUp);
    closed = List.copyOf(closed);
  }
}
