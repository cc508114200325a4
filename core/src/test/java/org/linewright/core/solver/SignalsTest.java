package org.linewright.core.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** After a program was solved, Ctrl-C still is the Java process's own. */
class SignalsTest {
  private static final int ENDED_BY_CTRL_C = 130;

  @Test
  void aProcessThatHasSolvedAProgramEndsInOrderByCtrlC() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Solved.class.getName())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader out = process.inputReader()) {
      assertThat(out.readLine()).isEqualTo("solved");
      new ProcessBuilder(List.of("kill", "-INT", String.valueOf(process.pid()))).start().waitFor();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(out.readLine()).isEqualTo("ended in order");
      assertThat(process.exitValue()).isEqualTo(ENDED_BY_CTRL_C);
    } finally {
      process.destroyForcibly();
    }
  }

  /** Solves a program, then waits for the end. */
  static final class Solved {
    private Solved() {}

    public static void main(String[] args) throws IOException {
      IntegerProgram program = new IntegerProgram();
      program.addColumn(3);
      program.maximize(new long[] {1}, 1);
      Thread end = new Thread(() -> System.out.println("ended in order"));
      Runtime.getRuntime().addShutdownHook(end);
      System.out.println("solved");
      System.in.read();
    }
  }
}
