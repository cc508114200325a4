package org.linewright.files.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days that a calendar program shows. Source: RFC 5545. */
public final class ICalendar {
  private static final int LINE_BYTES = 75;

  private final StringBuilder text = new StringBuilder();
  private final LocalDate stamp;

  /**
   * A calendar without events.
   *
   * @param name what people call it
   * @param stamp day on which its events were said
   */
  public ICalendar(String name, LocalDate stamp) {
    this.stamp = stamp;
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Linewright//Linewright//EN");
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    line("X-WR-CALNAME:" + escaped(name));
  }

  /**
   * Adds an event of a whole day.
   *
   * @param id the same for the same thing whenever it is written, so that a later file moves it
   * @param more sentences; empty = none
   */
  public void add(String id, LocalDate day, String title, String more) {
    line("BEGIN:VEVENT");
    line("UID:" + escaped(id) + "@linewright");
    line("DTSTAMP:" + basic(stamp) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + basic(day));
    line("DTEND;VALUE=DATE:" + basic(day.plusDays(1)));
    line("SUMMARY:" + escaped(title));
    if (!more.isEmpty()) {
      line("DESCRIPTION:" + escaped(more));
    }
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  /** The file. */
  public byte[] bytes() {
    return (text + "END:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String basic(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n");
  }

  /** A long line goes on behind a blank; never is a character cut. */
  private void line(String whole) {
    int bytes = 0;
    for (int i = 0; i < whole.length(); i = whole.offsetByCodePoints(i, 1)) {
      String character = Character.toString(whole.codePointAt(i));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LINE_BYTES) {
        text.append("\r\n ");
        bytes = 1;
      }
      text.append(character);
      bytes += size;
    }
    text.append("\r\n");
  }
}
