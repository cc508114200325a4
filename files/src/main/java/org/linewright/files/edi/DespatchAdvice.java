package org.linewright.files.edi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.receive.PackedPart;

/**
 * Reads DESADV, D96A to D07A: packages (CPS, PAC, PCI, GIN), lots (RFF with ACI), parts (LIN) and
 * what was despatched of them (QTY with 12). The consignment is the number of the advice, the day
 * the expected arrival (DTM with 132, 17 or 2).
 */
final class DespatchAdvice {
  private static final List<String> ARRIVALS = List.of("132", "17", "2");
  private static final Set<String> PIECES = Set.of("", "PCE", "C62", "EA", "SET", "NMB", "PCS");

  private final EdiLog log;
  private final Placed<PackedPart> rows;
  private final Set<String> labels = new LinkedHashSet<>();
  private String consignment = "";
  private @Nullable String supplier;
  private @Nullable LocalDate eta;
  private int rank = ARRIVALS.size();
  private @Nullable String lot;
  private @Nullable Segment line;
  private @Nullable Segment quantity;

  DespatchAdvice(EdiLog log, Placed<PackedPart> rows) {
    this.log = log;
    this.rows = rows;
  }

  /** Reads a message; what cannot be read is rejected. */
  void read(EdiMessage message) {
    for (Segment segment : message.segments()) {
      switch (segment.tag()) {
        case "BGM" -> consignment = segment.at(2, 1);
        case "DTM" -> readDay(segment);
        case "NAD" -> {
          if (supplier == null && List.of("SE", "SU").contains(segment.at(1, 1))) {
            supplier = orNull(segment.at(2, 1));
          }
        }
        case "CPS" -> {
          endLine();
          labels.clear();
          lot = null;
        }
        case "GIN" -> {
          for (int element = 2; element <= segment.elements().size(); element++) {
            for (int part = 1; !segment.at(element, part).isEmpty(); part++) {
              labels.add(segment.at(element, part));
            }
          }
        }
        case "RFF" -> {
          if (segment.at(1, 1).equals("ACI")) {
            lot = orNull(segment.at(1, 2));
          }
        }
        case "LIN" -> {
          endLine();
          line = segment;
        }
        case "QTY" -> {
          if (line != null && segment.at(1, 1).equals("12")) {
            quantity = segment;
          }
        }
        default -> {
          // descriptions, places and measures: the plant has no table for them
        }
      }
    }
    endLine();
    if (consignment.isEmpty()) {
      log.reject(
          message.segments().isEmpty() ? 0 : message.segments().get(0).position(),
          "BGM",
          "",
          "has no number of the advice",
          "ask the sender.");
    }
  }

  private void readDay(Segment segment) {
    int found = ARRIVALS.indexOf(segment.at(1, 1));
    if (line != null || found < 0 || found >= rank) {
      return;
    }
    LocalDate day = EdiNumbers.day(segment.at(1, 2), segment.at(1, 3));
    if (day == null) {
      log.reject(
          segment.position(),
          "DTM",
          segment.at(1, 2) + ":" + segment.at(1, 3),
          "is no day",
          "YYYYMMDD with format 102.");
    } else {
      eta = day;
      rank = found;
    }
  }

  private void endLine() {
    Segment of = line;
    if (of == null) {
      return;
    }
    String part = of.at(3, 1);
    Segment pieces = quantity;
    line = null;
    quantity = null;
    if (part.isEmpty() || pieces == null) {
      log.reject(
          of.position(),
          "LIN",
          part,
          part.isEmpty() ? "names no part" : "has no quantity despatched (QTY with 12)",
          "ask the sender.");
      return;
    }
    OptionalInt number = EdiNumbers.pieces(pieces.at(1, 2));
    if (number.isEmpty() || !PIECES.contains(pieces.at(1, 3))) {
      log.reject(
          pieces.position(),
          "QTY",
          pieces.at(1, 2) + ":" + pieces.at(1, 3),
          "are no whole pieces",
          "whole pieces, in PCE.");
      return;
    }
    List<String> cases = new ArrayList<>(labels);
    rows.add(
        of.position(),
        new PackedPart(
            consignment,
            cases.isEmpty() ? null : String.join(" ", cases),
            lot,
            null,
            null,
            null,
            part,
            number.getAsInt(),
            0,
            eta,
            supplier,
            "",
            ""));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
