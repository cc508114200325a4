package org.linewright.core.kits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.product.Alternate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Stock;

/**
 * Brute force over a handful of kits, straight from the tables: every choice of vehicles to finish,
 * every choice of alternates, every source of every single piece. Shares nothing with the product.
 */
final class KitByKit {
  /** The most vehicles complete, and the fewest pieces moved to get there. */
  record Best(int complete, int moves) {}

  private record Vehicle(String variant, boolean built, List<String> lacking) {}

  private record Gap(int vehicle, String part, int pieces) {}

  private final Plant plant;
  private final boolean transfers;
  private final List<Vehicle> vehicles = new ArrayList<>();
  private final Map<String, Integer> shelf = new HashMap<>();
  private final Map<String, Integer> atLeast = new HashMap<>();
  private Best best = new Best(-1, 0);

  private KitByKit(Plant plant, boolean transfers) {
    this.plant = plant;
    this.transfers = transfers;
    for (KitCohort row : plant.kits()) {
      List<String> lacking =
          row.missing().stream().filter(p -> line(row.variant(), p) != null).toList();
      for (int i = 0; i < row.kits(); i++) {
        vehicles.add(new Vehicle(row.variant(), i < row.builtIncomplete(), lacking));
      }
    }
    for (Stock row : plant.stock()) {
      shelf.merge(row.part(), row.quantity(), Integer::sum);
    }
    for (Vehicle vehicle : vehicles) {
      if (!vehicle.built && vehicle.lacking.isEmpty()) {
        for (BomLine line : plant.bom()) {
          if (line.variant().equals(vehicle.variant) && line.supply() == SupplyKind.LOOSE) {
            shelf.computeIfPresent(line.part(), (p, n) -> Math.max(0, n - line.quantity()));
          }
        }
      }
    }
  }

  static Best withTransfers(Plant plant) {
    return new KitByKit(plant, plant.settings().partTransfers() != PartTransfers.NONE).search();
  }

  static Best shelfOnly(Plant plant) {
    return new KitByKit(plant, false).search();
  }

  /** True when so many vehicles of each variant can be completed. */
  static boolean canComplete(Plant plant, Map<String, Integer> ofVariants) {
    KitByKit search = new KitByKit(plant, plant.settings().partTransfers() != PartTransfers.NONE);
    search.atLeast.putAll(ofVariants);
    return search.search().complete >= 0;
  }

  /** Pieces of a part that complete kits need loose and that are not there. */
  static int looseShort(Plant plant, String part) {
    KitByKit search = new KitByKit(plant, false);
    int pieces = 0;
    for (Vehicle vehicle : search.vehicles) {
      BomLine line = search.line(vehicle.variant, part);
      boolean isNeeded = vehicle.lacking.isEmpty() && !vehicle.built && line != null;
      pieces += isNeeded && line.supply() == SupplyKind.LOOSE ? line.quantity() : 0;
    }
    int onShelf =
        plant.stock().stream()
            .filter(row -> row.part().equals(part))
            .mapToInt(Stock::quantity)
            .sum();
    return Math.max(0, pieces - onShelf);
  }

  /** The most complete kits that the loose parts on the shelf allow, complete cars counted too. */
  static int clearToBuild(Plant plant) {
    KitByKit search = new KitByKit(plant, false);
    int cars = 0;
    List<Vehicle> kits = new ArrayList<>();
    for (Vehicle vehicle : search.vehicles) {
      if (vehicle.lacking.isEmpty()) {
        cars += vehicle.built ? 1 : 0;
        if (!vehicle.built) {
          kits.add(new Vehicle(vehicle.variant, false, search.looseParts(vehicle.variant)));
        }
      }
    }
    search.vehicles.clear();
    search.vehicles.addAll(kits);
    search.shelf.clear();
    plant.stock().forEach(row -> search.shelf.merge(row.part(), row.quantity(), Integer::sum));
    return cars + search.search().complete;
  }

  private List<String> looseParts(String variant) {
    return plant.bom().stream()
        .filter(line -> line.variant().equals(variant) && line.supply() == SupplyKind.LOOSE)
        .map(BomLine::part)
        .filter(part -> line(variant, part) != null)
        .toList();
  }

  private BomLine line(String variant, String part) {
    for (Event event : plant.events()) {
      if (event.target().equals(part)) {
        return null;
      }
    }
    for (BomLine line : plant.bom()) {
      if (line.variant().equals(variant) && line.part().equals(part)) {
        return line;
      }
    }
    return null;
  }

