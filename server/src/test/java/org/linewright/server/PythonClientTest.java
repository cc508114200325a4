package org.linewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of a client in Python, against a server. */
@Tag("slow")
class PythonClientTest {
  @TempDir private Path temp;

  private static String run(int port, String... more) throws Exception {
    List<String> words = new ArrayList<>();
    words.add("python3");
    words.add(TestServer.examples().resolve("interop/client.py").toString());
    words.add("http://127.0.0.1:" + port);
    words.addAll(List.of(more));
    Process python = new ProcessBuilder(words).redirectErrorStream(true).start();
    String told = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(python.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return told;
  }

  @Test
  void itPlansAndTellsWhatIsLate() throws Exception {
    try (TestServer test = TestServer.local(temp)) {
      assertThat(run(test.server.port(), "tiny"))
          .isEqualTo(
              """
              last unit: 2026-03-13
              plan: done on time 14
              late: O2 4 vehicles
              """);
      assertThat(run(test.server.port(), "none")).contains("there is no plant \"none\"");
    }
  }

  @Test
  void aSharedServerWantsAToken() throws Exception {
    try (TestServer test = TestServer.shared(temp)) {
      assertThat(run(test.server.port(), "tiny", "not-a-token")).contains("sign in");
    }
  }
}
