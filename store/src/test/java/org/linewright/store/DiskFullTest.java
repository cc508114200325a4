package org.linewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk breaks the change in hand and nothing else. */
class DiskFullTest {
  @TempDir private Path folder;

  @Test
  void aFileThatMayNotGrowKeepsWhatItHas() {
    StoreAddress small =
        new StoreAddress(StoreAddress.ofFile(folder.resolve("a.db")).url() + "?max_page_count=400");
    try (Store store = Store.serve(small)) {
      store.plants().add(Given.plant("kld", Given.large("a.csv", 400_000, 1)));
      PlantImport larger = Given.plant("kld", Given.large("a.csv", 4_000_000, 2));

      assertThatThrownBy(() -> store.plants().add(larger))
          .isInstanceOf(StoreException.class)
          .extracting(failure -> ((StoreException) failure).kind())
          .isEqualTo(StoreException.Cause.FULL);

      assertThat(store.plants().find("kld").orElseThrow().version()).isEqualTo(1);
      assertThat(Given.isWhole(store.plants().findFile("kld", 1, "a.csv").orElseThrow())).isTrue();
      assertThat(store.scenarios().add("kld", "SC1", "small", "anna"))
          .isInstanceOf(ScenarioChange.Saved.class);
    }
  }

  /**
   * On a file system of 30 MB that is mounted for this process alone. Where that is not allowed the
   * test above stands for it: then this one checks that the same work runs where there is room.
   */
  @Test
  void afterRoomIsMadeTheSameStoreGoesOn() throws Exception {
    boolean mayMount = mayMount();
    String url = StoreAddress.inFolder(folder).url();
    String ballast = folder.resolve("ballast").toString();
    List<String> around =
        mayMount
            ? List.of(
                "unshare",
                "-Urm",
                "sh",
                "-c",
                "mount -t tmpfs -o size=30m tmpfs \"$0\" && exec \"$@\"",
                folder.toString())
            : List.of();
    try (ChildProcess child = ChildProcess.startWithin(around, "fill", url, ballast)) {
      List<String> told = child.rest();

      assertThat(child.endedWell(60)).isTrue();
      String kept = told.get(mayMount ? 1 : 0);
      assertThat(told.subList(0, mayMount ? 1 : 0)).allMatch("FULL"::equals);
      assertThat(kept).matches("([1-9][0-9]*) of \\1");
      assertThat(told).endsWith(kept, "1", "1");
    }
  }

  private static boolean mayMount() throws InterruptedException {
    try {
      Process probe =
          new ProcessBuilder("unshare", "-Urm", "mount", "-t", "tmpfs", "tmpfs", "/mnt").start();
      return probe.waitFor(10, TimeUnit.SECONDS) && probe.exitValue() == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }
}
