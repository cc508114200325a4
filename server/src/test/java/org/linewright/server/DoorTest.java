package org.linewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.server.security.Passwords;
import org.linewright.store.Store;
import org.linewright.store.StoreAddress;
import org.linewright.store.people.Role;

/** Who sends slowly, reads slowly or only holds connections keeps nobody from being answered. */
@Tag("slow")
class DoorTest {
  private static final String PASSWORD = "correct horse battery";
  private static final int MANY = 260;

  @TempDir private Path folder;
  private TestServer server;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();

  @BeforeEach
  void start() throws Exception {
    server = TestServer.shared(folder);
    server.store.users().add("anna", Role.PLANNER, Passwords.hash(PASSWORD), "test");
    answersOthers(); // what is slow at the first time only
  }

  @AfterEach
  void stop() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    server.close();
  }

  private Socket open(String text) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.server.port());
    sockets.add(socket);
    socket.setSoTimeout(20_000);
    send(socket, text);
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private static String answer(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Health, a page and a question are there within moments. */
  private void answersOthers() throws Exception {
    for (String path : List.of("health", "/session")) {
      long began = System.nanoTime();
      assertThat(server.get(path).statusCode()).as(path).isEqualTo(200);
      assertThat((System.nanoTime() - began) / 1e9).as(path).isLessThan(15);
    }
  }

  private static String head(String method, String path, long length) {
    return method
        + " "
        + path
        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
        + length
        + "\r\n\r\n";
  }

  @Test
  void bodiesOfNobodyThatTrickleHoldUpNobody() throws Exception {
    for (int i = 0; i < MANY; i++) {
      open(head("POST", "/api/v1/session", 1000) + "{");
    }
    AtomicBoolean isOver = new AtomicBoolean();
    Thread trickle = new Thread(() -> trickle(isOver));
    Socket last = sockets.get(MANY - 1);
    trickle.start();
    answersOthers();
    assertThat(server.signIn("anna", PASSWORD).statusCode()).isEqualTo(200);
    assertThat(answer(last)).startsWith("HTTP/1.1 408").contains("too_slow");
    isOver.set(true);
    trickle.join();
    answersOthers();
  }

  private void trickle(AtomicBoolean isOver) {
    while (!isOver.get()) {
      for (Socket socket : sockets) {
        try {
          send(socket, " ");
        } catch (IOException closed) {
          // told that it is too slow, as it should be
        }
      }
      try {
        Thread.sleep(1000);
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  @Test
  void whoDoesNotReadItsAnswersHoldsUpNobody() throws Exception {
    String ask = "GET /app.js HTTP/1.1\r\nHost: localhost\r\n\r\n";
    for (int i = 0; i < MANY; i++) {
      Socket socket = new Socket();
      socket.setReceiveBufferSize(1024);
      socket.connect(
          new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), server.server.port()));
      sockets.add(socket);
      send(socket, ask.repeat(8));
    }
    answersOthers();
  }

  @Test
  void whereTheDatabaseLiesIsToldToNobody() throws Exception {
    server.cookie = "linewright=made-up";
    server.store.close();
    HttpResponse<String> answer = server.get("/session");
    assertThat(answer.statusCode()).isIn(500, 503);
    assertThat(answer.body())
        .contains("\"code\":\"store_")
        .doesNotContain("linewright.db")
        .doesNotContain(folder.toString());
    assertThat(server.get("health").statusCode()).isEqualTo(503);
  }

  @Test
  void aDatabaseWithDamagedPagesIsNotWell(@TempDir Path other) throws Exception {
    try (TestServer before = TestServer.local(other)) {
      for (int i = 0; i < 20; i++) {
        before.store.settings().set("s" + i, "x".repeat(20_000), "test");
      }
    }
    try (RandomAccessFile file =
        new RandomAccessFile(other.resolve("linewright.db").toFile(), "rw")) {
      long pages = file.length() / 4096;
      for (long page = pages - 40; page < pages; page++) {
        file.seek(4096 * page);
        file.write(new byte[4096]);
      }
    }
    try (Store store = Store.serve(StoreAddress.inFolder(other))) {
      assertThat(store.findDamage()).isPresent();
    }
    try (TestServer damaged = TestServer.local(other)) {
      for (int i = 0; i < 100 && damaged.get("health").statusCode() == 200; i++) {
        Thread.sleep(100);
      }
      HttpResponse<String> health = damaged.get("health");
      assertThat(health.statusCode()).isEqualTo(503);
      assertThat(health.body()).contains("\"store\":\"damaged\"");
    }
    assertThat(server.store.findDamage()).isEmpty();
  }

  @Test
  void pagesArePackedForWhoTakesThemSo() throws Exception {
    String plain = server.get("index.html").body();
    HttpResponse<byte[]> packed =
        server.http.send(
            server.request("index.html").header("Accept-Encoding", "br, gzip").build(),
            HttpResponse.BodyHandlers.ofByteArray());
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
    assertThat(new String(unpacked, StandardCharsets.UTF_8)).isEqualTo(plain).contains("<html");
    String tag = packed.headers().firstValue("ETag").orElseThrow();
    assertThat(
            server
                .send(server.request("index.html").header("If-None-Match", tag).build())
                .statusCode())
        .isEqualTo(304);
  }

  @Test
  void connectionsThatAreOnlyHeldAreTakenFromWhoHoldsThem() throws Exception {
    for (int i = 0; i < MANY; i++) {
      open("GET /api/v1/session HTTP/1.1\r\nHost: loc"); // and no more
    }
    answersOthers();
    assertThat(sockets.get(0).getInputStream().read()).as("closed").isEqualTo(-1);
    Socket last = sockets.get(MANY - 1);
    send(last, "alhost\r\nConnection: close\r\n\r\n");
    assertThat(answer(last)).startsWith("HTTP/1.1 200");
  }

  @Test
  void nothingOfABodyIsReadBeforeTheCallerIsKnown() throws Exception {
    for (String path : List.of("/api/v1/plants", "/api/v1/users", "/api/v1/plants/tiny/runs")) {
      assertThat(answer(open(head("POST", path, 1_000_000)))).startsWith("HTTP/1.1 401");
    }
    assertThat(answer(open(head("POST", "/api/v1/nothing", 1_000_000)))).startsWith("HTTP/1.1 404");
    assertThat(answer(open(head("POST", "/api/v1/session", 1_000_000)))).startsWith("HTTP/1.1 413");
    answersOthers();
  }

  @Test
  void nobodySendsMoreThanAName() throws Exception {
    String chunk = "4000\r\n" + "x".repeat(0x4000) + "\r\n";
    Socket socket =
        open(
            "POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n"
                + chunk.repeat(2)
                + "0\r\n\r\n");
    assertThat(answer(socket)).startsWith("HTTP/1.1 413");
  }

  @Test
  void anUploadThatIsTooLargeIsToldSoAndNotCutOff() throws Exception {
    server.signIn("anna", PASSWORD);
    HttpResponse<String> refused =
        server.upload("/plants?name=large", "orders.csv", new byte[20 << 20]);
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body()).contains("too_large");
  }

  @Test
  void uploadsOfSomebodyKnownThatTrickleHoldUpNobody() throws Exception {
    server.signIn("anna", PASSWORD);
    String head =
        "POST /api/v1/plants HTTP/1.1\r\nHost: localhost\r\nCookie: "
            + server.cookie
            + "\r\nX-CSRF-Token: "
            + server.csrf
            + "\r\n"
            + "Content-Type: multipart/form-data; boundary=b\r\n"
            + "Content-Length: 100000\r\n\r\n"
            + "--b";
    for (int i = 0; i < MANY; i++) {
      open(head);
    }
    answersOthers();
    assertThat(server.get("/plants/tiny/cover").statusCode()).isEqualTo(200);
  }
}
