package org.linewright.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linewright.store.internal.keys.Names;

/**
 * What an import brings: one version of a plant.
 *
 * @param plant the plant's key in addresses: letters, digits, {@code _ . -}
 * @param about what people see of it
 * @param files {@code plant.yaml} and the tables, as in a plant folder
 * @param scenarios scenario texts by name; one that the plant has already is left as it is
 * @param by who imports
 */
public record PlantImport(
    String plant, About about, List<Document> files, Map<String, String> scenarios, String by) {

  /**
   * What people see of a version.
   *
   * @param name the plant's name
   * @param planDate first day planned
   * @param horizonEnd last day planned
   * @param source where the tables came from, e.g. the name of the file
   * @param issues warnings of the import
   */
  public record About(
      String name, LocalDate planDate, LocalDate horizonEnd, String source, int issues) {}

  public PlantImport {
    Names.check("plant", plant);
    scenarios.keySet().forEach(name -> Names.check("scenario", name));
    files = List.copyOf(files);
    scenarios = Map.copyOf(scenarios);
  }
}
