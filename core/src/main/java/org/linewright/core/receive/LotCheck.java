package org.linewright.core.receive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;

/**
 * Holds one lot against the bill of its variant. With <i>N</i> kits and <i>q</i> pieces of a part a
 * kit, <i>g</i> usable pieces packed fill ⌊<i>g</i>/<i>q</i>⌋ kits; <i>k</i> = max(0, <i>N</i> −
 * ⌊<i>g</i>/<i>q</i>⌋) kits lack the part. Which kits go short is chosen so that most are complete:
 * the same kits lack as many parts as can be, so that <i>N</i> − max <i>k</i> are complete.
 *
 * <p>Example: 24 kits, 22 of 24 head units, 93 of 96 wheels (4 a kit): 2 kits lack the head unit
 * and 1 of them the wheels as well, 22 are complete, 1 wheel is left over.
 */
final class LotCheck {
  private final Plant plant;
  private final Table<PackedPart> packed;
  private final List<Integer> lines;
  private final Arriving arriving;
  private final ReceiveLog log;

  LotCheck(
      Plant plant,
      Table<PackedPart> packed,
      List<Integer> lines,
      Arriving arriving,
      ReceiveLog log) {
    this.plant = plant;
    this.packed = packed;
    this.lines = lines;
    this.arriving = arriving;
    this.log = log;
  }

  void check(String lot, Optional<KitCohort> announced, CohortBooks cohorts, LooseBooks loose) {
    String variant = only(PackedPart::variant, "variant", announced.map(KitCohort::variant));
    if (variant == null) {
      return;
    }
    if (plant.variants().stream().noneMatch(row -> row.variant().equals(variant))) {
      reject(
          IssueCode.UNKNOWN_NAME,
          "variant",
          variant,
          "is not in variants",
          "the name that variants has.");
      return;
    }
    if (announced.isPresent() && announced.get().status() != StockStatus.IN_TRANSIT) {
      reject(
          IssueCode.CONTRADICTION,
          "lot",
          lot,
          "is " + announced.get().status().code() + " already",
          "take the lot out of the list, or out of kits.");
      return;
    }
    Map<String, Integer> bill = bill(variant);
    if (bill.isEmpty()) {
      reject(
          IssueCode.CONTRADICTION,
          "variant",
          variant,
          "has no part in its bill that comes with the kit",
          "supply kit in bom for the parts that the kits hold.");
      return;
    }
    Map<String, int[]> found = found();
    Integer kits = kits(announced, bill, found);
    @Nullable LocalDate day = day(announced);
    if (kits != null && (day != null || arriving.arrived() != null || announced.isPresent())) {
      split(lot, variant, kits, day, announced, bill, found, cohorts, loose);
    }
  }

  private void split(
      String lot,
      String variant,
      int kits,
      @Nullable LocalDate day,
      Optional<KitCohort> announced,
      Map<String, Integer> bill,
      Map<String, int[]> found,
      CohortBooks cohorts,
      LooseBooks loose) {
    LotClaims claims = new LotClaims(plant, packed, lines, lot, variant, log);
    Map<String, Integer> lacking = new LinkedHashMap<>();
    bill.forEach(
        (part, each) -> {
          int[] pieces = found.getOrDefault(part, new int[2]);
          int usable = pieces[0] - pieces[1];
          int filled = Math.min(kits, usable / each);
          claims.ofBill(part, kits * each, pieces[0], pieces[1]);
          if (filled < kits) {
            lacking.put(part, kits - filled);
          }
          loose.take(lines.get(0), part, usable - filled * each, day);
        });
    found.forEach(
        (part, pieces) -> {
          if (!bill.containsKey(part)) {
            boolean known = claims.wrong(part, pieces[0]);
            if (known) {
              loose.take(lines.get(0), part, pieces[0] - pieces[1], day);
            }
          }
        });
    List<KitCohort> groups = groups(lot, variant, kits, day, announced, lacking, cohorts);
    cohorts.put(lot, groups);
    int complete =
        groups.stream().filter(g -> g.missing().isEmpty()).mapToInt(KitCohort::kits).sum();
    log.add(
        new LotResult(
            lot,
            variant,
            packed.rows().get(lines.get(0)).consignment(),
            claims.cases().size(),
            announced.map(KitCohort::kits).orElse(null),
            kits,
            complete,
            kits - complete,
            claims.count()));
  }

