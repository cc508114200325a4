package org.linewright.files.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.linewright.core.table.ColumnSpec;
import org.linewright.files.text.XmlText;

/** A part of a workbook, read once from its begin to its end; no entity, no other file. */
final class Xml implements AutoCloseable {
  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader reader;

  private Xml(InputStream in, XMLStreamReader reader) {
    this.in = in;
    this.reader = reader;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /** Begins to read; closes {@code in} at the end. */
  static Xml of(InputStream in) throws IOException {
    try {
      return new Xml(in, FACTORY.createXMLStreamReader(XmlText.of(in)));
    } catch (UnsupportedEncodingException unknown) {
      in.close();
      throw broken(new XMLStreamException("encoding " + unknown.getMessage()));
    } catch (XMLStreamException fault) {
      in.close();
      throw broken(fault);
    }
  }

  /** Goes on to the next begin of an element; false at the end. */
  boolean nextElement() throws IOException {
    try {
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException fault) {
      throw broken(fault);
    }
  }

  /** Goes on to the next begin or end of an element: true for a begin. Not at the end. */
  boolean nextTag() throws IOException {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          return true;
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
          return false;
        }
      }
      throw new Refused(Refused.Kind.BROKEN_WORKBOOK, "the workbook ends inside a sheet");
    } catch (XMLStreamException fault) {
      throw broken(fault);
    }
  }

  /** Local name of the element at which the reader stands. */
  String name() {
    return reader.getLocalName();
  }

  /** An attribute by its local name; empty when there is none. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** An attribute that is a count; -1 when there is none or it is no count. */
  int count(String name) {
    String text = attribute(name);
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
  }

  /**
   * The text of the element at which the reader stands, up to its end; that of elements within is
   * left out.
   *
   * @throws Refused when it is longer than a cell can be
   */
  String text() throws IOException {
    StringBuilder text = new StringBuilder();
    try {
      int depth = 1;
      while (depth > 0 && reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        } else if (depth == 1 && reader.hasText() && event != XMLStreamConstants.COMMENT) {
          text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
          checkLength(text);
        }
      }
    } catch (XMLStreamException fault) {
      throw broken(fault);
    }
    return text.toString();
  }

  /**
   * The text of all {@code t} inside of the element at which the reader stands, but for readings.
   */
  String richText() throws IOException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int reading = 0;
    while (depth > 0) {
      if (!nextTag()) {
        depth--;
        reading = depth < reading ? 0 : reading;
      } else if (name().equals("t") && reading == 0) {
        text.append(text());
        checkLength(text);
      } else {
        depth++;
        reading = reading == 0 && name().equals("rPh") ? depth : reading;
      }
    }
    return text.toString();
  }

  private static void checkLength(StringBuilder text) throws Refused {
    if (text.length() > ColumnSpec.LONGEST_TEXT) {
      throw new Refused(
          Refused.Kind.TOO_LARGE,
          "the workbook has a text of more than "
              + ColumnSpec.LONGEST_TEXT
              + " characters, which no cell can hold\nNothing was imported.");
    }
  }

  private static IOException broken(XMLStreamException fault) {
    // bytes that are no letters are no fault of the disk
    if (fault.getNestedException() instanceof IOException disk
        && !(disk instanceof CharacterCodingException)) {
      return disk;
    }
    return new Refused(
        Refused.Kind.BROKEN_WORKBOOK,
        "the workbook cannot be read\nMaybe open and save it once in a spreadsheet.");
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException fault) {
      throw broken(fault);
    } finally {
      in.close();
    }
  }
}
