package org.linewright.cli.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.cli.CommandRun;
import org.linewright.cli.SmallPlant;

/** The small plant delivers 20 of 24 vehicles; when parts may move, O1 gets its 10, too. */
class CompareCommandTest {
  @TempDir private Path temp;
  private Path plant;

  @BeforeEach
  void writeThePlant() {
    plant =
        SmallPlant.in(temp)
            .write(
                "scenarios/NOTE.yaml",
                """
                name: Renamed
                edits:
                - {set: lines, key: {line: A1}, to: {name: First line}}
                """)
            .folder();
  }

  private static JsonNode json(Object... words) throws IOException {
    CommandRun run = CommandRun.of(words);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return new ObjectMapper().readTree(run.bytes());
  }

  private static List<String> worlds(Object... words) throws IOException {
    Object[] all = Arrays.copyOf(words, words.length + 2);
    all[words.length] = "-o";
    all[words.length + 1] = "json";
    JsonNode names = json(all).get("worlds");
    return new ObjectMapper().convertValue(names, new ListOfTexts());
  }

  private static final class ListOfTexts extends TypeReference<List<String>> {}

  @Test
  void figuresStandSideBySideWithTheirDifference() {
    CommandRun run = CommandRun.of("compare", plant, "base", "MOVE", "-o", "csv");

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines())
        .startsWith("figure,base,MOVE,MOVE_change")
        .contains("released,20,24,4", "unmet,4,0,-4", "pieces_moved,0,4,4", "kits_stuck,10,10,0");
  }

  @Test
  void ordersAndEditsSayWhatChangedAndWhy() {
    CommandRun orders = CommandRun.of("compare", plant, "MOVE", "-o", "csv", "--show", "orders");
    CommandRun edits = CommandRun.of("compare", plant, "MOVE", "-o", "csv", "--show", "edits");

    assertThat(orders.lines()).element(1).asString().startsWith("MOVE,gained,O3,CITY,4,");
    assertThat(edits.lines())
        .containsExactly(
            "world,edit,table,key,column,before,after",
            "MOVE,option,,part_transfers,,none,within_variant");
  }

  @Test
  void namesMayBeGivenEitherWayAndKeepTheirOrder() throws IOException {
    assertThat(worlds("compare", plant, "MOVE")).containsExactly("base", "MOVE");
    assertThat(worlds("compare", plant, "MOVE", "base")).containsExactly("MOVE", "base");
    assertThat(worlds("compare", plant, "--scenario", "MOVE", "base", "-s", "NOTE"))
        .containsExactly("MOVE", "base", "NOTE");
    assertThat(worlds("compare", plant, "base", "base")).containsExactly("base", "base (2)");
  }

  @Test
  void anEditAddsAWorldOnTopOfTheLastOne() throws IOException {
    String edit = "set orders order=O2 quantity=4";
    assertThat(worlds("compare", plant, "--edit", edit)).containsExactly("base", "edited");

    JsonNode json = json("compare", plant, "MOVE", "--edit", edit, "-o", "json");

    assertThat(json.get("worlds").toString()).isEqualTo("[\"MOVE\",\"edited\"]");
    assertThat(json.get("figures").get("released").toString())
        .isEqualTo("{\"MOVE\":24,\"edited\":18}");
    assertThat(json.get("changes").get("edited").get("edits").asInt()).isEqualTo(1);
  }

  @Test
  void anotherPlantFolderIsAWorldToo() throws IOException {
    Path other = SmallPlant.in(temp.resolve("other")).folder();
    SmallPlant.in(temp.resolve("other"))
        .write("line_rates.csv", "line,variant,units_per_day\nA1,CITY,4\n");

    JsonNode json = json("compare", plant, other.toString(), "-o", "json");

    assertThat(json.get("edits").toString())
        .contains("\"table\":\"line_rates\"")
        .contains("\"before\":\"5\",\"after\":\"4\"");
  }

  @Test
  void exitCodeTellsWhetherTheOutcomeDiffers() {
    assertThat(CommandRun.of("compare", plant, "MOVE").exitCode()).isZero();
    assertThat(CommandRun.of("compare", plant, "MOVE", "--exit-code").exitCode()).isEqualTo(5);
    assertThat(CommandRun.of("compare", plant, "base", "base", "--exit-code").exitCode()).isZero();
    CommandRun note = CommandRun.of("compare", plant, "NOTE", "--exit-code", "-o", "table");
    assertThat(note.exitCode()).isZero();
    assertThat(note.lines())
        .startsWith("NOTE against base: no difference.", "Edits: lines: 1 set.");
  }

  @Test
  void failOnComparesWithTheBaseline() {
    assertThat(CommandRun.of("compare", plant, "MOVE", "--fail-on", "unmet").exitCode()).isZero();
    CommandRun worse =
        CommandRun.of("compare", plant, "MOVE", "base", "--fail-on", "unmet", "--exit-code");
    assertThat(worse.exitCode()).isEqualTo(4);
    assertThat(worse.err()).contains("--fail-on unmet: base has 4 vehicles more");
  }

  @Test
  void whatCannotBeComparedIsToldWithAWayOut() {
    CommandRun nothing = CommandRun.of("compare", plant);
    assertThat(nothing.exitCode()).isEqualTo(2);
    assertThat(nothing.err()).contains("nothing to compare").contains("There are: MOVE, NOTE.");
    CommandRun unknown = CommandRun.of("compare", plant, "MOV");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err()).contains("unknown scenario \"MOV\"").contains("Maybe MOVE.");
    Path rubles =
        SmallPlant.in(temp.resolve("rubles"))
            .write(
                "plant.yaml",
                """
                format: 1
                currency: RUB
                plan_date: 2026-03-02
                horizon_end: 2026-03-31
                """)
            .folder();
    CommandRun money = CommandRun.of("compare", plant, rubles.toString());
    assertThat(money.exitCode()).isEqualTo(2);
    assertThat(money.err()).contains("different currencies: EUR, RUB");
  }

  @Test
  void aRejectedEditNamesTheCommandThatShowsAllOfIt() {
    CommandRun run =
        CommandRun.of(
            "plan", plant, "--scenario", "MOVE", "--edit", "set orders order=O9 quantity=1");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("IN-040 --edit:1 key = \"O9\": matches no row of orders.")
        .contains(
            "linewright check "
                + plant
                + " --scenario MOVE --edit 'set orders order=O9 quantity=1'");
    CommandRun check =
        CommandRun.of("check", plant, "-s", "MOVE", "--edit", "set orders order=O9 quantity=1");
    assertThat(check.exitCode()).isEqualTo(3);
    assertThat(check.out()).contains("IN-040 --edit:1");
  }

  @Test
  void everyQuestionTakesEdits() throws IOException {
    String edit = "option part_transfers=within_variant";
    assertThat(json("plan", plant, "--edit", edit, "-o", "json").get("released").asInt())
        .isEqualTo(24);
    assertThat(json("kits", plant, "--edit", edit, "-o", "json").get("freed_by_transfers").asInt())
        .isEqualTo(4);
    assertThat(
            json("cover", plant, "--edit", "set calendars calendar=DAY to shifts=2", "-o", "json")
                .get("stop")
                .asText())
        .isEqualTo("2026-03-03");
    assertThat(
            CommandRun.of("why", plant, "--order", "O1", "--edit", "set orders order=O3 quantity=1")
                .exitCode())
        .isZero();
  }

  @Test
  void theScreenShowsFiguresOrdersAndEdits() {
    CommandRun run = CommandRun.onScreen(100, "compare", plant, "base", "MOVE");

    assertThat(run.lines())
        .allMatch(line -> line.length() <= 100)
        .contains("Figures", "Orders gained, lost and moved", "Edits");
    assertThat(run.out()).startsWith("MOVE against base: objective +");
  }
}
