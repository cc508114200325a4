package org.linewright.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.Setting;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;
import org.linewright.files.scenario.ScenarioFile;
import org.linewright.files.text.YamlText;

/**
 * A plant folder to start from: every table with its header, a few rows of a small example, a
 * {@code plant.yaml} and a {@code README.md} that explain each setting, table and column, and a
 * scenario. It reads back without an issue.
 */
public final class PlantTemplate {
  private static final String README = "README.md";
  private static final String SCENARIO =
      """
      # A scenario is a list of edits. The tables themselves stay as they are.
      name: Fewer units a day, transfers allowed
      note: What if line A1 runs at half its rate while parts may move between kits?
      # base: OTHER            another scenario that is applied first
      edits:
      # Change cells of every row that matches the key. Columns left out match anything.
      - {set: line_rates, key: {line: A1}, to: {units_per_day: 20}}
      # Change a setting of plant.yaml.
      - {option: part_transfers, to: within_variant}
      # Add a row, remove rows:
      # - {add: orders, row: {order: R3, variant: SEDAN, quantity: 12, due: 2026-02-27}}
      # - {remove: kits, key: {cohort: K2}}
      """;

  private PlantTemplate() {}

  /**
   * Writes the template into a new folder: all of it or nothing.
   *
   * @param folder must not exist or must be empty
   * @throws java.nio.file.DirectoryNotEmptyException when the folder holds files already
   * @throws IOException when the disk fails; nothing is left behind then
   */
  public static void write(Path folder) throws IOException {
    NewFolder.fill(folder, PlantTemplate::fill);
  }

  private static void fill(Path folder) throws IOException {
    Plant plant = TemplatePlant.plant();
    for (TableSpec<?> spec : PlantTables.all()) {
      Table<?> table = plant.table(spec);
      FolderWriter.write(table, folder.resolve(spec.fileName()));
    }
    Files.writeString(folder.resolve(SettingsFile.NAME), settings(plant));
    Files.writeString(folder.resolve(README), FormatGuide.text());
    Path scenarios = Files.createDirectory(folder.resolve(ScenarioFile.FOLDER));
    Files.writeString(scenarios.resolve("example" + ScenarioFile.ENDING), SCENARIO);
  }

  /** {@code plant.yaml} with what each setting says; those not given as comments. */
  private static String settings(Plant plant) {
    StringBuilder text = new StringBuilder("# What holds for the plant as a whole.\nformat: 1\n");
    boolean costs = false;
    for (Setting setting : Setting.all()) {
      boolean cost = setting.name().startsWith(Setting.COSTS + ".");
      if (cost && !costs) {
        text.append("\n# Prices of what goes wrong, in the currency above.\ncosts:\n");
        costs = true;
      }
      String indent = cost ? "  " : "";
      String value = setting.text(plant.settings());
      String line =
          setting.column().name() + ":" + (value.isEmpty() ? "" : " " + YamlText.quote(value));
      text.append('\n').append(indent).append("# ").append(setting.column().doc());
      if (!setting.column().choices().isEmpty()) {
        text.append(": ").append(String.join(", ", setting.column().choices()));
      }
      text.append('\n').append(indent).append(line).append('\n');
    }
    return text.toString();
  }
}
