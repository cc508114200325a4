package org.linewright.core.kits;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.linewright.core.plant.PartTransfers;

/**
 * The kits of the example plant avtotor-2022 on 30 May 2022: 4,200 complete ones, and 417 lots of
 * 24 stuck ones by model and missing set. Parts are of one model only.
 */
final class AvtotorKits {
  static final int LOT = 24;

  /** Lots by missing set, by model. */
  static final Map<String, String> COHORTS = new LinkedHashMap<>();

  static {
    COHORTS.put("KIA-SELTOS", "HU 50, HU+CLU 40, ABS 20, ACU 15, ABS+ACU 10, HU+CLU+TRIM 15");
    COHORTS.put("KIA-CERATO", "HU 30, HU+CLU 25, ABS 18, ACU 12, BCM 9, HU+TRIM 6");
    COHORTS.put("KIA-SOUL", "HU 20, HU+CLU 15, CLU+TRIM 12, ABS 10, HVC 10");
    COHORTS.put("KIA-SPORTAGE", "HU 10, ABS 10, HAR 10, BCM 8");
    COHORTS.put("KIA-K5", "HU 8, ABS 7, CLU 6, ACU 4");
    COHORTS.put("KIA-SORENTO", "HAR 8, ABS 6, BCM 6");
    COHORTS.put("HYU-TUCSON", "HU 6, ABS 6, HAR 5");
  }

  private static final Map<String, Integer> ON_SITE = new LinkedHashMap<>();

  static {
    ON_SITE.put("KIA-SELTOS", 744);
    ON_SITE.put("KIA-CERATO", 576);
    ON_SITE.put("KIA-SOUL", 360);
    ON_SITE.put("KIA-SPORTAGE", 576);
    ON_SITE.put("KIA-K5", 408);
    ON_SITE.put("KIA-SORENTO", 312);
    ON_SITE.put("KIA-CEED", 168);
    ON_SITE.put("HYU-TUCSON", 456);
    ON_SITE.put("HYU-SANTAFE", 336);
    ON_SITE.put("HYU-SONATA", 264);
  }

  private static final Map<String, Integer> BUILT =
      Map.of("KIA-SELTOS HU", 288, "KIA-CERATO HU+CLU", 192, "KIA-SOUL CLU+TRIM", 120);

  private AvtotorKits() {}

  static KitPlant plant(PartTransfers rule) {
    KitPlant plant = KitPlant.with(rule);
    ON_SITE.forEach(
        (model, kits) -> {
          String[] lines = parts(model).toArray(String[]::new);
          plant.variant(model, null, lines).kits(model + "-ONSITE", model, kits, "");
        });
    COHORTS.forEach(
        (model, cohorts) -> {
          for (String cohort : cohorts.split(", ", -1)) {
            String missing = cohort.substring(0, cohort.indexOf(' '));
            int kits = LOT * Integer.parseInt(cohort.substring(cohort.indexOf(' ') + 1));
            plant.kits(
                model + " " + missing,
                model,
                kits,
                BUILT.getOrDefault(model + " " + missing, 0),
                missing.replace("+", "-" + model + " ") + "-" + model);
          }
        });
    return plant;
  }

  private static Set<String> parts(String model) {
    Set<String> parts = new TreeSet<>();
    parts.add("BODY-" + model);
    for (String part : "HU CLU ABS ACU BCM HAR TRIM HVC".split(" ", -1)) {
      parts.add(part + "-" + model);
    }
    return parts;
  }
}
