package org.linewright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A plant folder of a few rows: line A1 builds 5 CITY a day, Monday to Friday, from Monday 2 March
 * 2026 on; 20 good kits, 6 that lack HU and 4 that lack ABS.
 */
public final class SmallPlant {
  private final Path folder;

  private SmallPlant(Path folder) {
    this.folder = folder;
  }

  /** Writes the plant into {@code parent/plant}. */
  public static SmallPlant in(Path parent) {
    SmallPlant plant = new SmallPlant(parent.resolve("plant"));
    plant.write(
        "plant.yaml",
        """
        format: 1
        name: Small
        plan_date: 2026-03-02
        horizon_end: 2026-03-31
        """);
    plant.write(
        "calendars.csv",
        """
        calendar,day,shifts
        DAY,mon,1
        DAY,tue,1
        DAY,wed,1
        DAY,thu,1
        DAY,fri,1
        """);
    plant.write("lines.csv", "line,name,calendar,nominal_shifts\nA1,Line 1,DAY,1\n");
    plant.write("line_rates.csv", "line,variant,units_per_day\nA1,CITY,5\n");
    plant.write("variants.csv", "variant,name,brand,value\nCITY,City,EAST,10000\n");
    plant.write("parts.csv", "part,name\nHU,Head unit\nABS,Brake control\n");
    plant.write("bom.csv", "variant,part,quantity,supply\nCITY,HU,1,kit\nCITY,ABS,1,kit\n");
    plant.write(
        "kits.csv",
        """
        cohort,variant,kits,missing,status
        GOOD,CITY,20,,on_hand
        NO-HU,CITY,6,HU,on_hand
        NO-ABS,CITY,4,ABS,on_hand
        """);
    plant.write("contracts.csv", "contract,brand\nC-EAST,EAST\n");
    plant.write(
        "orders.csv",
        """
        order,contract,variant,quantity,due
        O1,C-EAST,CITY,10,2026-03-10
        O2,C-EAST,CITY,10,2026-03-05
        O3,C-EAST,CITY,4,
        """);
    plant.write(
        "scenarios/MOVE.yaml",
        """
        name: Parts may move
        edits:
        - {option: part_transfers, to: within_variant}
        """);
    return plant;
  }

  public Path folder() {
    return folder;
  }

  /** Writes one file of the folder. */
  public SmallPlant write(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.resolveSibling("."));
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
