package org.linewright.server.plants;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.table.InputIssue;
import org.linewright.files.PlantFolder;
import org.linewright.files.PlantReading;
import org.linewright.server.http.Problem;
import org.linewright.store.Document;
import org.linewright.store.PlantImport;
import org.linewright.store.PlantVersion;
import org.linewright.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes plant folders into the store. What is rejected is not taken. */
public final class PlantImporter {
  private static final Logger LOG = LoggerFactory.getLogger(PlantImporter.class);

  private final Store store;

  /** An importer into a store. */
  public PlantImporter(Store store) {
    this.store = store;
  }

  /**
   * What came of an import.
   *
   * @param version the version
   * @param isNew false when this version was there already
   * @param issues warnings
   */
  public record Imported(PlantVersion version, boolean isNew, List<InputIssue> issues) {
    public Imported {
      issues = List.copyOf(issues);
    }
  }

  /**
   * Where an import comes from.
   *
   * @param plant the plant's key
   * @param source for people, e.g. the name of the file
   * @param by who imports
   */
  public record Origin(String plant, String source, String by) {}

  /**
   * Takes a folder, unless the newest version of the plant is the same.
   *
   * @throws Problem when something is rejected
   */
  public Imported take(Path folder, Origin origin) throws IOException {
    return take(folder, origin, List.of());
  }

  /**
   * Takes a folder, unless any version of the plant is the same. So a server that is started again
   * with the folder it once took does not undo what people have changed since.
   *
   * @throws Problem when something is rejected
   */
  public Imported takeOnce(Path folder, String by) throws IOException {
    Path name = folder.toRealPath().getFileName();
    String key = key(name == null ? "plant" : name.toString());
    Origin origin = new Origin(key, String.valueOf(folder), by);
    Imported imported = take(folder, origin, List.of(), Integer.MAX_VALUE);
    int version = imported.version().version();
    int newest = store.plants().find(key).map(PlantVersion::version).orElse(version);
    if (version < newest) {
      LOG.info("{} is version {} of {}; version {} stays the newest", folder, version, key, newest);
    }
    return imported;
  }

  /**
   * Takes a folder, unless the newest version of the plant is the same.
   *
   * @param before what was found before the folder was read
   * @throws Problem when something is rejected
   */
  Imported take(Path folder, Origin origin, List<InputIssue> before) throws IOException {
    return take(folder, origin, before, 1);
  }

  private Imported take(Path folder, Origin origin, List<InputIssue> before, int lookedAt)
      throws IOException {
    PlantReading reading = PlantFolder.read(folder);
    List<InputIssue> issues = new ArrayList<>(before);
    issues.addAll(reading.issues());
    if (issues.stream().anyMatch(InputIssue::isRejected)) {
      throw Problem.rejected(issues);
    }
    Plant plant = reading.plant().orElseThrow();
    issues.addAll(PlantFolder.checkScenarios(folder, plant));
    List<Document> files = ImportedFiles.of(folder, plant);
    Map<String, String> scenarios = ImportedFiles.scenarios(folder);
    Optional<PlantVersion> same =
        store.plants().listVersions(origin.plant()).stream()
            .limit(lookedAt)
            .filter(version -> isSame(version, files))
            .findFirst();
    if (same.isPresent()) {
      return new Imported(same.get(), false, issues);
    }
    PlantSettings settings = plant.settings();
    PlantImport.About about =
        new PlantImport.About(
            settings.name(),
            settings.planDate(),
            settings.horizonEnd(),
            origin.source(),
            issues.size());
    PlantVersion version =
        store.plants().add(new PlantImport(origin.plant(), about, files, scenarios, origin.by()));
    return new Imported(version, true, issues);
  }

  private boolean isSame(PlantVersion version, List<Document> files) {
    Set<Document.Head> kept =
        Set.copyOf(store.plants().listFiles(version.plant(), version.version()));
    return kept.equals(files.stream().map(Document::head).collect(Collectors.toSet()));
  }

  /** A key for addresses out of what people call a plant. */
  public static String key(String name) {
    String plain =
        name.strip()
            .replaceAll("(?i)\\.(zip|xlsx|csv)$", "")
            .replaceAll("[^\\p{L}\\p{N}_.-]+", "-")
            .replaceAll("^[-.]+|[-.]+$", "");
    String key = plain.length() > 60 ? plain.substring(0, 60).replaceAll("[-.]+$", "") : plain;
    return key.isEmpty() ? "plant" : key;
  }
}
