package org.linewright.files.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.instance.CalendarBook;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.programme.ActivityActual;
import org.linewright.core.plant.programme.Crew;
import org.linewright.core.programme.ChanceRequest;
import org.linewright.core.programme.ProgrammeQuestion;
import org.linewright.core.programme.ProjectEffort;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;
import org.linewright.core.testplants.Dice;
import org.linewright.core.testplants.MicroPlant;
import org.linewright.files.profile.Imported;

class ProgrammeFileTest {
  private static final Set<String> PROGRAMME =
      Set.of(
          "facilities",
          "activities",
          "activity_links",
          "activity_actuals",
          "baselines",
          "crews",
          "calendars");

  @TempDir Path temp;

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    for (int seed = 0; seed < 15; seed++) {
      Plant plant = programme(new Dice(new SplittableRandom(seed)));
      for (ProgrammeFormat format : List.of(ProgrammeFormat.PROJECT_XML, ProgrammeFormat.XER)) {
        String where = format + " " + seed;
        Imported reading = ProgrammeReader.read(written(plant, format), format);
        assertThat(reading.issues()).as(where).isEmpty();
        assertSame(plant, reading.into(without(plant)), format, where);
      }
    }
  }

  private static void assertSame(Plant plant, Plant again, ProgrammeFormat format, String where) {
    assertThat(again.activities())
        .as(where)
        .containsExactlyInAnyOrderElementsOf(plant.activities());
    assertThat(again.activityLinks())
        .as(where)
        .containsExactlyInAnyOrderElementsOf(plant.activityLinks());
    assertThat(again.crews()).as(where).containsExactlyInAnyOrderElementsOf(usedCrews(plant));
    for (var crew : again.crews()) {
      String calendar = crew.calendar();
      for (int day = 0; calendar != null && day < 400; day++) {
        LocalDate date = LocalDate.of(2026, 1, 1).plusDays(day);
        assertThat(new CalendarBook(again).shifts(calendar, date))
            .as("%s %s %s", where, calendar, date)
            .isEqualTo(new CalendarBook(plant).shifts(calendar, date));
      }
    }
    assertThat(progress(again)).as(where).isEqualTo(progress(plant));
    if (format == ProgrammeFormat.PROJECT_XML) {
      assertThat(again.baselines())
          .as(where)
          .containsExactlyInAnyOrderElementsOf(plant.baselines());
      assertThat(again.facilities()).as(where).isEqualTo(plant.facilities());
    }
  }

  private static List<Crew> usedCrews(Plant plant) {
    Set<String> used =
        plant.activities().stream()
            .map(row -> String.valueOf(row.crew()))
            .collect(Collectors.toSet());
    return plant.crews().stream().filter(row -> used.contains(row.crew())).toList();
  }

  /** Rows in which nothing was done yet say nothing. */
  private static Map<String, ActivityActual> progress(Plant plant) {
    return plant.activityActuals().stream()
        .filter(row -> row.percentDone() > 0)
        .collect(Collectors.toMap(ActivityActual::activity, Function.identity()));
  }

  @Test
  void whatHasNoPlaceIsTold() throws IOException {
    Plant plant =
        MicroPlant.of(
            "facilities facility=F budget=100",
            "facilities facility=EMPTY",
            "activities activity=A facility=F duration_days=5",
            "activity_actuals day=2026-02-20 activity=A percent_done=10",
            "activity_actuals day=2026-02-27 activity=A percent_done=20.5",
            "baselines baseline=B activity=A start=2026-02-16 end=2026-02-20",
            "funds available=2026-03-02 amount=100");
    assertThat(left(plant, ProgrammeFormat.PROJECT_XML))
        .isEqualTo(
            Map.of(
                "activity_actuals: reports before the last one", 1,
                "activity_actuals: parts of a percent", 1,
                "facilities: without activities", 1,
                "funds: rows", 1));
    assertThat(left(plant, ProgrammeFormat.XER))
        .isEqualTo(
            Map.of(
                "activity_actuals: reports before the last one", 1,
                "baselines: rows of B", 1,
                "facilities: budget", 1,
                "facilities: without activities", 1,
                "funds: rows", 1));
  }

  @Test
  void anEntityIsNotExpanded() throws IOException {
    Path file = written(programme(new Dice(new SplittableRandom(1))), ProgrammeFormat.PROJECT_XML);
    String text = Files.readString(file);
    int root = text.indexOf("<Project");
    Files.writeString(
        file,
        text.substring(0, root) + "<!DOCTYPE Project [<!ENTITY a \"b\">]>" + text.substring(root));
    assertThat(ProgrammeReader.read(file, ProgrammeFormat.PROJECT_XML).issues())
        .singleElement()
        .asString()
        .isEqualTo(
            "IN-039 p.project_xml: cannot be read as Microsoft Project XML. Nothing taken over."
                + " Fix: save it anew as Microsoft Project XML, XER or MPP.");
  }

  @Test
  void aCutFileIsRefusedWhole() throws IOException {
    for (ProgrammeFormat format : ProgrammeFormat.values()) {
      Path file = temp.resolve("cut." + format);
      Files.write(file, "ERMHDR\t20.12\n%T\tTASK\n%F\ttask_id".getBytes(StandardCharsets.UTF_8));
      Imported reading = ProgrammeReader.read(file, format);
      assertThat(reading.rows()).isEmpty();
      assertThat(reading.issues()).hasSize(1);
    }
  }

  private Path written(Plant plant, ProgrammeFormat format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(plant, format, bytes);
    return Files.write(
        temp.resolve("p." + format.name().toLowerCase(java.util.Locale.ROOT)), bytes.toByteArray());
  }

  private static Map<String, Integer> left(Plant plant, ProgrammeFormat format) throws IOException {
    return write(plant, format, new ByteArrayOutputStream());
  }

  private static Map<String, Integer> write(
      Plant plant, ProgrammeFormat format, ByteArrayOutputStream bytes) throws IOException {
    var answer =
        ProgrammeQuestion.answer(plant, ProjectEffort.counted(1, 0.01), ChanceRequest.none());
    return ProgrammeWriter.write(plant, answer.activities(), format, bytes);
  }

  private static Plant without(Plant plant) {
    Plant left = plant;
    for (TableSpec<?> spec : PlantTables.all()) {
      if (PROGRAMME.contains(spec.name())) {
        left = left.with(Table.absent(spec));
      }
    }
    return left;
  }

  /** Facilities, crews with calendars, links of all kinds, progress, baselines. */
  private static Plant programme(Dice dice) {
    List<String> rows = new ArrayList<>();
    int calendars = dice.from(1, 2);
    for (int calendar = 0; calendar < calendars; calendar++) {
      for (String day : List.of("mon", "tue", "wed", "thu", "fri", "sat")) {
        if (dice.chance(0.85) || day.equals("wed")) {
          rows.add("calendars calendar=C" + calendar + " day=" + day + " shifts=1");
        }
      }
      for (int i = 0; i < dice.from(0, 3); i++) {
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(90L * i + dice.from(0, 60));
        String days = dice.chance(0.5) ? from + ".." + from.plusDays(dice.from(1, 9)) : "" + from;
        rows.add(
            "calendars calendar=C%d day=%s shifts=%d".formatted(calendar, days, dice.from(0, 1)));
      }
    }
    for (int crew = 0; crew < 3; crew++) {
      int calendar = dice.from(-1, calendars - 1);
      rows.add(
          "crews crew=CREW%d capacity=%d".formatted(crew, dice.from(2, 9))
              + (calendar < 0 ? "" : " calendar=C" + calendar));
    }
    int facilities = dice.from(1, 3);
    int number = 0;
    for (int facility = 0; facility < facilities; facility++) {
      rows.add(
          "facilities facility=F" + facility + " name=Works budget=123.45 deadline=2026-09-01");
      for (int i = 0; i < dice.from(1, 5); i++) {
        rows.addAll(activity(dice, "A" + number, "F" + facility));
        String kind =
            dice.oneOf(List.of("finish_start", "start_start", "finish_finish", "start_finish"));
        if (number > 0 && dice.chance(0.7)) {
          rows.add(
              "activity_links from=A%d to=A%d lag_days=%d kind=%s"
                  .formatted(dice.from(0, number - 1), number, dice.from(-5, 20), kind));
        }
        number++;
      }
    }
    return MicroPlant.of(rows.toArray(String[]::new));
  }

  private static List<String> activity(Dice dice, String name, String facility) {
    List<String> rows = new ArrayList<>();
    int days = dice.from(0, 40);
    String row =
        "activities activity=%s facility=%s duration_days=%d".formatted(name, facility, days);
    row += dice.chance(0.7) ? " crew=CREW%d crew_units=2".formatted(dice.from(0, 2)) : "";
    row += dice.chance(0.3) ? " earliest=2026-04-0" + dice.from(1, 9) : "";
    row += dice.chance(0.6) ? " cost=" + dice.from(1, 99_999) + ".5" : "";
    row += dice.chance(0.3) ? " p90_duration_days=" + (days + 9) : "";
    row += dice.chance(0.3) ? " at_start_percent=20 at_end_percent=30" : "";
    row +=
        dice.chance(0.5)
            ? " baseline_start=2026-02-02 baseline_end=2026-02-1" + dice.from(0, 9)
            : "";
    rows.add(row);
    if (days > 0 && dice.chance(0.4)) {
      int done = dice.oneOf(List.of(10, 35, 100));
      rows.add(
          "activity_actuals day=2026-0%s activity=%s percent_done=%d started=2026-02-1%d"
                  .formatted(done == 100 ? "2-27" : "3-01", name, done, dice.from(0, 9))
              + (dice.chance(0.5) ? " cost_to_date=77.25" : "")
              + (done == 100 ? "" : " remaining_days=" + dice.from(1, 50)));
    }
    if (dice.chance(0.4)) {
      rows.add(
          "baselines baseline=board,1 activity=%s start=2026-02-03 end=2026-02-2%d cost=%d"
              .formatted(name, dice.from(0, 8), dice.from(1, 500)));
    }
    return rows;
  }
}
