package org.linewright.cli.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.cli.CommandRun;
import org.linewright.cli.SmallPlant;

class CheckCommandTest {
  @TempDir private Path temp;

  @Test
  void aGoodFolderIsSummedUp() {
    CommandRun run = CommandRun.of("check", SmallPlant.in(temp).folder());

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.err()).isEmpty();
    assertThat(run.lines().get(0)).endsWith("0 rejected, 0 warnings.");
    assertThat(run.out()).contains("orders.csv");
  }

  @Test
  void issuesStandOnALineEachAndRejectionEndsWithThree() {
    Path folder =
        SmallPlant.in(temp)
            .write("orders.csv", "order,variant,quantity\nO1,CITY,-3\nO2,CITTY,1\n")
            .folder();

    CommandRun run = CommandRun.of("check", folder);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.lines()).hasSize(3);
    assertThat(run.lines().get(0)).startsWith("IN-012 orders.csv:2 quantity = \"-3\"");
    assertThat(run.lines().get(1)).startsWith("IN-020 orders.csv:3 variant = \"CITTY\"");
    assertThat(run.lines().get(2)).contains("2 rejected, 0 warnings");
  }

  @Test
  void csvHoldsOneIssuePerRow() {
    Path folder =
        SmallPlant.in(temp).write("orders.csv", "order,variant,quantity\nO1,CITY,x\n").folder();

    CommandRun run = CommandRun.of("check", folder, "-o", "csv");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.lines().get(0))
        .isEqualTo("code,severity,file,row,column,value,problem,done,fix");
    assertThat(run.lines().get(1)).startsWith("IN-011,rejected,orders.csv,2,quantity,x,");
    assertThat(run.lines()).hasSize(2);
  }

  @Test
  void jsonCountsAndLists() throws IOException {
    Path folder = SmallPlant.in(temp).write("odrers.csv", "a\n").folder();

    CommandRun run = CommandRun.of("check", folder, "-o", "json");

    assertThat(run.exitCode()).isEqualTo(0);
    JsonNode json = new ObjectMapper().readTree(run.bytes());
    assertThat(json.get("accepted").asBoolean()).isTrue();
    assertThat(json.get("warnings").asInt()).isEqualTo(1);
    assertThat(json.get("issues").get(0).get("file").asText()).isEqualTo("odrers.csv");
    assertThat(json.get("issues").get(0).get("row").isNull()).isTrue();
    assertThat(json.get("tables").size()).isEqualTo(9);
  }

  @Test
  void aFolderThatIsNotThereEndsWithTwo() {
    CommandRun run = CommandRun.of("check", temp.resolve("none"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no folder").contains("linewright init");
  }

  @Test
  void theTemplateOfInitIsGood() {
    Path folder = temp.resolve("new");

    CommandRun init = CommandRun.of("init", folder);
    CommandRun check = CommandRun.of("check", folder);

    assertThat(init.exitCode()).isEqualTo(0);
    assertThat(init.out()).isEmpty();
    assertThat(check.exitCode()).isEqualTo(0);
    assertThat(check.lines().get(0)).endsWith("0 rejected, 0 warnings.");
  }

  @Test
  void initLeavesAFolderWithFilesAlone() {
    Path folder = SmallPlant.in(temp).folder();

    CommandRun run = CommandRun.of("init", folder);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("holds files already");
    assertThat(CommandRun.of("check", folder).exitCode()).isEqualTo(0);
  }
}
