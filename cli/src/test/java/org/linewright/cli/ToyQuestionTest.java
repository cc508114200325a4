package org.linewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.answers.ask.Asking;
import org.linewright.answers.ask.Key;
import org.linewright.answers.ask.Parameter;
import org.linewright.answers.ask.Question;
import org.linewright.answers.ask.QuestionInfo;
import org.linewright.answers.ask.QuestionInfo.About;
import org.linewright.answers.ask.QuestionInfo.Cost;
import org.linewright.answers.ask.QuestionSpec;
import org.linewright.answers.ask.Reply;
import org.linewright.cli.print.Terminal;
import org.linewright.core.plant.Plant;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.server.LinewrightServer;
import org.linewright.server.ServerOptions;
import org.linewright.server.http.OpenApi;
import org.linewright.server.plants.UploadLimits;
import org.linewright.server.security.Policy;
import org.linewright.store.Store;
import org.linewright.store.StoreAddress;

/**
 * Who adds a question writes its class and puts it into the list: here two toys, of which nothing
 * else knows. They have verb, address, run, description and docs.
 */
class ToyQuestionTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String PLANT = "/plants/tiny";

  /** What the toys are asked with. */
  public record BigOrdersOptions(
      @Parameter(
              doc = "Orders of at least so many vehicles.",
              label = "N",
              usual = "1",
              least = 0,
              most = 1_000)
          int vehicles) {}

  /** What they reply. */
  public record BigOrdersReply(
      @Key("how many there are") int count, @Key("the table") List<BigOrder> orders) {}

  /** An order. */
  @TableInfo(name = "orders", doc = "Big orders")
  public record BigOrder(
      @Column(doc = "name") String order, @Column(doc = "vehicles") int vehicles) {}

  /** A toy that is answered at once. */
  @QuestionInfo(
      name = "big",
      title = "Which orders are big?",
      brief = "which orders are big?",
      tables = BigOrder.class,
      about = About.WORLD,
      cost = Cost.AT_ONCE,
      says = "Orders of many vehicles: 100 % of them.",
      examples = "big plant --vehicles 5")
  static final class AskBig implements Question<BigOrdersOptions, BigOrdersReply> {
    @Override
    public Reply<BigOrdersReply> ask(Asking asking, BigOrdersOptions request) throws Exception {
      return found(asking.world().plant(), request.vehicles());
    }
  }

  /** The same as a run. */
  @QuestionInfo(
      name = "bigger",
      title = "Which orders are bigger?",
      brief = "which orders are bigger?",
      tables = BigOrder.class,
      about = About.WORLD,
      cost = Cost.RUN,
      says = "The same, slowly.",
      examples = "bigger plant --vehicles 5")
  static final class AskBigger implements Question<BigOrdersOptions, BigOrdersReply> {
    @Override
    public Reply<BigOrdersReply> ask(Asking asking, BigOrdersOptions request) throws Exception {
      asking.watch().progress(1, 2);
      return found(asking.world().plant(), request.vehicles());
    }
  }

  private static Reply<BigOrdersReply> found(Plant plant, int vehicles) {
    List<BigOrder> orders =
        plant.orders().stream()
            .filter(order -> order.quantity() >= vehicles)
            .map(order -> new BigOrder(order.order(), order.quantity()))
            .toList();
    return Reply.of(
        List.of(orders.size() + " orders are big."), new BigOrdersReply(orders.size(), orders));
  }

  private static final List<QuestionSpec<?>> TOYS =
      List.of(QuestionSpec.of(new AskBig()), QuestionSpec.of(new AskBigger()));

  @TempDir private static Path temp;

  private static LinewrightServer server;
  private static String csrf = "";

  @BeforeAll
  static void start() throws Exception {
    server =
        LinewrightServer.start(
            Store.serve(StoreAddress.inFolder(temp)),
            new ServerOptions(
                "127.0.0.1",
                0,
                Policy.LOCAL,
                Optional.empty(),
                "",
                Optional.empty(),
                new UploadLimits(2 << 20, 8 << 20, 50),
                1,
                Optional.empty()),
            TOYS);
    server.take(CommandRun.example("tiny"), "test");
    csrf = json("GET", "/session", "").get("csrf_token").asText();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> call(String method, String path, String body)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + server.port() + LinewrightServer.API + path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).method(method, BodyPublishers.ofString(body));
    if (!csrf.isEmpty()) {
      request.header("X-CSRF-Token", csrf);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static JsonNode json(String method, String path, String body) throws Exception {
    HttpResponse<String> answer = call(method, path, body);
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    return MAPPER.readTree(answer.body());
  }

  private static CommandRun run(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            100,
            Optional.empty());
    String[] words = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
    int exitCode = Linewright.run(terminal, () -> TOYS, words);
    return new CommandRun(exitCode, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void itHasAVerb() throws IOException {
    CommandRun csv = run("big", CommandRun.example("tiny"), "--vehicles", 3, "-o", "csv");

    assertThat(csv.err()).isEmpty();
    assertThat(csv.lines()).startsWith("order,vehicles").hasSizeGreaterThan(1);
    CommandRun text = run("big", CommandRun.example("tiny"), "--vehicles", 3, "-o", "table");
    assertThat(text.lines().get(0)).isEqualTo(csv.lines().size() - 1 + " orders are big.");
    CommandRun edited =
        run("big", CommandRun.example("tiny"), "--edit", "remove orders order=O2", "-o", "json");
    JsonNode all = MAPPER.readTree(run("big", CommandRun.example("tiny"), "-o", "json").bytes());
    assertThat(MAPPER.readTree(edited.bytes()).get("count").asInt())
        .isEqualTo(all.get("count").asInt() - 1);
  }

  @Test
  void whatCannotBeIsRefusedAtEachDoor() throws Exception {
    CommandRun typed = run("big", CommandRun.example("tiny"), "--vehicles", "-1");
    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.err()).contains("--vehicles = -1: must be 0 to 1000");
    assertThat(run("big", CommandRun.example("tiny"), "--vehicles", "1.5").err())
        .contains("must be a whole number");

    HttpResponse<String> called = call("GET", PLANT + "/big?vehicles=many", "");
    assertThat(called.statusCode()).isEqualTo(400);
    assertThat(called.body()).contains("vehicles = \\\"many\\\": must be a whole number");
    assertThat(call("GET", PLANT + "/big?vehicle=1", "").body()).contains("unknown parameter");

    HttpResponse<String> wished =
        call("POST", PLANT + "/runs", "{\"question\": \"bigger\", \"bigger\": {\"vehicles\": -1}}");
    assertThat(wished.statusCode()).isEqualTo(400);
    assertThat(wished.body()).contains("bigger.vehicles = -1: must be 0 to 1000");
  }

  @Test
  void itsHelpIsMadeOfWhatItSays() {
    String help = run("big", "--help").out();

    assertThat(help)
        .contains("Which orders are big?")
        .contains("100 % of them")
        .contains("Table: orders (CSV by default).")
        .contains("  linewright big plant --vehicles 5")
        .contains("--vehicles=N")
        .contains("Orders of at least so many vehicles. Default: 1.");
    assertThat(run("--help").out())
        .contains("  linewright big plant --vehicles 5            which orders are big?")
        .containsPattern("bigger +Which orders are bigger\\?");
    assertThat(run("completion").out()).contains("--vehicles");
  }

  @Test
  void whatIsAnsweredAtOnceHasAnAddress() throws Exception {
    JsonNode answer = json("GET", PLANT + "/big?vehicles=3", "");

    JsonNode typed =
        MAPPER.readTree(
            run("big", CommandRun.example("tiny"), "--vehicles", 3, "-o", "json").bytes());
    assertThat(answer).isEqualTo(typed);
    assertThat(json("GET", PLANT + "/big/tables/orders?vehicles=3", "").get("items"))
        .hasSize(answer.get("count").asInt());
  }

  @Test
  void whatTakesItsTimeIsARun() throws Exception {
    JsonNode begun =
        json("POST", PLANT + "/runs", "{\"question\": \"bigger\", \"bigger\": {\"vehicles\": 3}}");
    String path = "/runs/" + begun.get("run").asText();
    JsonNode run = json("GET", path, "");
    while (run.get("status").asText().matches("queued|running")) {
      Thread.sleep(10);
      run = json("GET", path, "");
    }

    assertThat(run.get("status").asText()).isEqualTo("done");
    int count = json("GET", PLANT + "/big?vehicles=3", "").get("count").asInt();
    assertThat(run.get("summary").get("count").asInt()).isEqualTo(count);
    assertThat(run.get("summary").get("headlines").get(0).asText())
        .isEqualTo(count + " orders are big.");
    assertThat(json("GET", path + "/tables/orders", "").get("items")).hasSize(count);
    assertThat(run.get("progress").get("all").asInt()).isEqualTo(2);
  }

  @Test
  void itIsDescribed() {
    String openapi = OpenApi.describe(server.routes());

    assertThat(openapi)
        .contains("/plants/{plant}/big:", "/plants/{plant}/big/tables/{table}:")
        .contains("$ref: '#/components/schemas/BigOrdersReply'")
        .contains("of bigger: orders")
        .containsPattern("bigger:\\n +\\$ref: '#/components/schemas/BigOrdersOptions'");
    assertThat(
            QuestionPages.outputs(
                "<!-- questions: written by a test -->\n<!-- end of questions -->", TOYS))
        .contains("## `big`\n\nTable: `orders`.\n")
        .contains("| column of `orders` | says |\n|---|---|\n| `order` | name |\n")
        .contains("| `count` | how many there are |");
    assertThat(QuestionPages.readme("| How do we plan in the browser? |\n", TOYS))
        .startsWith("| Which orders are big? | `./linewright big plant --vehicles 5` |\n");
  }
}
