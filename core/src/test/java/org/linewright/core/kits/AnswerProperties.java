package org.linewright.core.kits;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;

/** The rest of the answer against brute force on tiny pools. */
@Tag("slow")
class AnswerProperties {

  @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
  void whatIsClearAndWhatTheShelfFreesIsAsBruteForceSays(@ForAll long seed) {
    Plant plant = RandomKits.tiny(new Random(seed));
    KitsAnswer answer = KitsQuestion.answer(Instance.compile(plant));
    long shelfOnly = KitByKit.shelfOnly(plant).complete();
    long best = KitByKit.withTransfers(plant).complete();
    assertThat(answer.clearToBuild()).isEqualTo(KitByKit.clearToBuild(plant));
    assertThat(answer.totals().complete() + answer.freedByShelf()).isEqualTo(shelfOnly);
    assertThat(answer.freedByTransfers()).isEqualTo(best - shelfOnly);
    assertThat(answer.freedByVariant().values().stream().mapToLong(n -> n).sum())
        .isEqualTo(best - shelfOnly);
    assertThat(answer.steps().get(0))
        .isEqualTo(
            new ClearStep(
                KitPlant.TODAY,
                answer.totals().complete(),
                answer.clearToBuild(),
                answer.freedByShelf()));
  }

  @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
  void theReleaseCurveIsWhatBruteForceFreesWithMorePieces(@ForAll long seed) {
    Plant plant = RandomKits.tiny(new Random(seed));
    Map<String, PartRelease> release =
        KitsQuestion.answer(Instance.compile(plant)).release().stream()
            .collect(Collectors.toMap(PartRelease::part, row -> row));
    int now = KitByKit.withTransfers(plant).complete();
    for (var part : plant.parts()) {
      PartRelease row =
          release.getOrDefault(part.part(), new PartRelease(part.part(), 0, 0, 0, 0, 0, true));
      assertThat(row.exact()).isTrue();
      assertThat(row.next1()).isEqualTo(complete(plant, part.part(), 1) - now);
      assertThat(row.next100()).isEqualTo(complete(plant, part.part(), 100) - now);
      assertThat(row.freedByAll()).isEqualTo(row.next100());
      assertThat(complete(plant, part.part(), (int) row.piecesForAll()))
          .isEqualTo(now + (int) row.freedByAll());
    }
  }

  @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
  void bindingAreAllPartsThatFreeOneMoreAloneElseTheFewestThatDoTogether(@ForAll long seed) {
    Plant plant = RandomKits.tiny(new Random(seed));
    KitsAnswer answer = KitsQuestion.answer(Instance.compile(plant));
    for (Variant variant : plant.variants()) {
      List<Set<String>> enough =
          subsets(parts(plant, variant.variant())).stream()
              .filter(parts -> freesOneMore(plant, answer, variant.variant(), parts))
              .toList();
      Set<Set<String>> alone = enough.stream().filter(set -> set.size() == 1).collect(toSet());
      List<Set<String>> own = enough.stream().filter(lacking(plant, variant)::containsAll).toList();
      int fewest = own.stream().mapToInt(Set::size).min().orElse(0);
      Set<String> binding = Set.copyOf(answer.binding().getOrDefault(variant.variant(), List.of()));
      if (binding.stream().map(Set::of).anyMatch(alone::contains)) {
        assertThat(binding).allMatch(part -> alone.contains(Set.of(part)));
        assertThat(own).allMatch(set -> set.size() > 1 || binding.containsAll(set));
      } else if (fewest > 0) {
        assertThat(enough).contains(binding);
        assertThat(binding).hasSizeLessThanOrEqualTo(fewest);
      } else {
        assertThat(binding.isEmpty() || enough.contains(binding)).isTrue();
      }
    }
  }

  /**
   * Parts that kits lack which take from the variant's kits or lie in them; alternates apart. What
   * other variants lack can only matter where kits give across variants.
   */
  private static Set<String> lacking(Plant plant, Variant variant) {
    PartTransfers rule = plant.settings().partTransfers();
    boolean gives =
        (rule == PartTransfers.WITHIN_FAMILY || rule == PartTransfers.ANYWHERE)
            && plant.kits().stream()
                .filter(row -> row.variant().equals(variant.variant()))
                .anyMatch(row -> row.kits() > row.builtIncomplete());
    return plant.kits().stream()
        .filter(row -> gives || row.variant().equals(variant.variant()))
        .flatMap(row -> row.missing().stream())
        .filter(part -> plant.alternates().stream().noneMatch(row -> row.alternate().equals(part)))
        .collect(toSet());
  }

  private static List<String> parts(Plant plant, String variant) {
    return plant.bom().stream()
        .filter(line -> line.variant().equals(variant))
        .map(BomLine::part)
        .toList();
  }

  private static List<Set<String>> subsets(List<String> parts) {
    List<Set<String>> subsets = new ArrayList<>(List.of(Set.of()));
    for (String part : parts) {
      for (Set<String> smaller : List.copyOf(subsets)) {
        Set<String> larger = new TreeSet<>(smaller);
        larger.add(part);
        subsets.add(larger);
      }
    }
    return subsets.subList(1, subsets.size());
  }

  /** True when the parts for one vehicle complete one more of it, and no fewer of the others. */
  private static boolean freesOneMore(
      Plant plant, KitsAnswer answer, String variant, Set<String> parts) {
    Plant richer = plant;
    for (String part : parts) {
      int pieces = KitByKit.looseShort(plant, part) + quantity(plant, variant, part);
      richer = plus(richer, part, pieces);
    }
    Map<String, Integer> wanted = new HashMap<>();
    for (int v = 0; v < plant.variants().size(); v++) {
      String name = plant.variants().get(v).variant();
      int more = name.equals(variant) ? 1 : 0;
      wanted.put(name, (int) answer.transfers().completeByVariant()[v] + more);
    }
    return KitByKit.canComplete(richer, wanted);
  }

  private static int quantity(Plant plant, String variant, String part) {
    return plant.bom().stream()
        .filter(line -> line.variant().equals(variant) && line.part().equals(part))
        .mapToInt(BomLine::quantity)
        .findFirst()
        .orElseThrow();
  }

  private static int complete(Plant plant, String part, int pieces) {
    return KitByKit.withTransfers(plus(plant, part, pieces)).complete();
  }

  private static Plant plus(Plant plant, String part, int pieces) {
    List<Stock> stock = new ArrayList<>(plant.stock());
    stock.add(new Stock(part, pieces, StockStatus.ON_HAND, null));
    return plant.with(PlantTables.STOCK, stock);
  }
}
