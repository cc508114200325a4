package org.linewright.bench.runs;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.linewright.bench.Arguments;

/**
 * Plans the kit-assembly cases {@code kit-s}, {@code kit-m} and {@code kit-l} of a folder by list
 * and by {@code two}, compares the list with {@code expected-list.csv} order by order, has every
 * plan checked, and says what it took. Every case runs in a process of its own, so that its first
 * run is cold.
 *
 * <p>Arguments: {@code --data DIR}, and {@code --case NAME} for one case in this process. Exit code
 * 1 when an order differs or a plan is wrong.
 */
public final class KitAssemblyRun {
  private static final List<String> CASES = List.of("kit-s", "kit-m", "kit-l");

  private KitAssemblyRun() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Arguments arguments = new Arguments(args);
    String data = arguments.get("data");
    boolean good = true;
    if (arguments.find("case").isPresent()) {
      good = new KitAssemblyCase(Path.of(data, arguments.get("case"))).run(System.out);
    } else {
      for (String name : CASES) {
        good &= runAlone(data, name);
      }
    }
    System.exit(good ? 0 : 1);
  }

  private static boolean runAlone(String data, String name)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(KitAssemblyRun.class.getName());
    command.addAll(List.of("--data", data, "--case", name));
    return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
  }
}
