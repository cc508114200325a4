package org.linewright.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.answers.format.JsonReading;
import org.linewright.cli.CommandRun;
import org.linewright.cli.Repository;

/** The action list of examples/tiny, whose plans are proven optimal: its effects are exact. */
@Tag("slow")
class ActionsTest {
  @TempDir private Path temp;

  private Path tiny() throws IOException {
    Path plant = Files.createDirectory(temp.resolve("tiny"));
    try (Stream<Path> files = Files.list(Repository.root().resolve("examples/tiny"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, plant.resolve(file.getFileName().toString()));
      }
    }
    return plant;
  }

  private static Map<?, ?> json(Object... words) throws IOException {
    CommandRun run = CommandRun.of(words);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return JsonReading.read(run.out());
  }

  private static Map<String, Map<?, ?>> actions(Path plant) throws IOException {
    Map<String, Map<?, ?>> byId = new TreeMap<>();
    for (Object row : (List<?>) json("actions", plant, "-o", "json").get("actions")) {
      byId.put((String) ((Map<?, ?>) row).get("id"), (Map<?, ?>) row);
    }
    return byId;
  }

  private static BigDecimal objective(Path plant, List<?> edits) throws IOException {
    List<Object> words = new ArrayList<>(List.of("plan", plant, "-o", "json"));
    edits.forEach(edit -> words.addAll(List.of("--edit", edit)));
    Map<?, ?> summary = json(words.toArray());
    assertThat((BigDecimal) summary.get("gap")).as("proven").isEqualByComparingTo("0");
    return (BigDecimal) summary.get("objective");
  }

  @Test
  void everyEffectIsThatOfThePlanWithTheEdits() throws IOException {
    Path plant = tiny();
    BigDecimal base = objective(plant, List.of());
    Map<String, Map<?, ?>> actions = actions(plant);
    assertThat(actions).containsKeys("expedite-arrivals-HU", "decide-part_transfers");
    for (Map<?, ?> action : actions.values()) {
      List<?> edits = (List<?>) action.get("edits");
      assertThat(edits).as("%s", action).isNotEmpty();
      assertThat(objective(plant, edits).subtract(base))
          .as("%s", action)
          .isEqualByComparingTo((BigDecimal) action.get("money"));
    }
  }

  @Test
  void marksAreKeptAndWhatIsDoneButStillHelpsIsTold() throws IOException {
    Path plant = tiny();
    Set<String> before = new HashSet<>(actions(plant).keySet());
    Files.writeString(
        plant.resolve("action_marks.csv"),
        """
        action,state,by,day,note
        expedite-arrivals-HU,done,Anna,2026-03-02,called HU Ltd
        decide-part_transfers,ignored,Boris,2026-03-02,not before June
        expedite-gone,done,Anna,2026-02-27,
        """);
    Map<?, ?> answer = json("actions", plant, "-o", "json");
    assertThat(answer.get("still_open")).isEqualTo(BigDecimal.ONE);
    assertThat(answer.get("ignored")).isEqualTo(BigDecimal.ONE);
    assertThat(answer.get("gone")).isEqualTo(List.of("expedite-gone"));
    Map<String, Map<?, ?>> actions = actions(plant);
    assertThat(actions.keySet()).isEqualTo(before);
    assertThat(actions.get("expedite-arrivals-HU").get("note")).isEqualTo("called HU Ltd");
    List<?> rows = (List<?>) answer.get("actions");
    assertThat(((Map<?, ?>) rows.get(rows.size() - 1)).get("state")).isEqualTo("ignored");

    CommandRun shown = CommandRun.onScreen(100, "actions", plant);
    assertThat(shown.out())
        .contains("1 marked as done would still help", "No longer needed: expedite-gone.")
        .doesNotContain("(decide-part_transfers)");
  }

  @Test
  void aMarkChangesNoPlan() throws IOException {
    Path plant = tiny();
    assertThat(CommandRun.of("plan", plant, "--out", temp.resolve("plan")).exitCode()).isZero();
    Files.writeString(
        plant.resolve("action_marks.csv"), "action,state\nexpedite-arrivals-HU,ignored\n");
    CommandRun run = CommandRun.of("actions", plant, "--plan", temp.resolve("plan"));
    assertThat(run.exitCode()).as(run.err()).isZero();
  }
}
