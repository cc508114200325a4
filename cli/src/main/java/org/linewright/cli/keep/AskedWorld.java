package org.linewright.cli.keep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Scenario;
import org.linewright.core.table.InputIssue;
import org.linewright.files.PlantFolder;
import org.linewright.files.PlantReading;
import org.linewright.files.scenario.EditText;
import org.linewright.files.scenario.ScenarioFile;
import org.linewright.files.scenario.ScenarioReading;
import org.linewright.files.upload.PlantSource;

/**
 * A world as somebody asks for it on the command line.
 *
 * @param folder the plant folder
 * @param scenario one of its scenarios; empty = the plant as it is
 * @param edits edits on top of that, in the order in which they are applied
 */
public record AskedWorld(Path folder, Optional<String> scenario, List<String> edits) {

  public AskedWorld {
    edits = List.copyOf(edits);
  }

  /** Reads the folder and applies scenario and edits. */
  public PlantReading read() throws IOException {
    return on(PlantSource.read(folder));
  }

  /** As {@link #read}; for the plant as it is, with what is wrong with its scenarios. */
  public PlantReading checked() throws IOException {
    PlantReading reading = read();
    if (!isPlain() || reading.plant().isEmpty()) {
      return reading;
    }
    List<InputIssue> issues = new ArrayList<>(reading.issues());
    issues.addAll(PlantFolder.checkScenarios(folder, reading.plant().get()));
    return new PlantReading(reading.plant(), issues);
  }

  /** Applies scenario and edits to what was read of the folder. */
  public PlantReading on(PlantReading plant) throws IOException {
    return isPlain() ? plant : PlantFolder.apply(plant, changes());
  }

  private boolean isPlain() {
    return scenario.isEmpty() && edits.isEmpty();
  }

  private ScenarioReading changes() throws IOException {
    if (scenario.isEmpty()) {
      return EditText.read(edits, Optional.empty());
    }
    ScenarioReading base = ScenarioFile.read(folder, scenario.get());
    if (edits.isEmpty()) {
      return base;
    }
    ScenarioReading top = EditText.read(edits, base.scenario());
    List<InputIssue> issues = new ArrayList<>(base.issues());
    issues.addAll(top.issues());
    return new ScenarioReading(base.isRejected() ? Optional.empty() : top.scenario(), issues);
  }

  /**
   * A scenario with what was asked about and more.
   *
   * @param name what to call it
   * @param note what it is for
   * @param more edits behind those that were asked with
   */
  public Scenario with(String name, String note, List<Edit> more) throws IOException {
    Optional<Scenario> base = Optional.empty();
    if (scenario.isPresent()) {
      base = ScenarioFile.read(folder, scenario.get()).scenario();
    }
    List<Edit> all = new ArrayList<>();
    EditText.read(edits, base).scenario().ifPresent(typed -> all.addAll(typed.edits()));
    all.addAll(more);
    return new Scenario(name, note, base, all, name);
  }

  /** What to type behind {@code linewright check} to see the same world. */
  public String arguments() {
    List<String> words = new ArrayList<>(List.of(folder.toString()));
    words.addAll(changed());
    return typed(words);
  }

  /** What of it changes the plant as it is: the words behind the folder. */
  public List<String> changed() {
    List<String> words = new ArrayList<>();
    scenario.ifPresent(name -> words.addAll(List.of("--scenario", name)));
    edits.forEach(edit -> words.addAll(List.of("--edit", edit)));
    return words;
  }

  /** Words as they are to be typed. */
  static String typed(List<String> words) {
    return words.stream().map(AskedWorld::quoted).collect(Collectors.joining(" "));
  }

  /** The same for a process beside this one. */
  public List<String> words() {
    List<String> words = new ArrayList<>(List.of("--folder", folder.toString()));
    words.addAll(changed());
    return words;
  }

  private static String quoted(String word) {
    return word.matches("[\\p{L}\\p{N}_./:=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
