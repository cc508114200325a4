package org.linewright.cli.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Stack;
import org.linewright.cli.keep.AskedWorld;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.files.scenario.EditText;
import org.linewright.files.scenario.ScenarioFile;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The worlds that are to be compared. */
public final class CompareArguments {
  /** The plant as it is, unless a scenario of the folder has this name. */
  static final String BASE = "base";

  @Parameters(index = "0", paramLabel = "FOLDER", description = "The plant folder.")
  private Path folder;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "WORLD",
      parameterConsumer = Taker.class,
      description =
          "A scenario of the folder, base for the plant as it is, or the path of another plant"
              + " folder. The first is the baseline; one alone is compared with base.")
  private final List<String> names = new ArrayList<>();

  @Option(
      names = {"-s", "--scenario"},
      paramLabel = "WORLD",
      parameterConsumer = Taker.class,
      description = "The same as WORLD. May be given several times.")
  @SuppressWarnings("UnusedVariable") // the same list, so that the order of both forms is kept
  private final List<String> scenarios = names;

  @Option(
      names = "--edit",
      paramLabel = "EDIT",
      description =
          "Add the world \"edited\": the last WORLD with this change, such as 'set orders order=R1"
              + " quantity=7'. May be given several times.")
  private List<String> edits = List.of();

  /** Takes one name; both forms go into one list, in the order in which they stand. */
  static final class Taker implements IParameterConsumer {
    @Override
    @SuppressWarnings("JdkObsolete") // picocli hands out a Stack
    public void consumeParameters(Stack<String> words, ArgSpec argument, CommandSpec command) {
      List<String> taken = argument.getValue();
      taken.add(words.pop());
    }
  }

  /**
   * The worlds by their names, the baseline first; at least two.
   *
   * @throws Failure when there is nothing to compare, or no such folder or scenario
   */
  public Map<String, AskedWorld> worlds() throws IOException {
    Path home = PlantArguments.existing(folder);
    List<String> wanted = new ArrayList<>(names);
    if (wanted.isEmpty() && edits.isEmpty()) {
      throw nothingToCompare(home);
    }
    if (wanted.isEmpty() || (wanted.size() == 1 && edits.isEmpty())) {
      wanted.add(0, BASE);
    }
    Map<String, AskedWorld> worlds = new LinkedHashMap<>();
    AskedWorld last = new AskedWorld(home, Optional.empty(), List.of());
    for (String name : wanted) {
      last = world(home, name);
      worlds.put(free(name, worlds), last);
    }
    if (!edits.isEmpty()) {
      worlds.put(
          free(EditText.WORLD, worlds), new AskedWorld(last.folder(), last.scenario(), edits));
    }
    return worlds;
  }

  private static AskedWorld world(Path home, String name) throws IOException {
    boolean known = ScenarioFile.list(home).contains(name);
    if (!known && name.equals(BASE)) {
      return new AskedWorld(home, Optional.empty(), List.of());
    }
    if (!known && Files.isDirectory(Path.of(name))) {
      return new AskedWorld(Path.of(name), Optional.empty(), List.of());
    }
    PlantArguments.checkName(home, name);
    return new AskedWorld(home, Optional.of(name), List.of());
  }

  /** The name, with a number where it is taken. */
  private static String free(String name, Map<String, AskedWorld> worlds) {
    String free = name;
    for (int number = 2; worlds.containsKey(free); number++) {
      free = name + " (" + number + ")";
    }
    return free;
  }

  private static Failure nothingToCompare(Path folder) throws IOException {
    List<String> known = ScenarioFile.list(folder);
    return new Failure(
        ExitCodes.WRONG_USAGE,
        "there is nothing to compare the plant with\nMaybe name a scenario or give an --edit. "
            + (known.isEmpty()
                ? "The folder has no scenarios."
                : "There are: " + String.join(", ", known) + "."));
  }
}
