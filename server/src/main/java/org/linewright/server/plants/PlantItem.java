package org.linewright.server.plants;

import java.time.Instant;
import java.time.LocalDate;
import org.linewright.store.PlantVersion;

/**
 * A version of a plant, for lists.
 *
 * @param plant the plant's key
 * @param name what people call it
 * @param version its number
 * @param planDate first day planned
 * @param horizonEnd last day planned
 * @param importedAt when it came
 * @param importedBy who brought it
 * @param source where it came from
 * @param issues warnings of the import
 */
public record PlantItem(
    String plant,
    String name,
    int version,
    LocalDate planDate,
    LocalDate horizonEnd,
    Instant importedAt,
    String importedBy,
    String source,
    int issues) {

  static PlantItem of(PlantVersion version) {
    return new PlantItem(
        version.plant(),
        version.about().name(),
        version.version(),
        version.about().planDate(),
        version.about().horizonEnd(),
        version.importedAt(),
        version.importedBy(),
        version.about().source(),
        version.about().issues());
  }
}