  /** Kits with the same missing set, complete ones first, then those that lack the fewest. */
  private List<KitCohort> groups(
      String lot,
      String variant,
      int kits,
      @Nullable LocalDate day,
      Optional<KitCohort> announced,
      Map<String, Integer> lacking,
      CohortBooks cohorts) {
    Map<Integer, List<String>> steps = new TreeMap<>(Comparator.reverseOrder());
    lacking.forEach(
        (part, count) -> steps.computeIfAbsent(count, any -> new ArrayList<>()).add(part));
    List<Integer> sizes = new ArrayList<>();
    List<List<String>> sets = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    int above = kits;
    for (Map.Entry<Integer, List<String>> step : steps.entrySet()) {
      if (above > step.getKey()) {
        sizes.add(above - step.getKey());
        sets.add(List.copyOf(missing));
      }
      missing.addAll(step.getValue());
      above = step.getKey();
    }
    if (above > 0) {
      sizes.add(above);
      sets.add(List.copyOf(missing));
    }
    List<String> names = cohorts.names(lot, sizes.size());
    boolean here = arriving.arrived() != null;
    List<KitCohort> groups = new ArrayList<>();
    for (int i = 0; i < sizes.size(); i++) {
      groups.add(
          new KitCohort(
              names.get(i),
              variant,
              sizes.get(i),
              sets.get(i),
              here ? StockStatus.ON_HAND : StockStatus.IN_TRANSIT,
              here ? arriving.arrived() : day,
              0,
              consignment(announced),
              announced.map(KitCohort::lotSize).orElse(kits)));
    }
    return groups;
  }

  private @Nullable String consignment(Optional<KitCohort> announced) {
    return announced.isPresent() && announced.get().consignment() != null
        ? announced.get().consignment()
        : packed.rows().get(lines.get(0)).consignment();
  }

  /** Pieces a kit, by part, on the day on which the plan begins. */
  private Map<String, Integer> bill(String variant) {
    LocalDate day = plant.settings().planDate();
    Map<String, Integer> bill = new LinkedHashMap<>();
    for (BomLine line : plant.bom()) {
      boolean holds =
          (line.from() == null || !line.from().isAfter(day))
              && (line.to() == null || !line.to().isBefore(day));
      if (line.variant().equals(variant) && line.supply() == SupplyKind.KIT && holds) {
        bill.merge(line.part(), line.quantity(), Integer::sum);
      }
    }
    return bill;
  }

  /** Pieces packed and damaged, by part. */
  private Map<String, int[]> found() {
    Map<String, int[]> found = new LinkedHashMap<>();
    for (int line : lines) {
      PackedPart row = packed.rows().get(line);
      int[] pieces = found.computeIfAbsent(row.part(), any -> new int[2]);
      pieces[0] += row.quantity();
      pieces[1] += row.damaged();
    }
    return found;
  }

  /** As the list says, as was announced, or as most parts of the bill say together. */
  private @Nullable Integer kits(
      Optional<KitCohort> announced, Map<String, Integer> bill, Map<String, int[]> found) {
    Set<Integer> told = new LinkedHashSet<>();
    for (int line : lines) {
      Integer kits = packed.rows().get(line).kits();
      if (kits != null) {
        told.add(kits);
      }
    }
    if (told.size() > 1) {
      reject(
          IssueCode.CONTRADICTION,
          "kits",
          told.toString(),
          "is not the same in all lines of the lot",
          "one number of kits for a lot.");
      return null;
    }
    if (told.size() == 1) {
      return told.iterator().next();
    }
    if (announced.isPresent()) {
      return announced.get().kits();
    }
    Map<Integer, Integer> votes = new HashMap<>();
    bill.forEach(
        (part, each) -> {
          int pieces = found.getOrDefault(part, new int[2])[0];
          if (pieces > 0 && pieces % each == 0) {
            votes.merge(pieces / each, 1, Integer::sum);
          }
        });
    for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
      if (2 * vote.getValue() > bill.size()) {
        return vote.getKey();
      }
    }
    reject(
        IssueCode.MISSING_VALUE,
        "kits",
        "",
        "is not given, and the parts do not agree on how many kits the lot has",
        "a column kits.");
    return null;
  }

  /** The day on which the lot is expected. */
  private @Nullable LocalDate day(Optional<KitCohort> announced) {
    LocalDate told =
        lines.stream()
            .map(line -> packed.rows().get(line).eta())
            .filter(eta -> eta != null)
            .max(Comparator.<LocalDate>naturalOrder())
            .orElse(arriving.eta());
    LocalDate day = told == null ? announced.map(KitCohort::available).orElse(null) : told;
    if (day == null && arriving.arrived() == null && announced.isEmpty()) {
      reject(
          IssueCode.MISSING_VALUE,
          "eta",
          "",
          "is not given: when does the lot come",
          "--eta DAY, or --arrived DAY when it is here.");
    }
    return day;
  }

  /** The one value that the lines have, or that was announced. */
  private @Nullable String only(
      Function<PackedPart, @Nullable String> value, String column, Optional<String> announced) {
    Set<String> told = new LinkedHashSet<>();
    for (int line : lines) {
      String each = value.apply(packed.rows().get(line));
      if (each != null) {
        told.add(each);
      }
    }
    announced.ifPresent(told::add);
    if (told.size() > 1) {
      reject(
          IssueCode.CONTRADICTION,
          column,
          String.join(", ", told),
          "is not the same for all of the lot, and as announced",
          "one " + column + " for a lot.");
      return null;
    }
    return told.iterator().next();
  }

  private void reject(IssueCode code, String column, String value, String problem, String fix) {
    int line = lines.get(0);
    log.add(
        new InputIssue(
            code,
            Severity.REJECTED,
            packed.file(line),
            packed.fileRow(line),
            column,
            value,
            problem,
            "Nothing is received.",
            fix));
  }
}
