package org.linewright.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question about what is sent with it: {@code buffers}, with its network as rows. */
class SentQuestionTest {
  private static final String STAGE =
      "{'stage': 'A', 'lead_time': 4, 'added_cost': 100, 'demand_mean': 1, 'demand_sd': 3,"
          + " 'service_level': 0.95}";

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

  private static HttpResponse<String> asked(String body) throws Exception {
    return test.call("POST", "/buffers", body.replace('\'', '"'));
  }

  @Test
  void aStageThatIsSentIsAnsweredAsOneInAFile() throws Exception {
    HttpResponse<String> answer = asked("{'network': {'stages': [" + STAGE + "]}}");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode found = TestServer.MAPPER.readTree(answer.body());
    // 1.644854 × 3 × √4 = 9.869 pieces, 100 each, 25 % a year
    assertThat(found.get("stock_value").asDouble()).isCloseTo(986.9122, within(1e-3));
    assertThat(found.get("holding_cost").asDouble()).isCloseTo(246.728, within(1e-3));
    assertThat(found.get("stages").get(0).get("stage").asText()).isEqualTo("A");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{}|400|network is missing",
        "{'network': 5}|400|network must be an object",
        "{'network': {'stage': []}}|400|unknown key \\\"stage\\\"",
        "{'network': {'stages': {}}}|400|network.stages must be a list of rows",
        "{'network': {'stages': [[]]}}|400|network.stages[0] must be an object",
        "{'network': {'stages': [{'name': 'A'}]}}|400|unknown key \\\"name\\\"",
        "{'network': {'stages': []}, 'holding_rate': -1}|400|holding_rate = -1: must be 0 or more",
        "{'network': {'stages': []}, 'rate': 1}|400|There are: holding_rate, network",
        "{'network': {'arcs': []}}|422|stages.csv",
        "{'network': {'stages': [{'stage': 'A', 'lead_time': -1}]}}|422|must be 0 or more"
      })
  void whatCannotBeAnsweredIsTold(String body, int status, String says) throws Exception {
    HttpResponse<String> refused = asked(body);

    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
    assertThat(refused.body()).contains(says);
  }

  @Test
  void aTableOfThousandsOfRowsIsForTheCommandLine() throws Exception {
    String rows = (STAGE + ",").repeat(2_000) + STAGE;

    assertThat(asked("{'network': {'stages': [" + rows + "]}}").body())
        .contains("more than 2,000 rows");
  }
}
