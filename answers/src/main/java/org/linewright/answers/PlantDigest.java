package org.linewright.answers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.TableSpec;

/**
 * A fingerprint of a plant: SHA-256 over its settings and the cells of all its tables, in the order
 * of the format, whatever the files look like.
 */
final class PlantDigest {
  private final MessageDigest digest;

  private PlantDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  /** 64 hexadecimal digits. */
  static String of(Plant plant) {
    PlantDigest digest = new PlantDigest();
    digest.add(plant.settings().toString());
    for (TableSpec<?> spec : PlantTables.all()) {
      digest.addTable(plant, spec);
    }
    return HexFormat.of().formatHex(digest.digest.digest());
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
