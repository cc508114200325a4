package org.linewright.answers.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linewright.core.units.Money;

class RecordTreeTest {
  enum Color {
    RED,
    BLUE
  }

  sealed interface Cause permits Wait, Lack {}

  record Wait(int days) implements Cause {}

  record Lack(String part) implements Cause {}

  record Row(String name, LocalDate day, Money price, @Nullable Color color, double share) {}

  record All(
      List<Row> rows,
      List<Row> none,
      List<Cause> causes,
      List<String> words,
      Map<String, Money> sums,
      boolean known,
      long count,
      @Nullable LocalDate until) {}

  private static final All ALL =
      new All(
          List.of(
              new Row("D'Angelo \"1\"", LocalDate.of(2022, 6, 1), new Money(1250), Color.RED, 0.5),
              new Row("Двигатель", LocalDate.of(2022, 10, 31), new Money(-7), null, 1e-9)),
          List.of(),
          List.of(new Lack("HU 1"), new Wait(3)),
          List.of("a", "b"),
          Map.of("sum", new Money(300)),
          true,
          12_345_678_901L,
          null);

  @Test
  void aTableNamesItsColumnsOnceAndACauseItsKind() {
    assertThat(RecordTree.print(ALL))
        .isEqualTo(
            "{\"rows\":{\"columns\":[\"name\",\"day\",\"price\",\"color\",\"share\"],\"rows\":["
                + "[\"D'Angelo \\\"1\\\"\",\"2022-06-01\",12.5,\"RED\",0.5],"
                + "[\"Двигатель\",\"2022-10-31\",-0.07,null,1.0E-9]]},"
                + "\"none\":[],"
                + "\"causes\":[{\"is\":\"Lack\",\"part\":\"HU 1\"},{\"is\":\"Wait\",\"days\":3}],"
                + "\"words\":[\"a\",\"b\"],\"sums\":{\"sum\":3},\"known\":true,"
                + "\"count\":12345678901,\"until\":null}");
  }

  @Test
  void whatIsPrintedReadsBack() throws IOException {
    assertThat(RecordTree.read(JsonReading.read(RecordTree.print(ALL)), All.class)).isEqualTo(ALL);
  }
}
