package org.linewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.answers.format.JsonText;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.margin.CertificateText;
import org.linewright.answers.margin.MarginView;
import org.linewright.answers.stress.StressView;
import org.linewright.answers.world.World;
import org.linewright.core.margin.Certificate.Check;
import org.linewright.core.margin.CertificateQuestion;
import org.linewright.core.margin.MarginQuestion;
import org.linewright.core.margin.MarginWish;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.stress.StressAnswer;
import org.linewright.core.stress.StressQuestion;
import org.linewright.core.stress.StressRequest;
import org.linewright.files.PlantFolder;

/** Margin and stress in the background answer as the command line does. */
@Tag("slow")
class RiskRunTest {
  private static final String NAME = "M01-eighteen-thousand-kits";
  private static final String RUNS = "/plants/" + NAME + "/runs";

  @TempDir private static Path temp;

  private static TestServer test;
  private static Plant plant;

  @BeforeAll
  static void start() throws Exception {
    Path folder =
        TestServer.examples().resolveSibling("cli/src/test/resources/golden").resolve(NAME);
    test = TestServer.local(temp);
    test.server.take(folder, "test");
    plant = PlantFolder.read(folder).plant().orElseThrow();
  }

  @AfterAll
  static void stop() {
    test.close();
  }

  private static JsonNode answered(String wish) throws Exception {
    return test.await(test.json("POST", RUNS, wish).get("run").asLong());
  }

  @Test
  void marginTellsItsFailuresAndACertificateThatHolds() throws Exception {
    JsonNode run = answered("{\"question\": \"margin\", \"mode\": \"two\"}");

    Plan plan = World.of(plant, new Stopwatch()).asked(Mode.TWO).plan();
    JsonNode expected =
        TestServer.MAPPER.readTree(
            JsonText.print(
                new MarginView(MarginQuestion.answer(plant, plan, MarginWish.USUAL))
                    .view()
                    .json()
                    .get()));
    assertThat(run.get("status").asText()).isEqualTo("done");
    assertThat(run.get("summary").get("margin")).isEqualTo(expected.get("margin"));
    assertThat(run.get("summary").get("breaks")).isEqualTo(expected.get("breaks"));
    String path = "/runs/" + run.get("run").asLong();
    assertThat(test.json("GET", path + "/tables/failures").get("total").asInt())
        .isEqualTo(expected.get("failures").size())
        .isPositive();
    CertificateText certificate = CertificateText.read(test.get(path + "/certificate").body());
    assertThat(certificate.isOf(plant)).isTrue();
    assertThat(CertificateQuestion.verify(plant, certificate.certificate()))
        .isNotEmpty()
        .allMatch(Check::holds);
  }

  @Test
  void stressTellsTheSameFiguresForTheSameSeed() throws Exception {
    String shaken = "avtotor-2022";
    test.json("POST", "/plants/demo", "{\"example\": \"" + shaken + "\"}");
    String wish =
        "{\"question\": \"stress\", \"mode\": \"list\", \"seed\": 7, \"stress\": {\"replications\":"
            + " 60, \"buffer_days\": 3, \"drivers\": 2}}";
    JsonNode run =
        test.await(test.json("POST", "/plants/" + shaken + "/runs", wish).get("run").asLong());

    Plant asked = PlantFolder.read(TestServer.examples().resolve(shaken)).plant().orElseThrow();
    StressRequest request = new StressRequest(60, 7, 1, 3, 0, 2);
    World world = World.of(asked, new Stopwatch());
    StressAnswer answer =
        StressQuestion.answer(world.planned(), world.asked(Mode.LIST).plan(), request);
    JsonNode expected =
        TestServer.MAPPER.readTree(
            JsonText.print(new StressView(asked, answer, null).view().json().get()));
    assertThat(answer.lost().mean()).isPositive();
    assertThat(run.get("summary").get("figures")).isEqualTo(expected.get("figures"));
    assertThat(run.get("summary").get("buffer_days").asInt()).isEqualTo(3);
    String tables = "/runs/" + run.get("run").asLong() + "/tables/";
    for (String table : List.of("curve", "drivers")) {
      assertThat(test.json("GET", tables + table + "?limit=5000").get("total").asInt())
          .isEqualTo(expected.get(table).size())
          .isPositive();
    }
  }

  @Test
  void aStressRunThatIsStoppedTellsWhatItHas() throws Exception {
    long run =
        test.json(
                "POST", RUNS, "{\"question\": \"stress\", \"stress\": {\"replications\": 1000000}}")
            .get("run")
            .asLong();
    while (test.json("GET", "/runs/" + run).get("progress").isNull()) {
      Thread.sleep(20);
    }
    test.json("POST", "/runs/" + run + "/stop");

    JsonNode over = test.await(run);

    assertThat(over.get("status").asText()).isEqualTo("stopped");
    assertThat(over.get("summary").get("replications").asLong()).isBetween(1L, 999_999L);
    assertThat(test.get("/runs/" + run + "/certificate").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'question': 'luck'}|must be one of plan, margin, stress, sequence, source, balance,"
            + " facilities",
        "{'question': 'margin', 'mode': 'luck'}|must be list, two or best",
        "{'question': 'margin', 'mode': 'two', 'run': 1}|exclude each other",
        "{'question': 'plan', 'mode': 'two', 'run': 1}|only mode best goes on",
        "{'question': 'margin', 'margin': {'break_within_days': 0}}|must be 1 to 36500",
        "{'question': 'stress', 'stress': {'replications': 0}}|must be 1 to 1000000",
        "{'question': 'stress', 'stress': {'precision': -1}}|must be 0 or more"
      },
      quoteCharacter = '"')
  void aWishThatCannotBeMetIsRefusedAtOnce(String wish, String says) throws Exception {
    var refused = test.call("POST", RUNS, wish.replace('\'', '"'));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains(says);
  }
}
