package org.linewright.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("slow")
class BrokenFolderTest {
  @TempDir Path temp;

  static List<BrokenFolder> all() throws IOException {
    return BrokenFolder.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void everyIssueOfABrokenFolderIsToldAndNoOther(BrokenFolder broken) throws IOException {
    Path folder = SmallFolder.copyTo(temp.resolve("plant"));
    broken.breakIn(folder);

    PlantReading reading = PlantFolder.read(folder);

    assertThat(reading.issues().stream().map(BrokenFolder::place))
        .as(reading.issues().toString())
        .containsExactlyElementsOf(broken.issues());
    assertThat(reading.isRejected())
        .isEqualTo(broken.issues().stream().anyMatch(issue -> issue.startsWith("->")));
  }

  @Test
  void thereAreManyWaysToBreakAFolder() throws IOException {
    assertThat(BrokenFolder.all()).hasSizeGreaterThan(80);
  }
}
