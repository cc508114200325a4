package org.linewright.core.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.TableSpec;

/** Cover builds the mix with most vehicles, as soon as it can, whatever the order of rows. */
class BestMixTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 4, 20);

  private Plant plant = Plant.of(PlantSettings.of("mix", MONDAY, MONDAY.plusDays(60)));

  private BestMixTest() {
    for (String day : List.of("mon", "tue", "wed", "thu", "fri")) {
      add(PlantTables.CALENDARS, "D," + day + ",1");
    }
    add(PlantTables.LINES, "L,,D,1");
  }

  /** Rows as text: cells in the order of the columns, what is left out is empty. */
  private <T extends Record> void add(TableSpec<T> spec, String... lines) {
    List<T> rows = new ArrayList<>(plant.table(spec).rows());
    for (String line : lines) {
      String[] cells = line.split(",", -1);
      Object[] values = new Object[spec.columns().size()];
      for (int i = 0; i < values.length; i++) {
        ColumnSpec column = spec.columns().get(i);
        values[i] = column.parse(i < cells.length ? cells[i] : "");
      }
      rows.add(spec.newRow(values));
    }
    plant = plant.with(spec, rows);
  }

  private CoverAnswer answer() {
    return CoverQuestion.answer(Instance.compile(plant));
  }

  private static VariantCover variant(CoverAnswer answer, String name) {
    return answer.variants().stream().filter(row -> row.variant().equals(name)).findFirst().get();
  }

  /** 4 a day: 40 of SHORT by 1 May need all ten days up to then; 40 of LONG last to 15 May. */
  @Test
  void kitsWhoseApprovalEndsAreBuiltFirst() {
    add(PlantTables.LINE_RATES, "L,*,,,4");
    add(PlantTables.VARIANTS, "LONG,,,,,1000", "SHORT,,,,,1000,2026-05-01");
    add(PlantTables.KITS, "K1,LONG,40", "K2,SHORT,40");
    CoverAnswer answer = answer();
    assertThat(answer.buildable()).isEqualTo(80);
    assertThat(answer.atMost()).isEqualTo(80);
    assertThat(answer.stop()).isEqualTo("2026-05-15");
    assertThat(variant(answer, "SHORT").buildable()).isEqualTo(40);
  }

  /** Ten seats make ten cars, of either kind; those whose roofs are here can be built at once. */
  @Test
  void ofMixesWithAsManyVehiclesTheSoonerOneIsBuilt() {
    add(PlantTables.LINE_RATES, "L,*,,,4");
    add(PlantTables.VARIANTS, "A,,,,,1000", "B,,,,,1000");
    add(PlantTables.BOM, "A,SEAT,1", "A,ROOF-A,1", "B,SEAT,1", "B,ROOF-B,1");
    add(PlantTables.STOCK, "SEAT,10", "ROOF-B,10");
    add(PlantTables.ARRIVALS, "C1,ROOF-A,10,2026-06-01");
    Instance instance = Instance.compile(plant);
    int ofB = instance.variants().get("B");

    Mix mix = new MixProgram(instance, new Ways(instance)).solve();

    assertThat(mix.vehicles()).isEqualTo(10);
    assertThat(mix.batches())
        .allSatisfy(batch -> assertThat(batch.option().variant()).isEqualTo(ofB))
        .allSatisfy(batch -> assertThat(batch.fromDay()).isZero());
  }

  /** With time to spare both share the line in proportion and end together. */
  @Test
  void whereNothingPressesTheVariantsEndTogether() {
    add(PlantTables.LINE_RATES, "L,*,,,4");
    add(PlantTables.VARIANTS, "LONG,,,,,1000", "SHORT,,,,,1000,2026-05-29");
    add(PlantTables.KITS, "K1,LONG,40", "K2,SHORT,40");
    assertThat(variant(answer(), "SHORT").stop()).isEqualTo("2026-05-15");
    assertThat(variant(answer(), "LONG").stop()).isEqualTo("2026-05-15");
  }

  /** One X in A, three in B: 60 X make 60 of A, not 30 and 10. */
  @Test
  void aSharedPartGoesWhereItMakesMostVehicles() {
    add(PlantTables.LINE_RATES, "L,*,,,4");
    add(PlantTables.VARIANTS, "A,,,,,1000", "B,,,,,1000");
    add(PlantTables.PARTS, "X");
    add(PlantTables.BOM, "A,X,1,loose", "B,X,3,loose");
    add(PlantTables.STOCK, "X,60");
    add(PlantTables.ORDERS, "OA,,A,100", "OB,,B,100");
    CoverAnswer answer = answer();
    assertThat(answer.buildable()).isEqualTo(60);
    assertThat(answer.stop()).isEqualTo("2026-05-08");
    assertThat(variant(answer, "A").gatingPart()).isEqualTo("X");
    assertThat(variant(answer, "B").gatingPart()).isEqualTo("X");
    assertThat(answer.cause().usedUp()).containsExactly("X");
  }

  /** Two lines, one part: each gets its share, and both variants say what stops them. */
  @Test
  void aSharedPartIsNamedWhereItAloneWouldHaveSufficed() {
    add(PlantTables.LINES, "M,,D,1");
    add(PlantTables.LINE_RATES, "L,A,,,4", "M,B,,,4");
    add(PlantTables.VARIANTS, "A,,,,,1000", "B,,,,,1000");
    add(PlantTables.PARTS, "X");
    add(PlantTables.BOM, "A,X,1,loose", "B,X,1,loose");
    add(PlantTables.STOCK, "X,30");
    add(PlantTables.ORDERS, "OA,,A,20", "OB,,B,20");
    CoverAnswer answer = answer();
    assertThat(answer.buildable()).isEqualTo(30);
    assertThat(variant(answer, "A").gatingPart()).isEqualTo("X");
    assertThat(variant(answer, "B").gatingPart()).isEqualTo("X");
  }

  /** Both end with the tenth vehicle; of equals the first by name is told, in whatever order. */
  @Test
  void ofPartsThatRunOutTogetherTheFirstByNameIsTheGate() {
    add(PlantTables.LINE_RATES, "L,*,,,4");
    add(PlantTables.VARIANTS, "A,,,,,1000");
    add(PlantTables.PARTS, "Y", "X", "Z");
    add(PlantTables.BOM, "A,Y,1,loose", "A,X,2,loose", "A,Z,1,loose");
    add(PlantTables.STOCK, "Y,10", "X,20", "Z,10");
    add(PlantTables.ORDERS, "OA,,A,20");
    assertThat(variant(answer(), "A").buildable()).isEqualTo(10);
    assertThat(variant(answer(), "A").gatingPart()).isEqualTo("X");
  }

  @Test
  void alternatesCount() {
    add(PlantTables.LINE_RATES, "L,*,,,4");
    add(PlantTables.VARIANTS, "A,,,,,1000");
    add(PlantTables.PARTS, "X", "Y");
    add(PlantTables.BOM, "A,X,1,loose");
    add(PlantTables.STOCK, "X,10", "Y,21");
    add(PlantTables.KITS, "K,A,100");
    add(PlantTables.ALTERNATES, "A,X,Y,2,,2026-05-01");
    assertThat(answer().buildable()).isEqualTo(20);
    plant = plant.with(PlantTables.ALTERNATES, List.of());
    assertThat(answer().buildable()).isEqualTo(10);
  }

  /** 2.5 a day for 20 days are 50, not 40. */
  @Test
  void theFractionOfADayIsCarriedOver() {
    plant = plant.with(PlantTables.LINE_RATES, List.of());
    add(PlantTables.LINE_RATES, "L,A,,2026-05-15,2.5");
    add(PlantTables.VARIANTS, "A,,,,,1000");
    add(PlantTables.KITS, "K,A,100");
    CoverAnswer answer = answer();
    assertThat(answer.buildable()).isEqualTo(50);
    assertThat(variant(answer, "A").dailyRate()).isEqualTo(2.5);
  }

  @Test
  void whatTakesLongerThanADayIsBuiltOverSeveral() {
    add(PlantTables.LINE_RATES, "L,A,,,0.4");
    add(PlantTables.VARIANTS, "A,,,,,1000");
    add(PlantTables.KITS, "K,A,4");
    CoverAnswer answer = answer();
    assertThat(answer.buildable()).isEqualTo(4);
    assertThat(answer.stop()).isEqualTo("2026-05-01");
  }

  /** The most vehicles, found by trying every number of each variant. */
  @Test
  void noMixBuildsMoreOnSmallPlants() {
    int shared = 0;
    for (long seed = 0; seed < 150; seed++) {
      SmallMix mix = new SmallMix(seed);
      BestMixTest test = new BestMixTest();
      mix.addTo(test);
      CoverAnswer answer = test.answer();
      long most = mix.most();
      assertThat(answer.buildable()).as("seed " + seed).isEqualTo(most);
      assertThat(answer.atMost()).as("seed " + seed).isEqualTo(most);
      shared += most < mix.alone() ? 1 : 0;
    }
    assertThat(shared).isGreaterThan(50);
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    for (long seed = 0; seed < 40; seed++) {
      BestMixTest test = new BestMixTest();
      new SmallMix(seed).addTo(test);
      CoverAnswer answer = test.answer();
      test.plant = reversed(test.plant, PlantTables.VARIANTS);
      test.plant = reversed(test.plant, PlantTables.PARTS);
      test.plant = reversed(test.plant, PlantTables.BOM);
      test.plant = reversed(test.plant, PlantTables.STOCK);
      CoverAnswer other = test.answer();
      assertThat(other.stop()).as("seed " + seed).isEqualTo(answer.stop());
      assertThat(other.variants()).containsExactlyInAnyOrderElementsOf(answer.variants());
      assertThat(other.parts()).isEqualTo(answer.parts());
    }
  }

  private static <T extends Record> Plant reversed(Plant plant, TableSpec<T> spec) {
    List<T> rows = new ArrayList<>(plant.table(spec).rows());
    Collections.reverse(rows);
    return plant.with(spec, rows);
  }

  /** Three variants of two parts on one line with time to spare: only material binds. */
  private static final class SmallMix {
    private final int[][] pieces = new int[3][2];
    private final int[] stock = new int[2];

    SmallMix(long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      for (int[] ofVariant : pieces) {
        ofVariant[0] = random.nextInt(4);
        ofVariant[1] = ofVariant[0] == 0 ? 1 + random.nextInt(3) : random.nextInt(4);
      }
      stock[0] = random.nextInt(40);
      stock[1] = random.nextInt(40);
    }

    void addTo(BestMixTest test) {
      test.add(PlantTables.LINE_RATES, "L,*,,,7");
      for (int part = 0; part < stock.length; part++) {
        test.add(PlantTables.PARTS, "P" + part);
        test.add(PlantTables.STOCK, "P" + part + "," + stock[part]);
      }
      for (int variant = 0; variant < pieces.length; variant++) {
        test.add(PlantTables.VARIANTS, "V" + variant + ",,,,,1000");
        for (int part = 0; part < stock.length; part++) {
          if (pieces[variant][part] > 0) {
            String row = "V%d,P%d,%d,loose".formatted(variant, part, pieces[variant][part]);
            test.add(PlantTables.BOM, row);
          }
        }
      }
    }

    long most() {
      Map<List<Integer>, Long> known = new HashMap<>();
      return most(0, stock[0], stock[1], known);
    }

    private long most(int variant, int first, int second, Map<List<Integer>, Long> known) {
      if (variant == pieces.length) {
        return 0;
      }
      List<Integer> key = List.of(variant, first, second);
      Long before = known.get(key);
      if (before != null) {
        return before;
      }
      long most = 0;
      int[] of = pieces[variant];
      for (int units = 0; units * of[0] <= first && units * of[1] <= second; units++) {
        long rest = most(variant + 1, first - units * of[0], second - units * of[1], known);
        most = Math.max(most, units + rest);
      }
      known.put(key, most);
      return most;
    }

    long alone() {
      Map<Integer, Long> alone = new TreeMap<>();
      for (int variant = 0; variant < pieces.length; variant++) {
        int[] of = pieces[variant];
        long first = of[0] == 0 ? Long.MAX_VALUE : stock[0] / of[0];
        long second = of[1] == 0 ? Long.MAX_VALUE : stock[1] / of[1];
        alone.put(variant, Math.min(first, second));
      }
      return alone.values().stream().mapToLong(Long::longValue).sum();
    }
  }
}
