package org.linewright.server.plants;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.world.World;
import org.linewright.core.plant.Plant;
import org.linewright.core.scenario.Applied;
import org.linewright.core.scenario.Scenarios;
import org.linewright.files.PlantFolder;
import org.linewright.files.PlantReading;
import org.linewright.files.scenario.ScenarioReading;
import org.linewright.server.http.Problem;
import org.linewright.store.PlantVersion;
import org.linewright.store.Scenario;
import org.linewright.store.Store;

/** Has the stored plants ready to be asked, as they are or as a scenario has them. */
public final class PlantShelf {
  /** Stands for the plant as it is. */
  public static final String BASE = "base";

  private static final int MOST_PLANTS = 16;

  private final Store store;
  private final Recent<Plant> plants;
  private final Recent<World> worlds;
  private final Recent<Map<String, ScenarioReading>> readings;

  /** A shelf that reads from a store. */
  public PlantShelf(Store store) {
    this.store = store;
    // reading a plant inside of an answer must not wait for the places of answers
    this.plants =
        new Recent<>(MOST_PLANTS, new Semaphore(Runtime.getRuntime().availableProcessors()));
    this.readings =
        new Recent<>(MOST_PLANTS, new Semaphore(Runtime.getRuntime().availableProcessors()));
    this.worlds =
        new Recent<>(MOST_PLANTS, new Semaphore(Runtime.getRuntime().availableProcessors()));
  }

  /**
   * The newest version of a plant.
   *
   * @throws Problem when there is no such plant
   */
  public PlantVersion newest(String plant) {
    return store.plants().find(plant).orElseThrow(() -> Problem.unknown("plant", plant));
  }

  /**
   * A world that can be asked.
   *
   * @param version the plant
   * @param wanted name of a scenario; empty or {@link #BASE} = the plant as it is
   * @throws Problem when there is no such scenario
   */
  public AskedWorld world(PlantVersion version, Optional<String> wanted) {
    Optional<String> scenario = wanted.filter(name -> !name.isEmpty() && !name.equals(BASE));
    if (scenario.isEmpty()) {
      return AskedWorld.of(version, scenario, List.of());
    }
    List<Scenario> all = store.scenarios().list(version.plant());
    Scenario asked =
        all.stream()
            .filter(one -> one.name().equals(scenario.get()))
            .findFirst()
            .orElseThrow(() -> Problem.unknown("scenario", scenario.get()));
    // one that may build on others changes whenever any of them does
    List<Scenario> texts = asked.text().contains("base") ? all : List.of(asked);
    return AskedWorld.of(version, scenario, texts);
  }

  /**
   * The plant of a world.
   *
   * @throws Problem when the scenario is rejected
   */
  public Plant plant(AskedWorld world) throws Exception {
    Plant base = plant(world.version());
    if (world.scenario().isEmpty()) {
      return base;
    }
    return plants.get(world.key(), () -> apply(base, world));
  }

  /**
   * The plant of a world, ready for every question.
   *
   * @throws Problem when the scenario is rejected
   */
  public World asked(AskedWorld world) throws Exception {
    return worlds.get(world.key(), () -> World.of(plant(world), new Stopwatch()));
  }

  /** The plant as it was imported. */
  public Plant plant(PlantVersion version) throws Exception {
    String key = version.plant() + "@" + version.version() + "#" + version.hash();
    return plants.get(key, () -> read(version));
  }

  private Plant read(PlantVersion version) throws IOException {
    try (Workspace workspace = Workspace.open()) {
      if (!store.plants().export(version.plant(), version.version(), workspace.folder())) {
        throw Problem.unknown("plant", version.plant());
      }
      PlantReading reading = PlantFolder.read(workspace.folder());
      return reading.plant().orElseThrow(() -> Problem.rejected(reading.issues()));
    }
  }

  private static Plant apply(Plant base, AskedWorld world) throws IOException {
    ScenarioReading reading =
        ScenarioTexts.scenario(world.scenario().orElseThrow(), ScenarioTexts.texts(world.texts()));
    if (reading.scenario().isEmpty()) {
      throw Problem.rejected(reading.issues());
    }
    Applied applied = Scenarios.apply(base, reading.scenario().get());
    return applied.plant().orElseThrow(() -> Problem.rejected(applied.issues()));
  }

  /** Equal for scenarios that nobody has changed. */
  public static String revisions(List<Scenario> scenarios) {
    return scenarios.stream()
        .map(one -> one.name() + ":" + one.revision() + ":" + one.savedAt().toEpochMilli())
        .collect(Collectors.joining(","));
  }

  /** The scenarios of a plant, read; by name. */
  public Map<String, ScenarioReading> readings(String plant, List<Scenario> all) throws Exception {
    return readings.get(
        plant + "/" + revisions(all), () -> ScenarioTexts.scenarios(ScenarioTexts.texts(all)));
  }
}
