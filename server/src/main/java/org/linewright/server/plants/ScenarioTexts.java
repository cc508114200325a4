package org.linewright.server.plants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linewright.files.scenario.ScenarioFile;
import org.linewright.files.scenario.ScenarioReading;
import org.linewright.store.Scenario;

/** Reads stored scenarios from their texts, each with those that it builds on. */
public final class ScenarioTexts {
  private ScenarioTexts() {}

  /** Scenario texts by name. */
  public static Map<String, String> texts(List<Scenario> scenarios) {
    return scenarios.stream().collect(Collectors.toMap(Scenario::name, Scenario::text));
  }

  /** Reads a scenario and those it builds on from their texts. */
  public static ScenarioReading scenario(String name, Map<String, String> texts)
      throws IOException {
    try (Workspace workspace = Workspace.open()) {
      write(texts, workspace);
      return ScenarioFile.read(workspace.folder(), name);
    }
  }

  /** Reads all scenarios of a plant from their texts; by name. */
  static Map<String, ScenarioReading> scenarios(Map<String, String> texts) throws IOException {
    Map<String, ScenarioReading> readings = new HashMap<>();
    try (Workspace workspace = Workspace.open()) {
      write(texts, workspace);
      for (String name : texts.keySet()) {
        readings.put(name, ScenarioFile.read(workspace.folder(), name));
      }
    }
    return readings;
  }

  private static void write(Map<String, String> texts, Workspace workspace) throws IOException {
    Path folder = Files.createDirectories(workspace.folder().resolve("scenarios"));
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(folder.resolve(text.getKey() + ".yaml"), text.getValue());
    }
  }
}
