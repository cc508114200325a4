package org.linewright.answers.world;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.TableSpec;

/**
 * A fingerprint of a plant: SHA-256 over its settings and the cells of all its tables, in the order
 * of the format, whatever the files look like.
 */
public final class PlantDigest {
  private final MessageDigest digest;

  private PlantDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  /** 64 hexadecimal digits. */
  public static String of(Plant plant) {
    PlantDigest digest = new PlantDigest();
    digest.add(plant.settings().toString());
    for (TableSpec<?> spec : PlantTables.all()) {
      digest.addTable(plant, spec);
    }
    return digest.print();
  }

  /** 64 hexadecimal digits of a text. */
  static String of(String text) {
    PlantDigest digest = new PlantDigest();
    digest.add(text);
    return digest.print();
  }

  /**
   * 64 hexadecimal digits for each table, and for the settings, by name; {@code settings} first.
   * What was decided about actions is left out: no plan depends on it.
   */
  public static Map<String, String> tables(Plant plant) {
    Map<String, String> tables = new LinkedHashMap<>();
    PlantDigest settings = new PlantDigest();
    settings.add(plant.settings().toString());
    tables.put("settings", settings.print());
    for (TableSpec<?> spec : PlantTables.all()) {
      if (spec != PlantTables.ACTION_MARKS) {
        PlantDigest table = new PlantDigest();
        table.addTable(plant, spec);
        tables.put(spec.name(), table.print());
      }
    }
    return tables;
  }

  private String print() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private <T extends Record> void addTable(Plant plant, TableSpec<T> spec) {
    add(spec.name());
    for (T row : plant.table(spec).rows()) {
      for (ColumnSpec column : spec.columns()) {
        add(spec.cell(row, column));
      }
    }
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }
}
