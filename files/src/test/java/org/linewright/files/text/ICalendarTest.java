package org.linewright.files.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ICalendarTest {

  @Test
  void anEventIsADayWithItsWords() {
    ICalendar calendar = new ICalendar("Works, east", LocalDate.of(2026, 3, 2));
    calendar.add("opening-F1", LocalDate.of(2026, 12, 31), "F1; seats", "a\\b\nc");
    assertThat(new String(calendar.bytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Linewright//Linewright//EN
            CALSCALE:GREGORIAN
            METHOD:PUBLISH
            X-WR-CALNAME:Works\\, east
            BEGIN:VEVENT
            UID:opening-F1@linewright
            DTSTAMP:20260302T000000Z
            DTSTART;VALUE=DATE:20261231
            DTEND;VALUE=DATE:20270101
            SUMMARY:F1\\; seats
            DESCRIPTION:a\\\\b\\nc
            TRANSP:TRANSPARENT
            END:VEVENT
            END:VCALENDAR
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void noLineIsLongerThanAReaderMustTakeAndNoCharacterIsCut() {
    ICalendar calendar = new ICalendar("x", LocalDate.of(2026, 3, 2));
    String title = "Завод сидений 座椅厂 ".repeat(20).strip();
    calendar.add("id", LocalDate.of(2026, 3, 3), title, "");
    String text = new String(calendar.bytes(), StandardCharsets.UTF_8);
    for (String line : text.split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
    }
    assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + title);
  }
}
