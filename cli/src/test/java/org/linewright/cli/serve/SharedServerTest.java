package org.linewright.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve} for a team: users, TLS by a key store, runs that are kept for a while. */
@Timeout(300)
@Tag("slow")
class SharedServerTest {
  private static final String PASSWORD = "correct horse battery";

  @TempDir private Path temp;

  @Test
  void passwordsAndCookiesTravelOverTls() throws Exception {
    Path keys = keyStore();
    addUser();
    String[] arguments = {
      "--sign-in",
      "--key-store",
      keys.toString(),
      "--data",
      data(),
      Given.example("tiny").toString()
    };
    ServeProcess.Starting starting = ServeProcess.launch(List.of(), List.of(), arguments);
    try (ServeProcess server = ServeProcess.serving(starting, trusting(keys))) {
      assertThat(server.get("/plants").statusCode()).isEqualTo(401);
      HttpResponse<String> entered =
          server.send(
              server
                  .request("/session")
                  .POST(
                      BodyPublishers.ofString(
                          "{\"user\": \"anna\", \"password\": \"" + PASSWORD + "\"}"))
                  .build());
      assertThat(entered.statusCode()).as(server.log()).isEqualTo(200);
      String cookie = entered.headers().firstValue("Set-Cookie").orElseThrow();
      assertThat(cookie).contains("Secure").contains("HttpOnly").startsWith("__Host-");
      assertThat(entered.headers().firstValue("Strict-Transport-Security")).isPresent();
      assertThat(
              server
                  .send(server.request("/plants").header("Cookie", cookie.split(";", 2)[0]).build())
                  .statusCode())
          .isEqualTo(200);
      assertThat(server.log()).doesNotContain(PASSWORD);
      assertThatThrownBy(() -> server.plain(HttpClient.newHttpClient()))
          .isInstanceOf(SSLHandshakeException.class);
    }
  }

  @Test
  void withoutAUserNobodyIsServed() throws Exception {
    ServeProcess.Starting starting =
        ServeProcess.launch(List.of(), List.of(), "--sign-in", "--data", data());

    assertThat(starting.process().waitFor()).isEqualTo(2);
    assertThat(Files.readString(starting.log())).contains("linewright user add");
  }

  @Test
  void onlySoManyRunsAreKept() throws Exception {
    String tiny = Given.example("tiny").toString();
    List<Long> runs = new ArrayList<>();
    try (ServeProcess server = ServeProcess.start("--data", data(), tiny)) {
      for (int i = 0; i < 3; i++) {
        String wish = "{\"mode\": \"list\"}";
        runs.add(server.json("POST", "/plants/tiny/runs", wish).get("run").asLong());
        server.await(runs.get(i), "done");
      }
    }
    try (ServeProcess server = ServeProcess.start("--keep-runs", "1", "--data", data())) {
      assertThat(server.json("/plants/tiny/runs").get("items")).hasSize(1);
      assertThat(server.get("/runs/" + runs.get(2)).statusCode()).isEqualTo(200);
      assertThat(server.get("/runs/" + runs.get(1)).statusCode()).isEqualTo(404);
    }
  }

  private String data() {
    return temp.resolve("data").toString();
  }

  private void addUser() throws Exception {
    Process adding =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                "org.linewright.cli.Linewright",
                "user",
                "add",
                "anna",
                "--role",
                "planner",
                "--data",
                data())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    adding.getOutputStream().write((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
    adding.getOutputStream().close();
    assertThat(adding.waitFor()).isZero();
  }

  /** A key store with a certificate for this machine, made by the JDK's own tool. */
  private Path keyStore() throws Exception {
    Path file = temp.resolve("server.p12");
    Process made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost,ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                ServeProcess.KEY_STORE_PASSWORD)
            .inheritIO()
            .start();
    assertThat(made.waitFor()).isZero();
    return file;
  }

  private static HttpClient trusting(Path keys) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys)) {
      store.load(in, ServeProcess.KEY_STORE_PASSWORD.toCharArray());
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
    known.load(null, null);
    known.setCertificateEntry("server", store.getCertificate("server"));
    trust.init(known);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).build();
  }
}
