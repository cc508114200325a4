package org.linewright.server.plants;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.InputIssue;
import org.linewright.server.http.Call;
import org.linewright.server.http.Problem;
import org.linewright.store.Store;

/** Takes plants in from files that a call brings, or from the examples. */
final class PlantIntake {
  private static final String USUAL_EXAMPLE = "avtotor-2022";

  private final Store store;
  private final PlantImporter importer;
  private final UploadLimits limits;
  private final Optional<Path> examples;

  PlantIntake(Store store, PlantImporter importer, UploadLimits limits, Optional<Path> examples) {
    this.store = store;
    this.importer = importer;
    this.limits = limits;
    this.examples = examples;
  }

  void unpack(Call call) throws IOException {
    try (Workspace workspace = Workspace.open()) {
      new UploadedFiles(workspace.folder(), limits).take(call.context().uploadedFiles());
      call.json(UnpackedFiles.in(workspace.folder()));
    }
  }

  void take(Call call, String plant, List<UploadedFile> files, boolean merge) throws IOException {
    try (Workspace workspace = Workspace.open()) {
      List<InputIssue> issues = new UploadedFiles(workspace.folder(), limits).take(files);
      if (merge && !Files.exists(workspace.folder().resolve("plant.yaml"))) {
        fillUp(plant, workspace.folder());
      }
      String source = files.get(0).filename() + (files.size() > 1 ? ", …" : "");
      PlantImporter.Origin origin = new PlantImporter.Origin(plant, source, call.person().name());
      answer(call, importer.take(workspace.folder(), origin, issues));
    }
  }

  /** Files that were not sent are taken from the newest version. */
  private void fillUp(String plant, Path folder) throws IOException {
    int version = store.plants().find(plant).orElseThrow().version();
    try (Workspace before = Workspace.open()) {
      store.plants().export(plant, version, before.folder());
      try (Stream<Path> files = Files.list(before.folder())) {
        for (Path file : files.toList()) {
          Path target = folder.resolve(String.valueOf(file.getFileName()));
          if (!Files.exists(target)) {
            Files.copy(file, target);
          }
        }
      }
    }
  }

  private static void answer(Call call, PlantImporter.Imported imported) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("plant", imported.version().plant());
    tree.put("version", imported.version().version());
    tree.put("new", imported.isNew());
    tree.put("issues", Problem.listed(imported.issues()));
    call.json(201, tree);
  }

  void addExample(Call call) throws IOException {
    String wanted =
        Optional.ofNullable(call.body(PlantRoutes.ExampleWish.class).example())
            .orElse(USUAL_EXAMPLE);
    Path folder =
        examples
            .filter(home -> wanted.matches("[A-Za-z0-9-]+"))
            .map(home -> home.resolve(wanted))
            .filter(Files::isDirectory)
            .orElseThrow(() -> Problem.unknown("example", wanted));
    PlantImporter.Origin origin = new PlantImporter.Origin(wanted, "example", call.person().name());
    answer(call, importer.take(folder, origin));
  }
}
