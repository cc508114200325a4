package org.linewright.files.edi;

import java.util.List;

/**
 * A message of EDIFACT.
 *
 * @param type {@code DESADV}
 * @param release {@code D96A}
 * @param segments from behind UNH to before UNT
 */
record EdiMessage(String type, String release, List<Segment> segments) {

  EdiMessage {
    segments = List.copyOf(segments);
  }
}
