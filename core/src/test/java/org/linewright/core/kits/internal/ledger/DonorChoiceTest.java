package org.linewright.core.kits.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linewright.core.plant.PartTransfers.WITHIN_VARIANT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.kits.KitPlant;
import org.linewright.core.kits.internal.book.KitBook;
import org.linewright.core.kits.internal.book.KitClass;

/** Which kits are opened for a part that all of them hold, one piece each. */
class DonorChoiceTest {

  /** Cohorts of one kit each, in the order of their opening. */
  private static List<String> opened(int wanted, String... missing) {
    KitPlant plant = KitPlant.with(WITHIN_VARIANT).variant("CITY", null, "A", "E*4", "R", "S");
    for (int row = 0; row < missing.length; row++) {
      plant.kits("K" + row, "CITY", 1, missing[row]);
    }
    KitBook book = new KitBook(plant.instance());
    List<KitClass> donors = book.classes();
    long[] left = new long[donors.size()];
    Arrays.fill(left, 1);
    int[] parts = {book.instance().parts().get("A")};
    List<String> opened = new ArrayList<>();
    new DonorChoice(book, donors, left, parts, new long[] {wanted})
        .open((donor, count, of, pieces) -> opened.add("K" + donor));
    return opened;
  }

  @Test
  void incompleteKitsAreOpenedBeforeCompleteOnes() {
    assertThat(opened(1, "", "R")).containsExactly("K1");
    assertThat(opened(1, "R", "")).containsExactly("K0");
    assertThat(opened(2, "", "R")).containsExactly("K1", "K0");
  }

  @Test
  void thoseThatLackMorePiecesBeforeThoseThatLackFewer() {
    assertThat(opened(4, "R", "E", "", "R S")).containsExactly("K1", "K3", "K0", "K2");
  }

  @Test
  void kitsThatLackThePartThemselvesGiveNone() {
    assertThat(opened(1, "A R S", "")).containsExactly("K1");
  }
}
