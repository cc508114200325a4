package org.linewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.server.http.OpenApi;

/**
 * The description of the REST interface is what the routes are; {@code -Ddocs=accept} writes it.
 */
class OpenApiTest {
  @TempDir private Path temp;

  @Test
  void theDescriptionIsThatOfTheRoutes() throws Exception {
    Path file = TestServer.examples().resolveSibling("docs/reference/openapi.yaml");
    try (TestServer test = TestServer.local(temp)) {
      isWritten(file, OpenApi.describe(test.server.routes()));
    }
  }

  @Test
  void theServerGivesItToAnybody() throws Exception {
    try (TestServer test = TestServer.shared(temp)) {
      HttpResponse<String> answer = test.get("/openapi.yaml");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/yaml");
      assertThat(answer.body()).isEqualTo(OpenApi.describe(test.server.routes()));
    }
  }

  @Test
  void thePagesAreCheckedAgainstTheDescription() throws Exception {
    Path file = TestServer.examples().resolveSibling("web/src/main/web/contract.ts");
    try (TestServer test = TestServer.local(temp)) {
      isWritten(file, PageContract.describe(OpenApi.describe(test.server.routes())));
    }
  }

  static void isWritten(Path file, String text) throws IOException {
    if ("accept".equals(System.getProperty("docs"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(file).as("Maybe run the tests with -Ddocs=accept").exists();
    assertThat(text.lines()).containsExactlyElementsOf(Files.readAllLines(file));
  }
}
