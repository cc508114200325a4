package org.linewright.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkDaysTest {
  /** Five days of work, two off, for three weeks; day 0 is a Monday. */
  private static final WorkDays WEEKS = WorkDays.of(weeks(21));

  private static boolean[] weeks(int days) {
    boolean[] works = new boolean[days];
    for (int day = 0; day < days; day++) {
      works[day] = day % 7 < 5;
    }
    return works;
  }

  @Test
  void workRunsOnAfterTheWeekend() {
    assertThat(WEEKS.first(5)).isEqualTo(7);
    assertThat(WEEKS.end(3, 2)).isEqualTo(5);
    assertThat(WEEKS.end(3, 3)).isEqualTo(8);
    assertThat(WEEKS.end(3, 0)).isEqualTo(3);
  }

  @Test
  void workBeginsInTimeForAnEnd() {
    assertThat(WEEKS.latestStart(5, 2)).isEqualTo(3);
    assertThat(WEEKS.latestStart(7, 2)).isEqualTo(3);
    assertThat(WEEKS.latestStart(8, 2)).isEqualTo(4);
    assertThat(WEEKS.startEndingAt(8, 2)).isEqualTo(4);
    assertThat(WEEKS.startEndingAt(6, 2)).isEqualTo(4);
    assertThat(WEEKS.startEndingAt(5, 2)).isEqualTo(3);
  }

  @Test
  void outsideOfWhatIsKnownEveryDayIsWorked() {
    assertThat(WEEKS.end(18, 3)).isEqualTo(23);
    assertThat(WEEKS.first(30)).isEqualTo(30);
    assertThat(WEEKS.latestStart(2, 4)).isEqualTo(-2);
  }
}
