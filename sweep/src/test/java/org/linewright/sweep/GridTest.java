package org.linewright.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridTest {
  private static final Grid.Point START =
      new Grid.Point(List.of(), Grid.BASE, List.of("remove orders order=X"), 3);

  @TempDir private Path temp;

  private Grid read(String text) throws IOException {
    return Grid.read(Files.writeString(temp.resolve("grid.yaml"), text), START);
  }

  @Test
  void everyCombinationIsAWorld() throws IOException {
    Grid grid =
        read(
            """
            grid:
              buffer_days: [0, 10]
              scenario: [base, SC2]
              rate:
                as is: []
                faster: ["set lines line=A nominal_shifts=2"]
            """);

    assertThat(grid.dimensions()).containsExactly("buffer_days", "scenario", "rate");
    assertThat(grid.points()).hasSize(8);
    assertThat(grid.points().get(7))
        .isEqualTo(
            new Grid.Point(
                List.of("10", "SC2", "faster"),
                "SC2",
                List.of("remove orders order=X", "set lines line=A nominal_shifts=2"),
                10));
    assertThat(grid.points().get(0).labels()).containsExactly("0", "base", "as is");
  }

  @Test
  void whatTheGridDoesNotSayStaysAsAsked() throws IOException {
    Grid.Point point = read("grid: {scenario: [SC2]}").points().get(0);

    assertThat(point.bufferDays()).isEqualTo(3);
    assertThat(point.edits()).containsExactly("remove orders order=X");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "worlds: []",
        "grid: {buffer_days: [-1]}",
        "grid: {buffer_days: [ten]}",
        "grid: {rate: {faster: yes}}",
        "grid: {rate: []}",
        "grid: {rate: ",
      })
  void whatIsNoGridIsTold(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class);
  }
}
