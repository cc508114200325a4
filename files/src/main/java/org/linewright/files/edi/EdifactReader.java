package org.linewright.files.edi;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes an interchange of EDIFACT apart and checks its counts and references. */
final class EdifactReader {
  private static final int HEAD = 40;

  private final EdiLog log;
  private final List<Segment> segments = new ArrayList<>();
  private boolean broken;

  EdifactReader(EdiLog log) {
    this.log = log;
  }

  /** The messages; none after a rejection. */
  List<EdiMessage> read(byte[] bytes) throws IOException {
    split(bytes);
    List<EdiMessage> messages = broken ? List.of() : messages();
    return broken ? List.of() : messages;
  }

  private void split(byte[] bytes) throws IOException {
    EDIInputFactory factory = EDIInputFactory.newFactory();
    factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_STRUCTURE, false);
    factory.setProperty(EDIInputFactory.EDI_IGNORE_EXTRANEOUS_CHARACTERS, true);
    try (EDIStreamReader reader =
        factory.createEDIStreamReader(new ByteArrayInputStream(bytes), charset(bytes).name())) {
      List<List<String>> elements = new ArrayList<>();
      List<String> composite = new ArrayList<>();
      boolean inside = false;
      String tag = "";
      while (reader.hasNext()) {
        switch (reader.next()) {
          case START_SEGMENT -> {
            tag = reader.getText();
            elements = new ArrayList<>();
          }
          case START_COMPOSITE -> {
            inside = true;
            composite = new ArrayList<>();
          }
          case END_COMPOSITE -> {
            inside = false;
            elements.add(List.copyOf(composite));
          }
          case ELEMENT_DATA -> {
            if (inside) {
              composite.add(reader.getText());
            } else {
              elements.add(List.of(reader.getText()));
            }
          }
          case END_SEGMENT -> {
            if (!tag.equals("UNA")) {
              segments.add(new Segment(segments.size() + 1, tag, elements));
            }
          }
          default -> {
            // loops and what a schema would say; there is no schema here
          }
        }
      }
    } catch (EDIStreamException | RuntimeException fault) {
      String said = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
      reject(
          Math.max(1, segments.size() + 1),
          "segment",
          "",
          "cannot be read: " + said,
          "ask for the file again.");
    }
  }

  /** UTF-8 where the bytes are, else what the syntax identifier says. */
  private static Charset charset(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException notUtf8) {
      String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
      int at = head.indexOf("UNO");
      char level = at >= 0 && at + 3 < head.length() ? head.charAt(at + 3) : 'C';
      return switch (level) {
        case 'D' -> Charset.forName("ISO-8859-2");
        case 'E' -> Charset.forName("ISO-8859-5");
        case 'F' -> Charset.forName("ISO-8859-7");
        default -> StandardCharsets.ISO_8859_1;
      };
    }
  }

  private List<EdiMessage> messages() {
    if (segments.isEmpty() || !segments.get(0).is("UNB")) {
      reject(
          1, "segment", "", "is not UNB, with which an interchange begins", "send the whole file.");
      return List.of();
    }
    Segment begin = segments.get(0);
    int first = 0;
    List<EdiMessage> messages = new ArrayList<>();
    Segment open = null;
    boolean closed = true; // before the first interchange as between two
    List<Segment> content = new ArrayList<>();
    for (Segment segment : segments) {
      if (closed && segment.is("UNB")) {
        closed = false; // several interchanges in one file
        begin = segment;
        first = messages.size();
        checkSyntax(segment);
        continue;
      }
      if (closed) {
        reject(
            segment.position(),
            "segment",
            segment.tag(),
            "stands behind UNZ",
            "ask for the file again.");
        return List.of();
      }
      switch (segment.tag()) {
        case "UNH" -> {
          if (open != null) {
            reject(segment.position(), "UNH", "", "begins before the former ended", "UNT missing.");
          }
          open = segment;
          content = new ArrayList<>();
        }
        case "UNT" -> {
          if (open == null) {
            reject(segment.position(), "UNT", "", "ends no message", "the UNH before it.");
          } else {
            checkEnd(open, segment, content.size() + 2);
            messages.add(new EdiMessage(open.at(2, 1), open.at(2, 2) + open.at(2, 3), content));
            open = null;
          }
        }
        case "UNZ" -> {
          closed = true;
          checkEnd(begin, segment, messages.size() - first, open != null);
        }
        default -> content.add(segment);
      }
    }
    if (!closed) {
      Segment last = segments.get(segments.size() - 1);
      reject(
          last.position(),
          "UNZ",
          "",
          "is missing: the file ends with " + last.tag(),
          "ask for the file again; it was cut.");
    }
    return messages;
  }

  private void checkSyntax(Segment unb) {
    String version = unb.at(1, 2);
    if (!unb.at(1, 1).matches("UNO[A-Z]") || !version.matches("[1-4]")) {
      log.warn(
          unb.position(),
          "UNB",
          unb.at(1, 1) + ":" + version,
          "is no syntax identifier and version",
          "Read all the same.",
          "nothing need be done.");
    }
  }

  private void checkEnd(Segment unh, Segment unt, int count) {
    if (!unt.at(1, 1).equals(String.valueOf(count))) {
      reject(
          unt.position(),
          "UNT",
          unt.at(1, 1),
          "says how many segments the message has, which are " + count,
          "ask for the message again; some of it is missing or was changed.");
    }
    if (!unt.at(2, 1).equals(unh.at(1, 1))) {
      reject(
          unt.position(),
          "UNT",
          unt.at(2, 1),
          "is not the reference of its UNH, which is " + unh.at(1, 1),
          "ask for the message again.");
    }
  }

  private void checkEnd(Segment unb, Segment unz, int count, boolean open) {
    if (open) {
      reject(unz.position(), "UNZ", "", "comes before the message ended", "UNT missing.");
    }
    if (!unz.at(1, 1).equals(String.valueOf(count))) {
      reject(
          unz.position(),
          "UNZ",
          unz.at(1, 1),
          "says how many messages there are, which are " + count,
          "ask for the file again.");
    }
    if (!unz.at(2, 1).equals(unb.at(5, 1))) {
      reject(
          unz.position(),
          "UNZ",
          unz.at(2, 1),
          "is not the reference of UNB, which is " + unb.at(5, 1),
          "ask for the file again.");
    }
  }

  private void reject(int position, String where, String value, String problem, String fix) {
    broken = true;
    log.reject(position, where, value, problem, fix);
  }
}