  private boolean samePool(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    return switch (plant.settings().partTransfers()) {
      case NONE, WITHIN_VARIANT -> false;
      case ANYWHERE -> true;
      case WITHIN_FAMILY -> family(a) != null && family(a).equals(family(b));
    };
  }

  private String family(String variant) {
    for (Variant row : plant.variants()) {
      if (row.variant().equals(variant)) {
        return row.family();
      }
    }
    throw new AssertionError(variant);
  }

  private Best search() {
    for (int finished = 0; finished < 1 << vehicles.size(); finished++) {
      if (Integer.bitCount(finished) >= best.complete && hasAtLeast(finished)) {
        List<Gap> gaps = new ArrayList<>();
        for (int v = 0; v < vehicles.size(); v++) {
          if ((finished >> v & 1) == 1) {
            for (String part : vehicles.get(v).lacking) {
              gaps.add(new Gap(v, part, line(vehicles.get(v).variant, part).quantity()));
            }
          }
        }
        chooseAlternates(finished, gaps, 0, new ArrayList<>(), new HashMap<>(shelf));
      }
    }
    return best;
  }

  private boolean hasAtLeast(int finished) {
    Map<String, Integer> left = new HashMap<>(atLeast);
    for (int v = 0; v < vehicles.size(); v++) {
      if ((finished >> v & 1) == 1) {
        left.merge(vehicles.get(v).variant, -1, Integer::sum);
      }
    }
    return left.values().stream().allMatch(n -> n <= 0);
  }

  private void chooseAlternates(
      int finished, List<Gap> gaps, int next, List<Gap> open, Map<String, Integer> left) {
    if (next == gaps.size()) {
      source(finished, open, left);
      return;
    }
    Gap gap = gaps.get(next);
    open.add(gap);
    chooseAlternates(finished, gaps, next + 1, open, left);
    open.remove(open.size() - 1);
    for (Alternate rule : plant.alternates()) {
      boolean ofVariant =
          rule.variant().equals("*") || rule.variant().equals(vehicles.get(gap.vehicle).variant);
      int uses = (int) Math.ceil(gap.pieces * rule.ratio() - 1e-9);
      if (ofVariant
          && rule.part().equals(gap.part)
          && left.getOrDefault(rule.alternate(), 0) >= uses) {
        left.merge(rule.alternate(), -uses, Integer::sum);
        chooseAlternates(finished, gaps, next + 1, open, left);
        left.merge(rule.alternate(), uses, Integer::sum);
      }
    }
  }

  private void source(int finished, List<Gap> open, Map<String, Integer> left) {
    int moves = 0;
    for (String part : open.stream().map(Gap::part).distinct().toList()) {
      List<Gap> ofPart = open.stream().filter(gap -> gap.part.equals(part)).toList();
      int[] held = new int[vehicles.size()];
      for (int v = 0; v < held.length; v++) {
        Vehicle donor = vehicles.get(v);
        BomLine line = line(donor.variant, part);
        boolean gives =
            transfers
                && !donor.built
                && (finished >> v & 1) == 0
                && line != null
                && line.supply() == SupplyKind.KIT
                && !donor.lacking.contains(part);
        held[v] = gives ? line.quantity() : 0;
      }
      int fewest = fewest(ofPart, 0, 0, held, left.getOrDefault(part, 0));
      if (fewest == Integer.MAX_VALUE) {
        return;
      }
      moves += fewest;
    }
    int complete = Integer.bitCount(finished);
    if (complete > best.complete || (complete == best.complete && moves < best.moves)) {
      best = new Best(complete, moves);
    }
  }

  /** Tries every source for the next piece of the gaps. */
  private int fewest(List<Gap> gaps, int gap, int done, int[] held, int onShelf) {
    if (gap == gaps.size()) {
      return 0;
    }
    if (done == gaps.get(gap).pieces) {
      return fewest(gaps, gap + 1, 0, held, onShelf);
    }
    int fewest = Integer.MAX_VALUE;
    if (onShelf > 0) {
      fewest = fewest(gaps, gap, done + 1, held, onShelf - 1);
    }
    for (int v = 0; v < held.length; v++) {
      if (held[v] > 0
          && samePool(vehicles.get(v).variant, vehicles.get(gaps.get(gap).vehicle).variant)) {
        held[v]--;
        int rest = fewest(gaps, gap, done + 1, held, onShelf);
        held[v]++;
        if (rest < Integer.MAX_VALUE) {
          fewest = Math.min(fewest, rest + 1);
        }
      }
    }
    return fewest;
  }
}
