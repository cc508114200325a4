package org.linewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent comes in whole or is told: nothing is dropped in silence, nothing is a fault. */
class ImportTest {
  @TempDir private static Path temp;
  private static TestServer test;

  @BeforeAll
  static void start() throws Exception {
    test = TestServer.local(temp);
  }

  @AfterAll
  static void stop() {
    test.close();
  }

  private static Map<String, String> plant() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "plant.yaml", "format: 1\nname: Ours\nplan_date: 2026-03-02\nhorizon_end: 2026-03-29\n");
    files.put("calendars.csv", "calendar,day,shifts\nD,mon,1\n");
    files.put("lines.csv", "line,calendar\nL,D\n");
    files.put("line_rates.csv", "line,variant,units_per_day\nL,*,10\n");
    files.put("variants.csv", "variant,value\nV,1000\n");
    files.put("parts.csv", "part,unit_cost\nX,10\n");
    files.put("stock.csv", "part,quantity\nX,5\n");
    files.put("orders.csv", "order,variant,quantity\nO1,V,5\n");
    return files;
  }

  private static byte[] zip(Map<String, String> files) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static HttpResponse<String> send(String plant, Map<String, String> files)
      throws Exception {
    return test.upload("/plants?name=" + plant, "p.zip", zip(files));
  }

  private static List<String> issues(HttpResponse<String> response) throws Exception {
    JsonNode issues = new ObjectMapper().readTree(response.body()).get("issues");
    List<String> places = new ArrayList<>();
    issues.forEach(
        issue -> places.add(issue.get("code").asText() + " " + issue.get("file").asText()));
    return places;
  }

  @Test
  void aTableInCapitalsIsRead() throws Exception {
    Map<String, String> files = plant();
    files.put("Orders.CSV", files.remove("orders.csv"));
    HttpResponse<String> response = send("capitals", files);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
    assertThat(issues(response)).containsExactly("IN-016 Orders.CSV");
    assertThat(test.json("GET", "/plants/capitals/tables/orders").get("total").asInt())
        .isEqualTo(1);
  }

  @Test
  void aTableThatWouldBeMissedIsRefused() throws Exception {
    Map<String, String> files = plant();
    files.put("stok.csv", files.remove("stock.csv"));
    HttpResponse<String> response = send("lost", files);
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(issues(response)).containsExactly("IN-009 stok.csv");
  }

  @Test
  void aFileThatIsNotUsedIsTold() throws Exception {
    Map<String, String> files = plant();
    files.put("photo.png", "x");
    files.put("list.csv", "a,b\n");
    HttpResponse<String> response = send("unused", files);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
    assertThat(issues(response)).containsExactly("IN-009 list.csv", "IN-009 photo.png");
  }

  @Test
  void anArchiveThatWasCutShortIsRefused() throws Exception {
    byte[] whole = zip(plant());
    for (int part = 1; part < 10; part++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * part / 10);
      HttpResponse<String> response = test.upload("/plants?name=cut", "p.zip", cut);
      assertThat(response.statusCode()).isEqualTo(422);
      assertThat(response.body()).contains("broken_archive");
    }
  }

  @Test
  void theSameTableTwiceIsRefused() throws Exception {
    Map<String, String> files = plant();
    files.put("old/orders.csv", "order,variant,quantity\nO1,V,7\n");
    HttpResponse<String> response = send("twice", files);
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(issues(response)).containsExactly("IN-028 orders.csv");
  }

  @Test
  void aBrokenScenarioIsToldAtOnce() throws Exception {
    Map<String, String> files = plant();
    files.put(
        "scenarios/good.yaml", "edits:\n- {set: orders, key: {order: O1}, to: {quantity: 6}}\n");
    files.put(
        "scenarios/bad.yaml", "edits:\n- {set: orders, key: {order: O9}, to: {quantity: 6}}\n");
    files.put("scenarios/worse.yaml", "edits: [\n");
    HttpResponse<String> response = send("scenarios", files);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
    assertThat(issues(response))
        .containsExactly("IN-040 scenarios/bad.yaml", "IN-030 scenarios/worse.yaml");
    assertThat(response.body()).contains("no question is answered in this scenario");
  }

  @Test
  void aFolderThatWasTakenOnceDoesNotUndoWhatCameAfter(@TempDir Path folder) throws Exception {
    Path plant = Files.createDirectory(folder.resolve("restarted"));
    for (Map.Entry<String, String> file : plant().entrySet()) {
      Files.writeString(plant.resolve(file.getKey()), file.getValue());
    }
    assertThat(test.server.take(plant, "test").isNew()).isTrue();
    byte[] orders = "order,variant,quantity\nO1,V,7\n".getBytes(StandardCharsets.UTF_8);
    test.upload("/plants/restarted/versions", "orders.csv", orders);

    assertThat(test.server.take(plant, "test").isNew()).isFalse();
    assertThat(test.json("GET", "/plants/restarted").get("version").asInt()).isEqualTo(2);

    Files.writeString(plant.resolve("orders.csv"), "order,variant,quantity\nO1,V,8\n");
    assertThat(test.server.take(plant, "test").version().version()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/orders.csv", "plant/deep/orders.csv", " Orders.csv "})
  void aSingleTableMayComeWithItsFolder(String name) throws Exception {
    assertThat(send("single", plant()).statusCode()).isEqualTo(201);
    byte[] orders =
        ("order,variant,quantity\n" + name.hashCode() + ",V,9\n").getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> response = test.upload("/plants/single/versions", name, orders);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
    assertThat(test.json("GET", "/plants/single/tables/orders").get("items").get(0).toString())
        .contains("9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "..", "a\u0000b", "", " ", "x/../y", ".hidden", "a\\b"})
  void aScenarioWithAnOddNameIsRefusedWithASentence(String key) throws Exception {
    assertThat(send("odd", plant()).statusCode()).isEqualTo(201);
    String body =
        new ObjectMapper()
            .writeValueAsString(Map.of("scenario", key, "name", "Odd", "edits", List.of()));
    HttpResponse<String> response = test.call("POST", "/plants/odd/scenarios", body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(response.body()).contains("\"code\":\"bad_request\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"set\":\"orders\",\"key\":{\"order\":\"O1\"},\"to\":{\"quantity\":1e99999999}}",
        "{\"set\":\"orders\",\"key\":{\"order\":\"O1\"},\"to\":{\"quantity\":-1e99999999}}",
        "{\"set\":\"orders\",\"key\":{\"order\":\"O1\"},\"to\":{\"quantity\":1e300}}",
        "{\"set\":\"orders\",\"key\":{\"order\":\"O1\"},\"to\":{\"quantity\":\"1E+99999999\"}}",
        "{\"set\":\"variants\",\"key\":{\"variant\":\"V\"},\"to\":{\"value\":\"1E+99999999\"}}",
        "{\"set\":\"variants\",\"key\":{\"variant\":\"V\"},\"to\":{\"value\":1e999}}",
        "{\"add\":\"orders\",\"row\":{\"order\":\"O2\",\"variant\":\"V\",\"quantity\":1},\"at\":-5}",
        "{\"add\":\"orders\",\"row\":{\"order\":\"O2\",\"variant\":\"V\",\"quantity\":1},\"at\":1.5}",
        "{\"add\":\"orders\",\"row\":{\"order\":\"O2\",\"variant\":\"V\",\"quantity\":1},\"at\":1e99}",
        "{\"remove\":\"orders\",\"key\":{\"order\":\"O1\"},\"table_too\":\"perhaps\"}",
        "{\"set\":\"orders\",\"key\":{\"order\":\"O1\"},\"too\":{\"quantity\":7}}",
      })
  void anEditThatCannotBeMeantIsRefusedWithASentence(String edit) throws Exception {
    assertThat(send("edits", plant()).statusCode()).isEqualTo(201);
    HttpResponse<String> response =
        test.call("POST", "/plants/edits/scenarios", "{\"name\":\"E\",\"edits\":[" + edit + "]}");
    assertThat(response.statusCode()).as(response.body()).isBetween(400, 422);
    assertThat(response.body()).contains("\"detail\"");
  }
}
