package org.linewright.server.plants;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.Sheets;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;
import org.linewright.files.PlantTemplate;
import org.linewright.server.http.Access;
import org.linewright.server.http.Call;
import org.linewright.server.http.Problem;
import org.linewright.server.http.Route;
import org.linewright.server.http.TableData;
import org.linewright.server.http.TableReply;
import org.linewright.server.http.TableRoute;
import org.linewright.store.PlantVersion;
import org.linewright.store.Store;

/**
 * The tables of plants, one by one and all at once.
 *
 * @param store keeps the plants
 * @param shelf has them ready
 */
public record TableRoutes(Store store, PlantShelf shelf) {

  /** The tables of a plant. */
  public record TableList(List<TableItem> items) {}

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** The routes. */
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(
        Route.of(
                "GET", "/plants/{plant}/tables", Access.VIEWER, "The tables of a plant", this::list)
            .with("scenario", "As the scenario has them.")
            .giving(Route.Answer.of(TableList.class)));
    routes.addAll(
        new TableRoute(
                "/plants/{plant}/tables/{table}",
                "A table of a plant; plant is the table of the settings",
                this::table)
            .with("scenario", "As the scenario has it.")
            .routes());
    routes.add(
        Route.of(
                "GET",
                "/plants/{plant}/download.zip",
                Access.VIEWER,
                "A plant folder, to be imported again",
                this::zip)
            .with("version", "Which version; the newest if not given.")
            .giving(Route.Answer.file(FolderZip.ZIP)));
    routes.add(
        Route.of(
                "GET",
                "/plants/{plant}/download.xlsx",
                Access.VIEWER,
                "A plant as a workbook, a sheet for each table",
                this::workbook)
            .with("scenario", "As the scenario has it.")
            .giving(Route.Answer.file(XLSX)));
    routes.add(
        Route.of(
                "GET",
                "/template.zip",
                Access.VIEWER,
                "A plant folder to start from",
                this::template)
            .giving(Route.Answer.file(FolderZip.ZIP)));
    return routes;
  }

  private AskedWorld world(Call call) throws Exception {
    PlantVersion version = shelf.newest(call.path("plant"));
    return shelf.world(version, call.query("scenario"));
  }

  private Plant plant(Call call) throws Exception {
    return shelf.plant(world(call));
  }

  private void list(Call call) throws Exception {
    Plant plant = plant(call);
    List<TableItem> tables = new ArrayList<>();
    for (TableSpec<?> spec : PlantTables.all()) {
      Table<?> table = plant.table(spec);
      List<ColumnItem> columns = spec.columns().stream().map(ColumnItem::of).toList();
      tables.add(
          new TableItem(spec.name(), spec.doc(), table.isPresent(), table.rows().size(), columns));
    }
    call.json(new TableList(tables));
  }

  private TableData table(Call call, String name) throws Exception {
    AskedWorld world = world(call);
    return PlantTable.of(shelf.plant(world), name).asOf(world.revision());
  }

  private void zip(Call call) throws IOException {
    PlantVersion newest = shelf.newest(call.path("plant"));
    int version = call.count("version", newest.version(), Integer.MAX_VALUE / 2);
    try (Workspace workspace = Workspace.open()) {
      if (!store.plants().export(newest.plant(), version, workspace.folder())) {
        throw Problem.unknown("version", String.valueOf(version));
      }
      store.scenarios().export(newest.plant(), workspace.folder());
      call.file(newest.plant() + ".zip", FolderZip.ZIP, FolderZip.pack(workspace.folder()));
    }
  }

  private void template(Call call) throws IOException {
    try (Workspace workspace = Workspace.open()) {
      Path folder = workspace.folder().resolve("plant");
      PlantTemplate.write(folder);
      call.file("plant.zip", FolderZip.ZIP, FolderZip.pack(folder));
    }
  }

  private void workbook(Call call) throws Exception {
    Plant plant = plant(call);
    List<Grid<?>> sheets = new ArrayList<>();
    sheets.add(sheet(PlantTable.of(plant, PlantTable.SETTINGS)));
    for (TableSpec<?> spec : PlantTables.all()) {
      if (plant.table(spec).isPresent()) {
        sheets.add(sheet(PlantTable.of(plant, spec.name())));
      }
    }
    call.file(call.path("plant") + ".xlsx", XLSX, Sheets.print(sheets));
  }

  private static Grid<?> sheet(TableData table) {
    return TableReply.grid(table, IntStream.range(0, table.size()).boxed().toList());
  }
}
