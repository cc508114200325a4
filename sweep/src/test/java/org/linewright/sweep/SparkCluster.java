package org.linewright.sweep;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real standalone cluster on the loopback address: a master and workers, each a process. */
final class SparkCluster implements AutoCloseable {
  /** For processes that live for seconds. */
  static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private static final String HOST = "127.0.0.1";

  private final Path home;
  private final int port;
  private final List<Process> workers = new ArrayList<>();
  private final Process master;

  /**
   * Starts it.
   *
   * @param folder empty folder for logs and work
   */
  SparkCluster(Path folder, int size) throws IOException, InterruptedException {
    home = folder;
    Path jars = Files.createDirectory(folder.resolve("jars"));
    for (String entry : classPath().split(File.pathSeparator, -1)) {
      Path jar = Path.of(entry);
      if (Files.isRegularFile(jar)) {
        Files.createSymbolicLink(jars.resolve(String.valueOf(jar.getFileName())), jar);
      }
    }
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    master =
        start(
            "master",
            "org.apache.spark.deploy.master.Master",
            List.of("--host", HOST, "--port", String.valueOf(port), "--webui-port", "0"));
    waitForPort();
    for (int i = 0; i < size; i++) {
      Path work = Files.createDirectory(folder.resolve("work" + i));
      workers.add(
          start(
              "worker" + i,
              "org.apache.spark.deploy.worker.Worker",
              List.of(
                  "--host",
                  HOST,
                  "--cores",
                  "1",
                  "--memory",
                  "1g",
                  "--webui-port",
                  "0",
                  "--work-dir",
                  work.toString(),
                  url())));
    }
  }

  static String classPath() {
    return System.getProperty("java.class.path");
  }

  private Process start(String name, String program, List<String> words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(QUICK_START.split(" ", -1)));
    command.addAll(List.of("-Xmx256m", "-cp", classPath(), program));
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", HOST);
    builder.redirectErrorStream(true);
    builder.redirectOutput(home.resolve(name + ".log").toFile());
    return builder.start();
  }

  private void waitForPort() throws InterruptedException {
    for (int tries = 0; tries < 600; tries++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        if (socket.isConnected()) {
          return;
        }
      } catch (IOException notYet) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
    throw new IllegalStateException("the master does not listen; see " + home);
  }

  String url() {
    return "spark://" + HOST + ":" + port;
  }

  /** Kills a worker and all that it has started, as when its machine is switched off. */
  void kill(int worker) {
    Process process = workers.get(worker);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  @Override
  public void close() {
    for (int i = 0; i < workers.size(); i++) {
      kill(i);
    }
    master.destroyForcibly();
  }
}
