package org.linewright.server.plants;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.server.http.Access;
import org.linewright.server.http.Call;
import org.linewright.server.http.Problem;
import org.linewright.server.http.Route;
import org.linewright.server.http.Upload;
import org.linewright.store.Page;
import org.linewright.store.PlantVersion;
import org.linewright.store.Store;

/**
 * Plants come and go.
 *
 * @param store keeps them
 * @param importer takes them in
 * @param limits of uploads
 * @param examples folder of examples; empty = none are installed
 */
public record PlantRoutes(
    Store store, PlantImporter importer, UploadLimits limits, Optional<Path> examples) {

  /** Asks for an example. */
  public record ExampleWish(@Nullable String example) {}

  /** A page of plants; next is the cursor of the page after it. */
  public record PlantPage(List<PlantItem> items, Optional<String> next) {}

  /** All versions of a plant. */
  public record VersionList(List<PlantItem> items) {}

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.of(
                "GET",
                "/plants",
                Access.VIEWER,
                "The plants, each with its newest version",
                this::list)
            .with("cursor", "The place of the page, as next of the page before has it.")
            .with("limit", "Plants of a page, 1 to 1000; 100 if not given.")
            .giving(Route.Answer.of(PlantPage.class)),
        Route.of(
                "POST",
                "/plants",
                Access.PLANNER,
                "Imports a plant: zip, xlsx or CSV files",
                this::add)
            .with("name", "The plant's key; the name of the file if not given.")
            .taking(Upload.class)
            .giving(new Route.Answer(201, "application/json", null)),
        Route.of(
                "POST",
                "/unpack",
                Access.PLANNER,
                "The tables in workbooks and archives, each as the CSV file that would be imported",
                intake()::unpack)
            .taking(Upload.class)
            .giving(Route.Answer.of(UnpackedFiles.class)),
        Route.of("POST", "/plants/demo", Access.PLANNER, "Imports an example", intake()::addExample)
            .taking(ExampleWish.class)
            .giving(new Route.Answer(201, "application/json", null)),
        Route.of("GET", "/plants/{plant}", Access.VIEWER, "A plant's newest version", this::get)
            .giving(Route.Answer.of(PlantItem.class)),
        Route.of(
                "DELETE",
                "/plants/{plant}",
                Access.PLANNER,
                "Removes a plant with all that belongs to it",
                this::remove)
            .giving(Route.Answer.NOTHING),
        Route.of(
                "POST",
                "/plants/{plant}/versions",
                Access.PLANNER,
                "Imports a new version. Without plant.yaml, what is sent replaces these tables"
                    + " only",
                this::addVersion)
            .taking(Upload.class)
            .giving(new Route.Answer(201, "application/json", null)),
        Route.of(
                "GET",
                "/plants/{plant}/versions",
                Access.VIEWER,
                "All versions of a plant, newest first",
                this::versions)
            .giving(Route.Answer.of(VersionList.class)));
  }

  private PlantIntake intake() {
    return new PlantIntake(store, importer, limits, examples);
  }

  private void list(Call call) {
    int limit = Math.max(1, call.count("limit", 100, Page.LARGEST));
    Page<PlantVersion> page = store.plants().list(new Page.Request(call.query("cursor"), limit));
    call.json(new PlantPage(page.items().stream().map(PlantItem::of).toList(), page.next()));
  }

  private void get(Call call) {
    call.json(PlantItem.of(newest(call)));
  }

  private PlantVersion newest(Call call) {
    String plant = call.path("plant");
    return store.plants().find(plant).orElseThrow(() -> Problem.unknown("plant", plant));
  }

  private void versions(Call call) {
    newest(call);
    List<PlantVersion> versions = store.plants().listVersions(call.path("plant"));
    call.json(new VersionList(versions.stream().map(PlantItem::of).toList()));
  }

  private void remove(Call call) {
    if (!store.plants().delete(call.path("plant"), call.person().name())) {
      throw Problem.unknown("plant", call.path("plant"));
    }
    call.nothing();
  }

  private void add(Call call) throws IOException {
    List<UploadedFile> files = call.context().uploadedFiles();
    String name =
        call.query("name").orElseGet(() -> files.isEmpty() ? "" : files.get(0).filename());
    intake().take(call, PlantImporter.key(name), files, false);
  }

  private void addVersion(Call call) throws IOException {
    intake().take(call, newest(call).plant(), call.context().uploadedFiles(), true);
  }
}
