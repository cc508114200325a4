package org.linewright.cli.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.cli.CommandRun;

class ProgrammeFilesTest {
  @TempDir private Path temp;

  private Path plant() throws IOException {
    Path plant = Files.createDirectory(temp.resolve("plant"));
    write(
        plant,
        "plant.yaml",
        "format: 1",
        "name: Works",
        "plan_date: 2026-03-02",
        "horizon_end: 2026-12-31");
    write(plant, "lines.csv", "line,nominal_shifts,calendar", "L,1,D");
    write(plant, "calendars.csv", "calendar,day,shifts", "D,mon,1", "D,tue,1", "D,wed,1");
    write(plant, "line_rates.csv", "line,variant,units_per_day", "L,V,1");
    write(plant, "variants.csv", "variant,value", "V,1");
    write(plant, "orders.csv", "order,variant,quantity,due", "O,V,1,2026-05-01");
    write(plant, "facilities.csv", "facility,name", "SEATS,Seat plant");
    write(plant, "crews.csv", "crew,capacity,calendar", "CIVIL,2,D");
    write(
        plant,
        "activities.csv",
        "activity,facility,duration_days,crew,p90_duration_days,cost",
        "SHELL,SEATS,6,CIVIL,9,1200.5",
        "EQUIP,SEATS,20,,,");
    write(plant, "activity_links.csv", "from,to,lag_days,kind", "SHELL,EQUIP,-2,finish_start");
    return plant;
  }

  private static void write(Path folder, String name, String... lines) throws IOException {
    Files.write(folder.resolve(name), List.of(lines));
  }

  private CommandRun run(Object... words) {
    return CommandRun.onScreen(100, words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"p.xml", "p.xer"})
  void whatGoesOutComesBackUnchanged(String name) throws IOException {
    Path plant = plant();
    Path file = temp.resolve(name);
    CommandRun out = run("export", plant, file);
    assertThat(out.exitCode()).as(out.err()).isZero();
    assertThat(out.err()).contains("written: " + file).doesNotContain("not carried");

    CommandRun back = run("import", plant, file);
    assertThat(back.exitCode()).as(back.err()).isZero();
    assertThat(back.out())
        .contains(
            "Nothing changes: the tables say the same already.",
            "2 rows read, 2 taken into activities.");
  }

  @Test
  void whatWasChangedThereIsShownAndThenWritten() throws IOException {
    Path plant = plant();
    Path file = temp.resolve("p.xml");
    run("export", plant, file);
    String text = Files.readString(file);
    assertThat(text).contains("<Duration>PT48H0M0S</Duration>");
    Files.writeString(file, text.replace("<Duration>PT48H0M0S", "<Duration>PT64H0M0S"));

    CommandRun look = run("import", plant, file);
    assertThat(look.out())
        .as(look.err())
        .contains("activities  changed  SHELL  duration_days  6       8");
    CommandRun applied = run("import", plant, file, "--apply");
    assertThat(applied.exitCode()).as(applied.err()).isZero();
    assertThat(Files.readString(plant.resolve("activities.csv")))
        .contains("SHELL,SEATS,,8,9,1200.5,CIVIL");
  }

  @Test
  void openingsAreDaysOfACalendar() throws IOException {
    Path plant = plant();
    Path file = temp.resolve("openings.ics");
    assertThat(run("export", plant, file).exitCode()).isZero();
    // six days of Monday to Wednesday end on 11 March; two days less, and twenty days of work
    assertThat(Files.readString(file))
        .contains("SUMMARY:SEATS Seat plant opens\r\n", "DTSTART;VALUE=DATE:20260330\r\n");
  }

  @Test
  void aFileThatIsNoneIsRefused() throws IOException {
    Path plant = plant();
    Path file = Files.writeString(temp.resolve("p.xml"), "<html/>");
    CommandRun run = run("import", plant, file, "--apply");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("IN-039 p.xml: ", "nothing was written");
    assertThat(run("export", plant, temp.resolve("p.mpp")).err())
        .contains("an .mpp can be read, not written");
  }
}
