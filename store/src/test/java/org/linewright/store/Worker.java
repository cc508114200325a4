package org.linewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.linewright.store.internal.database.Migrations;

/** What the killed processes do. Arguments: the work, the address of the store, more. */
final class Worker {
  static final int FILES = 4;
  static final int FILE_BYTES = 1_500_000;
  static final List<String> WITH_SLOW_STEP =
      List.of(Migrations.FOLDER, "classpath:org/linewright/store/slow");

  private Worker() {}

  public static void main(String[] arguments) throws IOException {
    StoreAddress address = new StoreAddress(arguments[1]);
    switch (arguments[0]) {
      case "import" -> importForever(address);
      case "run" -> runForever(address);
      case "migrate" -> migrate(address);
      case "fill" -> fill(address, Path.of(arguments[2]));
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  /** Tells the number of each version as soon as it is kept. */
  private static void importForever(StoreAddress address) {
    try (Store store = Store.serve(address)) {
      for (int round = 0; ; round++) {
        PlantImport given = Given.plant("kld", files("table", round));
        tell("begin");
        tell(store.plants().add(given).version());
      }
    }
  }

  /** Tells the number of each run as soon as its end is kept. */
  private static void runForever(StoreAddress address) {
    try (Store store = Store.serve(address)) {
      for (int round = 0; ; round++) {
        long id = store.runs().add(Given.run("kld", "{}")).orElseThrow().id();
        store.runs().start(id);
        RunResult result = Given.done(files("result", round));
        tell("begin");
        store.runs().finish(id, result, "anna");
        tell(id);
      }
    }
  }

  private static void migrate(StoreAddress address) {
    try (Store store = new StoreOpening(address, Clock.systemUTC(), WITH_SLOW_STEP).open(true)) {
      store.check();
      tell("end");
    }
  }

  /** Imports until the disk is full, makes room and goes on with the same store. */
  private static void fill(StoreAddress address, Path ballast) throws IOException {
    Files.write(ballast, new byte[8 << 20]);
    try (Store store = Store.serve(address)) {
      int kept = 0;
      try {
        while (kept < 12) {
          kept = store.plants().add(Given.plant("kld", files("table", kept))).version();
        }
      } catch (StoreException full) {
        tell(full.kind());
      }
      tell(wholeVersions(store) + " of " + kept);
      Files.delete(ballast);
      tell(store.plants().add(Given.plant("kld", files("table", kept))).version() - kept);
      tell(wholeVersions(store) - kept);
    }
  }

  /** How many versions there are, all files of which are as they were given. */
  static int wholeVersions(Store store) {
    int whole = 0;
    for (PlantVersion version : store.plants().listVersions("kld")) {
      List<Document.Head> files = store.plants().listFiles("kld", version.version());
      boolean allThere =
          files.size() == FILES
              && files.stream()
                  .map(head -> store.plants().findFile("kld", version.version(), head.name()))
                  .allMatch(file -> Given.isWhole(file.orElseThrow()));
      whole += allThere ? 1 : 0;
    }
    return whole;
  }

  static Document[] files(String name, int seed) {
    Document[] files = new Document[FILES];
    for (int i = 0; i < FILES; i++) {
      files[i] = Given.large(name + i + ".csv", FILE_BYTES, seed * 31L + i);
    }
    return files;
  }

  private static void tell(Object what) {
    System.out.println(what);
    System.out.flush();
  }
}
